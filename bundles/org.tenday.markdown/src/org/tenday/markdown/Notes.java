package org.tenday.markdown;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Collects the notes of one text while it is read. */
final class Notes {

	private final List<Note> notes = new ArrayList<>();

	void add(Node where, String message) {
		Note note = new Note(line(where), message);
		if (!notes.contains(note)) {
			notes.add(note);
		}
	}

	List<Note> all() {
		return List.copyOf(notes);
	}

	/** The line on which a node begins, from 1; that of what holds it, where the parser kept none. */
	private static int line(Node node) {
		for (Node current = node; current != null; current = current.getParent()) {
			List<SourceSpan> spans = current.getSourceSpans();
			if (!spans.isEmpty()) {
				return spans.getFirst().getLineIndex() + 1;
			}
		}
		return 1;
	}
}
