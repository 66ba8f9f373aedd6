package org.tenday.markdown;

import java.util.List;

import org.tenday.document.Element;

/**
 * A text made into elements.
 *
 * @param elements top to bottom; headings have the level that was written
 * @param notes    what was made simpler, in the order of the text
 */
public record Parsed(List<Element> elements, List<Note> notes) {

	public Parsed {
		elements = List.copyOf(elements);
		notes = List.copyOf(notes);
	}
}
