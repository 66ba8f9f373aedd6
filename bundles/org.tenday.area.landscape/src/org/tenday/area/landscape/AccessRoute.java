package org.tenday.area.landscape;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.tenday.model.Field;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Sheet;
import org.tenday.skill.Sequence;

/**
 * The way to access: who must agree to what, how long that takes, and what it waits for.
 *
 * @param brief    what it is there for
 * @param question that the data are to answer
 * @param sources  that access is asked for
 * @param steps    in the order of printing
 */
public record AccessRoute(@Field(label = "About the sheet") Brief brief,
		@Field(label = "Question", help = "What the data are to answer. Learners get it in an exercise too.") String question,
		@Field(label = "Sources", help = "Which sources are asked for. Learners get them in an exercise too.") String sources,
		@Field(label = "Steps", answer = true) List<Step> steps) implements Sheet {

	/**
	 * One step.
	 *
	 * @param mark     by which other steps refer to it, such as a letter
	 * @param name     what is done
	 * @param owner    who decides, by role or office
	 * @param form     what they need, such as a form or a board paper
	 * @param approval what they give
	 * @param fee      in pounds
	 * @param months   how long it takes
	 * @param after    the marks of the steps that it waits for, with commas between
	 */
	public record Step(@Field(label = "Mark", help = "A letter or number by which other steps refer to it.") String mark,
			@Field(label = "Step") String name,
			@Field(label = "Who decides", help = "A role or an office, never a person's name.") String owner,
			@Field(label = "Form", help = "What they need from you.") String form, @Field(label = "Approval") String approval,
			@Field(label = "Fee", unit = "£") Optional<BigDecimal> fee,
			@Field(label = "Lead time", unit = "months") Optional<BigDecimal> months,
			@Field(label = "Waits for", help = "The marks of the steps before it, with commas between.") String after) {

		public Step {
			Objects.requireNonNull(mark, "mark");
			Objects.requireNonNull(name, "name");
			Objects.requireNonNull(owner, "owner");
			Objects.requireNonNull(form, "form");
			Objects.requireNonNull(approval, "approval");
			Objects.requireNonNull(after, "after");
			refuseNegative(fee, "cost £", "");
			refuseNegative(months, "take ", " months");
		}

		private static void refuseNegative(Optional<BigDecimal> figure, String before, String after) {
			figure.filter(number -> number.signum() < 0).ifPresent(number -> {
				throw new IllegalArgumentException(
						"A step cannot %s%s%s: write 0 or more.".formatted(before, number.toPlainString(), after));
			});
		}

		/** The marks of the steps that it waits for. */
		public List<String> waitsFor() {
			return Arrays.stream(after.split("[,;]")).map(String::strip).filter(mark -> !mark.isEmpty()).distinct().toList();
		}
	}

	public AccessRoute {
		Objects.requireNonNull(brief, "brief");
		Objects.requireNonNull(question, "question");
		Objects.requireNonNull(sources, "sources");
		steps = List.copyOf(steps);
	}

	/** The steps as they wait for one another, in months; a step of which nobody said how long it takes counts as none. */
	public List<Sequence.Step> sequence() {
		return steps.stream().map(step -> new Sequence.Step(step.mark(), step.months().map(BigDecimal::doubleValue).orElse(0.0),
				step.waitsFor())).toList();
	}

	/** How long it takes; empty where there is no step, or where steps wait for one another in a circle. */
	public Optional<Sequence> timed() {
		return steps.isEmpty() || Sequence.circle(sequence()).isPresent() ? Optional.empty() : Optional.of(new Sequence(sequence()));
	}

	/** Whether the fee of any step is known, if only that there is none. */
	public boolean hasFees() {
		return steps.stream().anyMatch(step -> step.fee().isPresent());
	}

	/** All fees that are known, in pounds. */
	public BigDecimal fees() {
		return steps.stream().flatMap(step -> step.fee().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
	}
}
