package org.tenday.model.content;

import java.util.Objects;

import org.tenday.model.Field;

/**
 * What goes with every sheet, whatever its fields are.
 *
 * @param use         what it is there for
 * @param why         why it matters, in a sentence or two; Markdown; may be empty
 * @param instruction what learners do with it; Markdown; may be empty
 * @param minutes     how long that takes; 0 where nobody knows
 * @param rows        how many empty rows learners get to fill in, in each of its tables that is an answer
 * @param source      where what stands in it comes from, and under which licence; one line of Markdown; may be empty
 * @param synthetic   whether its people and figures are made up, which is then printed with it
 * @param notes       for the trainer; Markdown; may be empty
 */
public record Brief(
		@Field(label = "Use", help = "In an exercise, what stands in the sheet is the model answer: learners get it empty.") Use use,
		@Field(label = "Why it matters", kind = Field.Kind.MARKDOWN) String why,
		@Field(label = "Instruction", kind = Field.Kind.MARKDOWN, help = "What learners do with it.") String instruction,
		@Field(label = "Time", unit = "minutes") int minutes,
		@Field(label = "Empty rows", unit = "rows", help = "For learners to fill in, where a table is the answer.") int rows,
		@Field(label = "Source", help = "Where it comes from, and its licence.") String source,
		@Field(label = "Synthetic data", help = "The people and figures are made up; every page that shows them says so.") boolean synthetic,
		@Field(label = "Notes for the trainer", kind = Field.Kind.MARKDOWN, trainerOnly = true) String notes) {

	/** More rows than these fill no page better. */
	private static final int MOST_ROWS = 40;

	public Brief {
		Objects.requireNonNull(use, "use");
		Objects.requireNonNull(why, "why");
		Objects.requireNonNull(instruction, "instruction");
		Objects.requireNonNull(source, "source");
		Objects.requireNonNull(notes, "notes");
		if (minutes < 0) {
			throw new IllegalArgumentException("A sheet cannot take %d minutes: write 0 or more.".formatted(minutes));
		}
		if (rows < 0 || rows > MOST_ROWS) {
			throw new IllegalArgumentException("A sheet cannot have %d empty rows: write 0 to %d.".formatted(rows, MOST_ROWS));
		}
	}

	/** A sheet with nothing said of it. */
	public static Brief of(Use use) {
		return new Brief(use, "", "", 0, 0, "", false, "");
	}
}
