package org.tenday.write.html.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.tenday.document.Direction;
import org.tenday.document.Document;
import org.tenday.document.FixedWords;
import org.tenday.document.Inline;

/** What the parts of one page share while it is written: the file, names, numbers, notes to come, and what has to be told. */
final class Sheet {

	/** A note whose mark is written and whose words are not. */
	record Note(int number, String id, String markId, Inline.Footnote content) {
	}

	private final Document document;
	private final Markup markup;
	private final Ids ids = new Ids();
	private final Headings headings;
	private final Deque<Note> notes = new ArrayDeque<>();
	private final List<String> warnings = new ArrayList<>();
	private int lastNote;
	private int lastFigure;
	private int lastTable;

	Sheet(Document document, Markup markup) {
		this.document = document;
		this.markup = markup;
		headings = Headings.of(document, ids);
	}

	Document document() {
		return document;
	}

	FixedWords words() {
		return document.words();
	}

	Markup markup() {
		return markup;
	}

	Ids ids() {
		return ids;
	}

	Headings headings() {
		return headings;
	}

	int nextFigure() {
		return ++lastFigure;
	}

	int nextTable() {
		return ++lastTable;
	}

	/** Keeps a note for the end of the page. */
	Note note(Inline.Footnote content) {
		Note note = new Note(++lastNote, ids.next("note"), ids.next("mark"), content);
		notes.add(note);
		return note;
	}

	/** The next note that is to be written; writing one may bring others. */
	Optional<Note> nextNote() {
		return Optional.ofNullable(notes.poll());
	}

	void warn(String sentence) {
		warnings.add(sentence);
	}

	List<String> warnings() {
		return warnings;
	}

	/** The direction of a line for an attribute; empty where it is that of the page, or nothing tells. */
	String direction(List<Inline> line) {
		return Direction.of(line).filter(direction -> direction != Direction.of(document.info().language()))
				.map(direction -> direction == Direction.RIGHT_TO_LEFT ? "rtl" : "ltr").orElse("");
	}
}
