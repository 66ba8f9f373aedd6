package org.tenday.area.change;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.tenday.model.Field;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Sheet;

/**
 * A change looked at through a theory: a question for each of the theory's parts, what is so, and what is done about it.
 *
 * @param brief   what it is there for
 * @param lens    the theory
 * @param change  what is looked at
 * @param answers one for each part of the theory; in any order
 */
public record TheoryLens(@Field(label = "About the sheet") Brief brief,
		@Field(label = "Lens", help = "The theory whose parts are asked about.") Lens lens,
		@Field(label = "Change", help = "What is looked at, and whose behaviour or work it is.") String change,
		@Field(label = "Answers", answer = true) List<Answer> answers) implements Sheet {

	/** How well the change stands on one point. */
	public enum Standing {
		/** Nobody has said yet. */
		NOT_SAID, STRONG, PARTLY, WEAK
	}

	/**
	 * What is so of one part of the theory.
	 *
	 * @param cell    which part
	 * @param finding what is so now
	 * @param step    what is done about it
	 */
	public record Answer(@Field(label = "Part") Cell cell, @Field(label = "Standing") Standing standing,
			@Field(label = "What is so", help = "Seen or heard, not hoped.") String finding,
			@Field(label = "Next step", help = "What is done about it, and by whom.") String step) {

		public Answer {
			Objects.requireNonNull(cell, "cell");
			Objects.requireNonNull(standing, "standing");
			Objects.requireNonNull(finding, "finding");
			Objects.requireNonNull(step, "step");
		}

		/** An answer to be written. */
		public static Answer of(Cell cell) {
			return new Answer(cell, Standing.NOT_SAID, "", "");
		}

		/** Whether nothing of it is written yet. */
		public boolean isEmpty() {
			return equals(of(cell));
		}
	}

	public TheoryLens {
		Objects.requireNonNull(brief, "brief");
		Objects.requireNonNull(lens, "lens");
		Objects.requireNonNull(change, "change");
		answers = List.copyOf(answers);
	}

	/** The first answer about a part of the theory. */
	public Optional<Answer> answer(Cell cell) {
		return answers.stream().filter(answer -> answer.cell() == cell).findFirst();
	}

	/** The same with another answer in place of that about the same part; at the end where there was none. */
	public TheoryLens withAnswer(Answer answer) {
		boolean isThere = answer(answer.cell()).isPresent();
		List<Answer> changed = isThere
				? answers.stream().map(each -> each.cell() == answer.cell() ? answer : each).toList()
				: Stream.concat(answers.stream(), Stream.of(answer)).toList();
		return new TheoryLens(brief, lens, change, changed);
	}
}
