package org.tenday.model.content;

import java.util.List;
import java.util.Objects;

import org.tenday.model.BlockContent;
import org.tenday.model.Field;

/**
 * Where to read on.
 *
 * @param introduction Markdown; may be empty
 * @param items        one line of Markdown each, with the link or the citation in it
 */
public record Reading(@Field(label = "Introduction", kind = Field.Kind.MARKDOWN) String introduction,
		@Field(label = "Items") List<String> items) implements BlockContent {

	public Reading {
		Objects.requireNonNull(introduction, "introduction");
		items = List.copyOf(items);
	}
}
