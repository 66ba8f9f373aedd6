package org.tenday.model.content;

import java.util.List;
import java.util.Objects;

import org.tenday.model.BlockContent;
import org.tenday.model.Field;

/**
 * A task with a model solution.
 *
 * @param task     what to do; Markdown
 * @param minutes  how long it takes; 0 where nobody knows
 * @param lines    how many lines learners get to write on; 0 for none
 * @param hints    given to learners one by one; each Markdown
 * @param solution the model solution; Markdown; never in a learner's copy
 */
public record Exercise(@Field(label = "Task", kind = Field.Kind.MARKDOWN) String task, @Field(label = "Time", unit = "minutes") int minutes,
		@Field(label = "Writing space", unit = "lines") int lines, @Field(label = "Hints", kind = Field.Kind.MARKDOWN) List<String> hints,
		@Field(label = "Model solution", kind = Field.Kind.MARKDOWN, trainerOnly = true) String solution) implements BlockContent {

	public Exercise {
		Objects.requireNonNull(task, "task");
		Objects.requireNonNull(solution, "solution");
		if (minutes < 0) {
			throw new IllegalArgumentException("An exercise cannot take %d minutes: write 0 or more.".formatted(minutes));
		}
		WritingLines.check(lines);
		hints = List.copyOf(hints);
	}
}
