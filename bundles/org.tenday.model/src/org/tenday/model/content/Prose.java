package org.tenday.model.content;

import java.util.Objects;

import org.tenday.model.BlockContent;
import org.tenday.model.Field;

/**
 * Running text with its headings, lists, tables and pictures.
 *
 * @param text Markdown
 */
public record Prose(@Field(label = "Text", kind = Field.Kind.MARKDOWN) String text) implements BlockContent {

	public Prose {
		Objects.requireNonNull(text, "text");
	}
}
