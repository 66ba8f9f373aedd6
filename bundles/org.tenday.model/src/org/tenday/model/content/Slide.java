package org.tenday.model.content;

import java.util.Objects;

import org.tenday.model.BlockContent;
import org.tenday.model.Field;

/**
 * One slide as its author wants it; its title is the block's.
 *
 * @param text  what the room sees; Markdown, about six short lines
 * @param notes what the trainer says; Markdown
 */
public record Slide(@Field(label = "On the slide", help = "About six short lines.", kind = Field.Kind.MARKDOWN) String text,
		@Field(label = "What to say", kind = Field.Kind.MARKDOWN, trainerOnly = true) String notes) implements BlockContent {

	public Slide {
		Objects.requireNonNull(text, "text");
		Objects.requireNonNull(notes, "notes");
	}
}
