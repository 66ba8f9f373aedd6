package org.tenday.model.content;

import java.util.Objects;

import org.tenday.model.BlockContent;
import org.tenday.model.Field;

/**
 * Something that learners do together, run by the trainer.
 *
 * @param instructions what learners are told; Markdown
 * @param lines        how many lines learners get to write on; 0 for none
 * @param steps        what the trainer does, with times; Markdown
 * @param debrief      what the trainer draws out at the end; Markdown
 */
public record Activity(@Field(label = "Instructions for learners", kind = Field.Kind.MARKDOWN) String instructions,
		@Field(label = "Writing space", unit = "lines") int lines,
		@Field(label = "Steps for the trainer", kind = Field.Kind.MARKDOWN, trainerOnly = true) String steps,
		@Field(label = "Debrief", kind = Field.Kind.MARKDOWN, trainerOnly = true) String debrief) implements BlockContent {

	public Activity {
		Objects.requireNonNull(instructions, "instructions");
		Objects.requireNonNull(steps, "steps");
		Objects.requireNonNull(debrief, "debrief");
		WritingLines.check(lines);
	}
}
