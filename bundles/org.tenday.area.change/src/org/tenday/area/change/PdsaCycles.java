package org.tenday.area.change;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.tenday.model.Field;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Sheet;

/**
 * Tests of a change, each planned, done, studied and acted upon, and each begun with what the one before taught.
 *
 * @param brief     what it is there for
 * @param objective what the tests are to find out or reach
 * @param cycles    in the order in which they are run; those of one ramp follow one another
 */
public record PdsaCycles(@Field(label = "About the sheet") Brief brief,
		@Field(label = "Objective", answer = true, help = "What the tests are to find out or reach.") String objective,
		@Field(label = "Cycles", answer = true) List<Cycle> cycles) implements Sheet {

	/** What is done after a test. */
	public enum Decision {
		/** The test is not studied yet. */
		NOT_YET,
		/** It works: it becomes ordinary work. */
		ADOPT,
		/** It works in part: it is changed and tested again. */
		ADAPT,
		/** It does not work: it is given up. */
		ABANDON
	}

	/**
	 * One test.
	 *
	 * @param ramp       the ramp that it belongs to; empty where there is only one
	 * @param change     what is tried
	 * @param question   what the test is to answer
	 * @param prediction what is expected, best as a number; written before anything is done
	 * @param who        by role, never by name
	 * @param data       what is counted or asked
	 * @param result     what happened; Markdown
	 * @param comparison result against prediction, and what was learnt; Markdown
	 * @param next       what is tried next
	 */
	public record Cycle(
			@Field(label = "Ramp", help = "Cycles of one ramp build on one another; leave it empty where there is only one.") String ramp,
			@Field(label = "Change tried") String change,
			@Field(label = "Question", help = "What the test is to answer.") String question,
			@Field(label = "Prediction", help = "What you expect, as a number, written before you begin.") String prediction,
			@Field(label = "Who", help = "By role.") String who, @Field(label = "When") String when, @Field(label = "Where") String where,
			@Field(label = "Data to collect") String data,
			@Field(label = "Result", kind = Field.Kind.MARKDOWN, help = "What happened, what was unexpected too.") String result,
			@Field(label = "Compared with the prediction", kind = Field.Kind.MARKDOWN) String comparison,
			@Field(label = "Decision") Decision decision,
			@Field(label = "Next", help = "What the next cycle tries.") String next) {

		public Cycle {
			Objects.requireNonNull(ramp, "ramp");
			Objects.requireNonNull(change, "change");
			Objects.requireNonNull(question, "question");
			Objects.requireNonNull(prediction, "prediction");
			Objects.requireNonNull(who, "who");
			Objects.requireNonNull(when, "when");
			Objects.requireNonNull(where, "where");
			Objects.requireNonNull(data, "data");
			Objects.requireNonNull(result, "result");
			Objects.requireNonNull(comparison, "comparison");
			Objects.requireNonNull(decision, "decision");
			Objects.requireNonNull(next, "next");
		}

		/** A cycle with nothing but what it tries. */
		public static Cycle of(String ramp, String change) {
			return new Cycle(ramp, change, "", "", "", "", "", "", "", "", Decision.NOT_YET, "");
		}

		/** The same, trying something else. */
		public Cycle withChange(String other) {
			return new Cycle(ramp, other, question, prediction, who, when, where, data, result, comparison, decision, next);
		}

		/** The same in another ramp. */
		public Cycle withRamp(String other) {
			return new Cycle(other, change, question, prediction, who, when, where, data, result, comparison, decision, next);
		}

		/** The same with another decision. */
		public Cycle withDecision(Decision other) {
			return new Cycle(ramp, change, question, prediction, who, when, where, data, result, comparison, other, next);
		}
	}

	public PdsaCycles {
		Objects.requireNonNull(brief, "brief");
		Objects.requireNonNull(objective, "objective");
		cycles = List.copyOf(cycles);
	}

	/** The same with other cycles. */
	public PdsaCycles withCycles(List<Cycle> others) {
		return new PdsaCycles(brief, objective, others);
	}

	/** The names of the ramps, in the order in which they begin. */
	public List<String> ramps() {
		return cycles.stream().map(cycle -> cycle.ramp().strip()).distinct().toList();
	}

	/** The places of the cycles of a ramp, from the lowest. */
	public List<Integer> placesIn(String ramp) {
		return IntStream.range(0, cycles.size()).filter(i -> cycles.get(i).ramp().strip().equals(ramp)).boxed().toList();
	}
}
