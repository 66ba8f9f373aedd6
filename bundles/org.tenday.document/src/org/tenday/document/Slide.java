package org.tenday.document;

import java.util.List;
import java.util.Objects;

/**
 * One slide as composed; a writer breaks it into several where its body does not fit at the theme's sizes.
 *
 * @param layout which layout of the master it stands on
 * @param title  one line; never empty
 * @param body   top to bottom
 * @param notes  what the trainer says; empty in learner editions
 * @param anchor names the slide for references to it; empty for none
 */
public record Slide(Layout layout, String title, List<Element> body, List<Element> notes, String anchor) {

	/** Layouts of a slide master. */
	public enum Layout {
		/** The first slide. */
		TITLE,
		/** Opens a module or session. */
		SECTION,
		/** A title and what is said. */
		CONTENT
	}

	public Slide {
		Objects.requireNonNull(layout, "layout");
		Objects.requireNonNull(anchor, "anchor");
		if (title.isBlank()) {
			throw new IllegalArgumentException("A slide needs a title.");
		}
		body = List.copyOf(body);
		notes = List.copyOf(notes);
	}
}
