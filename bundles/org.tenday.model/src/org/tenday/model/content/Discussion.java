package org.tenday.model.content;

import java.util.Objects;

import org.tenday.model.BlockContent;
import org.tenday.model.Field;

/**
 * Something to talk about.
 *
 * @param prompt the question or statement; Markdown
 * @param lines  how many lines learners get to write on; 0 for none
 * @param points what the trainer hopes to hear and how to draw it out; Markdown
 */
public record Discussion(@Field(label = "Prompt", kind = Field.Kind.MARKDOWN) String prompt,
		@Field(label = "Writing space", unit = "lines") int lines,
		@Field(label = "Points to draw out", kind = Field.Kind.MARKDOWN, trainerOnly = true) String points) implements BlockContent {

	public Discussion {
		Objects.requireNonNull(prompt, "prompt");
		Objects.requireNonNull(points, "points");
		WritingLines.check(lines);
	}
}
