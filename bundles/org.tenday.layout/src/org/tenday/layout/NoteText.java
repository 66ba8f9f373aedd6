package org.tenday.layout;

import java.util.List;

import org.tenday.document.Element;
import org.tenday.document.FixedWords;

/** What is said with a slide, as paragraphs: notes pages hold words only, so of tables, pictures and code their words are given. */
public final class NoteText {

	private NoteText() {
	}

	/**
	 * The paragraphs of some notes.
	 *
	 * @param size in points
	 */
	public static List<SlideParagraph> paragraphs(List<Element> notes, FixedWords words, double size) {
		return SlideText.flatten(new SlideBody(words).asWords(notes), size);
	}
}
