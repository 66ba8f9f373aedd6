package org.tenday.area.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.tenday.area.analysis.arithmetic.ProcessReading;
import org.tenday.area.analysis.arithmetic.Stretch;
import org.tenday.model.Field;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Sheet;

/**
 * A measure over time, read by the rules of statistical process control (SPC): a run chart, or a control chart with limits.
 *
 * @param brief           what it is there for
 * @param kind            with limits or without
 * @param measure         what is measured
 * @param unit            of the measure
 * @param period          what the points are, such as "Week"
 * @param better          which way is better
 * @param target          where the measure is wished to be
 * @param baseline        how many points the limits are worked out from; the usual number where nobody said
 * @param keepLargeRanges whether moving ranges that are too large to be chance widen the limits
 * @param points          in order of time
 * @param finding         its title: what it shows, in a sentence
 * @param verdict         what it shows, in a word
 * @param evidence        which rule holds, and from when; Markdown
 * @param next            what to do about it; Markdown
 */
public record SpcChart(@Field(label = "About the sheet") Brief brief, @Field(label = "Kind") Kind kind,
		@Field(label = "Measure", help = "What is measured, such as Letters sent within a day.") String measure,
		@Field(label = "Unit", help = "Such as % or days.") String unit,
		@Field(label = "Period", help = "What the points are, such as Week.") String period,
		@Field(label = "Which way is better") Better better, @Field(label = "Target") Optional<BigDecimal> target,
		@Field(label = "Baseline", unit = "points", help = "How many points mean and limits are worked out from, from the first and from wherever they are set anew; 12 "
				+ "where empty.") Optional<Integer> baseline,
		@Field(label = "Keep large moving ranges", help = "Off, moving ranges of 3.267 times their mean and more are left out, so that one jump does not widen the "
				+ "limits.") boolean keepLargeRanges,
		@Field(label = "Series") List<Point> points,
		@Field(label = "Finding", answer = true, help = "The chart’s title: what it shows, in a sentence.") String finding,
		@Field(label = "Verdict", answer = true) Verdict verdict,
		@Field(label = "Rule and point", kind = Field.Kind.MARKDOWN, answer = true, help = "Which rule holds, and from which point on.") String evidence,
		@Field(label = "What to do", kind = Field.Kind.MARKDOWN, answer = true) String next) implements Sheet {

	/** So many points make limits that can be relied upon. */
	public static final int USUAL_BASELINE = 12;

	/** How a series is read. */
	public enum Kind {
		/** Mean and limits from moving ranges: a chart of single values and moving ranges. */
		XMR,
		/** Median alone. */
		RUN;

		@Override
		public String toString() {
			return this == XMR ? "Control chart (XmR)" : "Run chart";
		}

		ProcessReading.Method method() {
			return this == XMR ? ProcessReading.Method.XMR : ProcessReading.Method.RUN;
		}
	}

	/** Which way is better. */
	public enum Better {
		/** Nobody said. */
		NOT_SAID,
		/** The higher the better. */
		HIGHER,
		/** The lower the better. */
		LOWER,
		/** Neither: the measure only describes. */
		NEITHER;

		/** What a rise is: 1 for better, -1 for worse, 0 for neither. */
		int sign() {
			return switch (this) {
			case HIGHER -> 1;
			case LOWER -> -1;
			case NOT_SAID, NEITHER -> 0;
			};
		}
	}

	/** What a chart shows. */
	public enum Verdict {
		/** Nobody said. */
		NOT_SAID,
		/** Nothing but chance. */
		COMMON_CAUSE,
		/** More than chance, for the better. */
		IMPROVEMENT,
		/** More than chance, for the worse. */
		CONCERN,
		/** More than chance, neither better nor worse. */
		NEUTRAL
	}

	/**
	 * One measurement.
	 *
	 * @param date  or the name of the period
	 * @param value what was measured
	 * @param anew  whether mean and limits are worked out anew from here
	 * @param note  what happened then; may be empty
	 */
	public record Point(@Field(label = "Date or period") String date, @Field(label = "Value") BigDecimal value,
			@Field(label = "New limits", help = "Mean and limits are worked out anew from here; say in the note why.") boolean anew,
			@Field(label = "Note", help = "What happened then; printed below the chart.") String note) {

		public Point {
			Objects.requireNonNull(date, "date");
			Objects.requireNonNull(value, "value");
			Objects.requireNonNull(note, "note");
		}

		/** The same with another value. */
		public Point withValue(BigDecimal other) {
			return new Point(date, other, anew, note);
		}

		/** The same, with limits worked out anew from it or not. */
		public Point withAnew(boolean isAnew) {
			return new Point(date, value, isAnew, note);
		}

		/** The same with another date. */
		public Point withDate(String other) {
			return new Point(other, value, anew, note);
		}
	}

	public SpcChart {
		Objects.requireNonNull(brief, "brief");
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(measure, "measure");
		Objects.requireNonNull(unit, "unit");
		Objects.requireNonNull(period, "period");
		Objects.requireNonNull(better, "better");
		Objects.requireNonNull(target, "target");
		points = List.copyOf(points);
		Objects.requireNonNull(finding, "finding");
		Objects.requireNonNull(verdict, "verdict");
		Objects.requireNonNull(evidence, "evidence");
		Objects.requireNonNull(next, "next");
		Objects.requireNonNull(baseline, "baseline");
		if (baseline.isPresent() && baseline.get() < 2) {
			throw new IllegalArgumentException("Limits cannot be worked out from %d points: write 12, or any other number from 2 on."
					.formatted(baseline.get()));
		}
	}

	/** The same with other points. */
	public SpcChart withPoints(List<Point> other) {
		return new SpcChart(brief, kind, measure, unit, period, better, target, baseline, keepLargeRanges, other, finding, verdict,
				evidence, next);
	}

	SpcChart withVerdict(Verdict other) {
		return new SpcChart(brief, kind, measure, unit, period, better, target, baseline, keepLargeRanges, points, finding, other,
				evidence, next);
	}

	/** Centre, limits and what stands out. */
	public ProcessReading reading() {
		return ProcessReading.of(kind.method(), points.stream().map(point -> point.value().doubleValue()).toList(),
				IntStream.range(0, points.size()).filter(i -> points.get(i).anew()).boxed().toList(), baseline.orElse(USUAL_BASELINE),
				!keepLargeRanges);
	}

	/**
	 * What the last point that stands out says of the whole, as Making Data Count has it. Where none does and limits were set anew, what
	 * the last
	 * step of the centre says; common cause where there is neither.
	 */
	public Verdict read() {
		ProcessReading reading = reading();
		int direction = reading.lastDirection();
		List<Stretch> stretches = reading.stretches();
		if (direction == 0 && stretches.size() > 1) {
			direction = Double.compare(stretches.getLast().centre(), stretches.get(stretches.size() - 2).centre());
		}
		if (direction == 0) {
			return Verdict.COMMON_CAUSE;
		}
		return switch (direction * better.sign()) {
		case 1 -> Verdict.IMPROVEMENT;
		case -1 -> Verdict.CONCERN;
		default -> Verdict.NEUTRAL;
		};
	}

	/** What a point is called: "Week 17" where its date is only a number. */
	public String called(Point point) {
		return point.date().matches("\\d+") && !period.isBlank() ? period + " " + point.date() : point.date();
	}

	/** Whether it shows what there is to find: not where learners are to find it. */
	boolean isSolved() {
		return !isExercise() || verdict != Verdict.NOT_SAID;
	}
}
