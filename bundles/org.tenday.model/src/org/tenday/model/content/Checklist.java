package org.tenday.model.content;

import java.util.List;
import java.util.Objects;

import org.tenday.model.BlockContent;
import org.tenday.model.Field;

/**
 * Things to tick off.
 *
 * @param introduction Markdown; may be empty
 * @param items        one line of Markdown each
 */
public record Checklist(@Field(label = "Introduction", kind = Field.Kind.MARKDOWN) String introduction,
		@Field(label = "Items") List<String> items) implements BlockContent {

	public Checklist {
		Objects.requireNonNull(introduction, "introduction");
		items = List.copyOf(items);
	}
}
