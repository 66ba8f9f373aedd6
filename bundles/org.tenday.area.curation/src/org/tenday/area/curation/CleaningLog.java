package org.tenday.area.curation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.tenday.model.Field;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Sheet;

/**
 * What was done to data from their delivery to the analysis, so that somebody else could do it again.
 *
 * @param brief   what it is there for
 * @param dataSet which data were cleaned
 * @param steps   in the order in which they were taken
 */
public record CleaningLog(@Field(label = "About the sheet") Brief brief,
		@Field(label = "Data set", help = "The file as it was delivered, with its date or version.") String dataSet,
		@Field(label = "Steps", answer = true) List<Step> steps) implements Sheet {

	/**
	 * One step.
	 *
	 * @param step    what was done, in a few words, as in the attrition flow
	 * @param in      how many rows went in
	 * @param changed how many of them were changed
	 * @param dropped how many of them were dropped
	 * @param reason  why
	 * @param who     who did it; by role
	 * @param date    when
	 * @param script  the program or the query that did it, with its version; may be empty
	 */
	public record Step(@Field(label = "Step", help = "What was done, in a few words.") String step,
			@Field(label = "In", unit = "rows") Optional<Integer> in, @Field(label = "Changed", unit = "rows") Optional<Integer> changed,
			@Field(label = "Dropped", unit = "rows") Optional<Integer> dropped, @Field(label = "Reason") String reason,
			@Field(label = "Who", help = "By role.") String who, @Field(label = "Date") Optional<LocalDate> date,
			@Field(label = "Script", help = "The program or query that did it, with its version.") String script) {

		public Step {
			Objects.requireNonNull(step, "step");
			Objects.requireNonNull(reason, "reason");
			Objects.requireNonNull(who, "who");
			Objects.requireNonNull(date, "date");
			Objects.requireNonNull(script, "script");
			requireCount(step, in);
			requireCount(step, changed);
			requireCount(step, dropped);
		}

		private static void requireCount(String step, Optional<Integer> rows) {
			if (rows.filter(number -> number < 0).isPresent()) {
				throw new IllegalArgumentException("The step “%s” cannot have %d rows: write 0 or more.".formatted(step, rows.get()));
			}
		}

		/** How many rows came out; empty while nobody has said how many went in. */
		public Optional<Integer> out() {
			return in.map(rows -> rows - dropped.orElse(0));
		}

		/** A step that changes nothing yet. */
		public static Step named(String step, Optional<Integer> in) {
			return new Step(step, in, Optional.of(0), Optional.of(0), "", "", Optional.empty(), "");
		}

		/** The same step under another name. */
		public Step withStep(String other) {
			return new Step(other, in, changed, dropped, reason, who, date, script);
		}

		/** The same step with so many rows going in. */
		public Step withIn(Optional<Integer> rows) {
			return new Step(step, rows, changed, dropped, reason, who, date, script);
		}
	}

	public CleaningLog {
		Objects.requireNonNull(brief, "brief");
		Objects.requireNonNull(dataSet, "dataSet");
		steps = List.copyOf(steps);
	}

	/** How many rows were delivered; empty while nobody has said it. */
	public Optional<Integer> received() {
		return steps.isEmpty() ? Optional.empty() : steps.getFirst().in();
	}

	/** How many rows the last step left; empty while nobody can say it. */
	public Optional<Integer> left() {
		return steps.isEmpty() ? Optional.empty() : steps.getLast().out();
	}

	/** How many rows were dropped in all. */
	public int dropped() {
		return steps.stream().mapToInt(step -> step.dropped().orElse(0)).sum();
	}

	/**
	 * Whether as many rows go into a step as came out of the one before it. So it is of the first step, and where either is not known.
	 *
	 * @param place of the step, from 0
	 */
	public boolean follows(int place) {
		Optional<Integer> before = place == 0 ? Optional.empty() : steps.get(place - 1).out();
		return before.isEmpty() || steps.get(place).in().isEmpty() || steps.get(place).in().equals(before);
	}

	/** Whether every row that was delivered is left or was dropped by a step of the log. */
	public boolean reconciles() {
		return received().isPresent() && left().isPresent() && received().get() - dropped() == left().get();
	}

	/** The same log with other steps. */
	public CleaningLog withSteps(Consumer<List<Step>> change) {
		List<Step> changed = new ArrayList<>(steps);
		change.accept(changed);
		return new CleaningLog(brief, dataSet, changed);
	}

	/** Whether each step follows from the one before it. */
	public boolean isJoined() {
		return IntStream.range(0, steps.size()).allMatch(this::follows);
	}

	/**
	 * The same log in which as many rows go into each step as came out of the one before it.
	 *
	 * @param received how many go into the first
	 */
	public CleaningLog joined(Optional<Integer> received) {
		return withSteps(changed -> {
			Optional<Integer> before = received;
			for (int i = 0; i < changed.size(); i++) {
				if (before.isPresent()) {
					changed.set(i, changed.get(i).withIn(before));
				}
				before = changed.get(i).out();
			}
		});
	}
}
