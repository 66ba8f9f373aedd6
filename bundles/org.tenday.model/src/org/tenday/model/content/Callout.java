package org.tenday.model.content;

import java.util.Objects;

import org.tenday.model.BlockContent;
import org.tenday.model.Field;

/**
 * A box that stands out from the text.
 *
 * @param kind says how it is marked, in words too
 * @param text Markdown
 */
public record Callout(@Field(label = "Kind") Kind kind,
		@Field(label = "Text", kind = Field.Kind.MARKDOWN) String text) implements BlockContent {

	/** Kinds of boxes. */
	public enum Kind {
		/** Worth knowing. */
		NOTE,
		/** A way to do it better. */
		TIP,
		/** What goes wrong. */
		WARNING,
		/** What to take home. */
		KEY_POINTS,
		/** What learners need first. */
		PREREQUISITE,
		/** Questions that the text answers. */
		QUESTIONS,
		/** What somebody said. */
		TESTIMONIAL
	}

	public Callout {
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(text, "text");
	}
}
