package org.tenday.area.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tenday.area.analysis.SpcChart.Better;
import org.tenday.area.analysis.SpcChart.Kind;
import org.tenday.area.analysis.SpcChart.Point;
import org.tenday.area.analysis.SpcChart.Verdict;
import org.tenday.drawing.RunChart;
import org.tenday.drawing.RunChart.Signal;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.skill.Words;
import org.tenday.testkit.Trial;

class SpcChartTest {

	private static final int[] BASE = { 60, 64, 58, 62, 66, 60, 56, 62, 64, 58, 62, 60 };

	private static List<Point> points(int... later) {
		List<Point> points = new ArrayList<>();
		for (int value : BASE) {
			points.add(new Point(String.valueOf(points.size() + 1), BigDecimal.valueOf(value), false, ""));
		}
		for (int value : later) {
			points.add(new Point(String.valueOf(points.size() + 1), BigDecimal.valueOf(value), false, ""));
		}
		return points;
	}

	private static SpcChart chart(Use use, Better better, Verdict verdict, List<Point> points) {
		return new SpcChart(Brief.of(use), Kind.XMR, "Letters", "%", "Week", better, Optional.of(BigDecimal.valueOf(80)), Optional.empty(),
				false,
				points, "", verdict, "", "");
	}

	private static List<String> findings(String rule, SpcChart chart) {
		return Trial.of(new SpcChartType(), chart).findings("analysis.spc-chart." + rule);
	}

	private static List<Signal> marks(SpcChart chart) {
		RunChart drawn = assertInstanceOf(RunChart.class,
				SpcChartType.sketch(chart, Words.beside(SpcChartType.class, Locale.UK)).orElseThrow());
		return drawn.points().stream().map(RunChart.Point::signal).toList();
	}

	@Test
	void theVerdictIsTheOneOfTheRules() {
		List<Point> risen = points(64, 66, 63, 67, 65, 68, 66);
		assertEquals(List.of(), findings("verdict", chart(Use.REFERENCE, Better.HIGHER, Verdict.IMPROVEMENT, risen)));
		assertEquals(List.of(), findings("verdict", chart(Use.REFERENCE, Better.LOWER, Verdict.CONCERN, risen)));
		assertEquals(List.of(), findings("verdict", chart(Use.REFERENCE, Better.NEITHER, Verdict.NEUTRAL, risen)));
		assertEquals(List.of(
				"The verdict on the chart \"The block\" is “common cause”, but by the rules it is “improvement”: correct the one or the series."),
				findings("verdict", chart(Use.REFERENCE, Better.HIGHER, Verdict.COMMON_CAUSE, risen)));
		assertEquals(List.of(), findings("verdict", chart(Use.REFERENCE, Better.HIGHER, Verdict.COMMON_CAUSE, points(64, 66))));
	}

	@Test
	void aStepWhereLimitsWereSetAnewIsSeen() {
		List<Point> points = points(74, 75, 73, 76, 74, 77, 75, 74, 76, 73, 75, 76);
		points.set(12, new Point("13", BigDecimal.valueOf(74), true, "Dictation"));
		assertEquals(Verdict.IMPROVEMENT, chart(Use.REFERENCE, Better.HIGHER, Verdict.NOT_SAID, points).read());
		assertEquals(Verdict.CONCERN, chart(Use.REFERENCE, Better.LOWER, Verdict.NOT_SAID, points).read());
	}

	@Test
	void improvementConcernAndNeitherHaveShapesOfTheirOwn() {
		List<Point> high = points(90);
		assertEquals(Signal.IMPROVEMENT, marks(chart(Use.REFERENCE, Better.HIGHER, Verdict.NOT_SAID, high)).getLast());
		assertEquals(Signal.CONCERN, marks(chart(Use.REFERENCE, Better.LOWER, Verdict.NOT_SAID, high)).getLast());
		assertEquals(Signal.NEUTRAL, marks(chart(Use.REFERENCE, Better.NEITHER, Verdict.NOT_SAID, high)).getLast());
		assertEquals(Signal.NONE, marks(chart(Use.REFERENCE, Better.HIGHER, Verdict.NOT_SAID, high)).getFirst());
	}

	@Test
	void learnersOfAnExerciseFindOutThemselves() {
		SpcChart chart = chart(Use.EXERCISE, Better.HIGHER, Verdict.IMPROVEMENT, points(90));
		assertTrue(marks(chart).contains(Signal.IMPROVEMENT));
		SpcChart learners = (SpcChart) chart.forLearners().orElseThrow();
		assertFalse(marks(learners).contains(Signal.IMPROVEMENT));
		String handbook = Trial.of(new SpcChartType(), chart).handbook();
		assertFalse(handbook.contains("stand out") || handbook.contains("Improvement") || handbook.contains("Mean moving range"), handbook);
		assertTrue(handbook.contains("Verdict: ___"), handbook);
		String guide = Trial.of(new SpcChartType(), chart).guide();
		assertTrue(guide.contains("These points stand out: Week 13.") && guide.contains("Verdict: Improvement"), guide);
	}

	@Test
	void limitsAndTheTargetArePrintedWithTheirBasis() {
		String printed = Trial.of(new SpcChartType(), chart(Use.REFERENCE, Better.HIGHER, Verdict.COMMON_CAUSE, points())).handbook();
		assertTrue(printed.contains("61.0\n") && printed.contains("4.4\n") && printed.contains("49.4\n") && printed.contains("72.6\n"),
				printed);
		assertTrue(printed.contains("from 12 points"), printed);
		assertTrue(printed.contains("Target: 80%: consistently missed, as the process stands"), printed);
		String german = Trial.of(new SpcChartType(), chart(Use.REFERENCE, Better.HIGHER, Verdict.COMMON_CAUSE, points())).in(Locale.GERMANY)
				.handbook();
		assertTrue(german.contains("49,4") && german.contains("Untere Grenze"), german);
	}

	@Test
	void limitsFromFewPointsAreOnTrial() {
		assertEquals(
				List.of("The limits of the chart \"The block\" from “Week 1” on come from 5 points: with fewer than 12 they are on trial."),
				findings("trial-limits", chart(Use.REFERENCE, Better.HIGHER, Verdict.NOT_SAID, points().subList(0, 5))));
		assertEquals(List.of(), findings("trial-limits", chart(Use.REFERENCE, Better.HIGHER, Verdict.NOT_SAID, points())));
		String printed = Trial.of(new SpcChartType(), chart(Use.REFERENCE, Better.HIGHER, Verdict.NOT_SAID, points().subList(0, 5)))
				.handbook();
		assertTrue(printed.contains("trial limits, from 5 points only"), printed);
	}

	@Test
	void newLimitsHaveAReason() {
		List<Point> points = points(74, 75);
		points.set(12, points.get(12).withAnew(true));
		assertEquals(1, findings("new-limits", chart(Use.REFERENCE, Better.HIGHER, Verdict.NOT_SAID, points)).size());
		points.set(12, new Point("13", BigDecimal.valueOf(74), true, "Dictation by phone"));
		assertEquals(List.of(), findings("new-limits", chart(Use.REFERENCE, Better.HIGHER, Verdict.NOT_SAID, points)));
	}

	@Test
	void aChartSaysWhichWayIsBetterAndWhatItMeasures() {
		assertEquals(1, findings("better", chart(Use.REFERENCE, Better.NOT_SAID, Verdict.NOT_SAID, points())).size());
		assertEquals(List.of(), findings("better", chart(Use.REFERENCE, Better.NEITHER, Verdict.NOT_SAID, points())));
		assertEquals(List.of(), findings("axes", chart(Use.REFERENCE, Better.NEITHER, Verdict.NOT_SAID, points())));
		assertEquals(3, findings("axes", new SpcChart(Brief.of(Use.REFERENCE), Kind.RUN, "", "", "", Better.HIGHER, Optional.empty(),
				Optional.empty(), false, points(), "", Verdict.NOT_SAID, "", "")).size());
	}

	@Test
	void anExerciseHasItsAnswer() {
		assertEquals(2, findings("answered", chart(Use.EXERCISE, Better.HIGHER, Verdict.NOT_SAID, points())).size());
		assertEquals(List.of(), findings("answered", chart(Use.WORKED_EXAMPLE, Better.HIGHER, Verdict.NOT_SAID, points())));
	}

	@Test
	void aBaselineOfOnePointIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> new SpcChart(Brief.of(Use.REFERENCE), Kind.XMR, "", "", "", Better.HIGHER,
				Optional.empty(), Optional.of(1), false, List.of(), "", Verdict.NOT_SAID, "", ""));
	}
}
