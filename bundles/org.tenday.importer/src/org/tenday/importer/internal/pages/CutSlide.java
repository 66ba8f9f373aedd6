package org.tenday.importer.internal.pages;

import java.util.List;

import org.tenday.importer.internal.markup.Line;

/**
 * A slide as it was cut from its page.
 *
 * @param start the line on which it begins
 * @param level of the heading that is its title; 0 where it has none
 * @param title plain words; may be empty
 * @param text  what the room sees, without the title
 * @param notes what the trainer says
 */
record CutSlide(Line start, int level, String title, List<Line> text, List<Line> notes) {

	CutSlide {
		text = List.copyOf(Line.trimmed(text));
		notes = List.copyOf(Line.trimmed(notes));
	}

	/** Whether it shows nothing but its title. */
	boolean isTitleAlone() {
		return text.isEmpty();
	}
}
