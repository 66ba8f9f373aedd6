package org.tenday.importer.internal.slides;

import java.util.List;

import org.tenday.importer.internal.text.FormattedText;
import org.tenday.importer.internal.text.Piece;

/**
 * A slide as it was read.
 *
 * @param source where it stands
 * @param title  one line; empty where it has none
 * @param opens  whether its layout is one for the beginning of something
 * @param hidden whether it is not shown
 * @param body   all but the title, in the order of reading
 * @param notes  what the trainer says, and comments
 */
record ReadSlide(SlideSource source, String title, boolean opens, boolean hidden, List<Piece> body, List<Piece> notes) {

	private static final int MOST_WORDS = 80;

	ReadSlide {
		body = List.copyOf(body);
		notes = List.copyOf(notes);
	}

	boolean isEmpty() {
		return title.isEmpty() && body.isEmpty() && notes.isEmpty();
	}

	FormattedText text() {
		return new FormattedText(body);
	}

	FormattedText said() {
		return new FormattedText(notes);
	}

	/** What it is called where slides are listed: its title, or else its first words. */
	String label() {
		String words = title.isEmpty() ? text().markdown().lines().findFirst().orElse(source.place()) : title;
		return words.length() > MOST_WORDS ? words.substring(0, MOST_WORDS).stripTrailing() + "\u2026" : words;
	}

	ReadSlide withBody(List<Piece> newBody, List<Piece> newNotes) {
		return new ReadSlide(source, title, opens, hidden, newBody, newNotes);
	}
}
