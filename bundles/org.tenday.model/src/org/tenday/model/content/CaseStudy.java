package org.tenday.model.content;

import java.util.Objects;

import org.tenday.model.BlockContent;
import org.tenday.model.Field;

/**
 * A story to learn from.
 *
 * @param text      Markdown
 * @param source    whom to credit; may be empty
 * @param synthetic whether people and figures in it are made up, which is then printed beside it
 */
public record CaseStudy(@Field(label = "Story", kind = Field.Kind.MARKDOWN) String text, @Field(label = "Source") String source,
		@Field(label = "Synthetic data") boolean synthetic) implements BlockContent {

	public CaseStudy {
		Objects.requireNonNull(text, "text");
		Objects.requireNonNull(source, "source");
	}
}
