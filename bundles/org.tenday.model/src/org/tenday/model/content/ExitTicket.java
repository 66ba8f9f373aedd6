package org.tenday.model.content;

import java.util.List;
import java.util.Objects;

import org.tenday.model.BlockContent;
import org.tenday.model.Field;

/**
 * Questions that learners answer in writing before they leave.
 *
 * @param questions one line of Markdown each
 * @param lookFor   what a good answer holds; Markdown
 */
public record ExitTicket(@Field(label = "Questions") List<String> questions,
		@Field(label = "What to look for", kind = Field.Kind.MARKDOWN, trainerOnly = true) String lookFor) implements BlockContent {

	public ExitTicket {
		Objects.requireNonNull(lookFor, "lookFor");
		questions = List.copyOf(questions);
	}
}
