package org.tenday.area.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tenday.area.analysis.Chart.Kind;
import org.tenday.area.analysis.Chart.Row;
import org.tenday.drawing.Histogram;
import org.tenday.drawing.RunChart;
import org.tenday.drawing.ScatterChart;
import org.tenday.drawing.Sketch;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.skill.Words;
import org.tenday.testkit.Trial;

class ChartTest {

	private static final String ALT = "Bars of stays. Ward A has 12, ward B has 30.";

	private static Row row(String name, String... values) {
		return new Row(name, value(0, values), value(1, values), value(2, values), value(3, values));
	}

	private static Optional<BigDecimal> value(int at, String... values) {
		return at < values.length && !values[at].isEmpty() ? Optional.of(new BigDecimal(values[at])) : Optional.empty();
	}

	private static Chart chart(Kind kind, Use use, String finding, String alt, String unit, List<String> series, Row... rows) {
		return new Chart(new Brief(use, "", "", 0, 0, "Counted by us", true, ""), kind, finding, "", "", "Ward", "", "Stays", unit, series,
				List.of(rows), false, Optional.of(42), "stays", alt, "");
	}

	private static Chart good(Kind kind, Row... rows) {
		return chart(kind, Use.WORKED_EXAMPLE, "Ward B has more stays", ALT, "a month", List.of(), rows);
	}

	private static List<String> findings(String rule, Chart chart) {
		return Trial.of(new ChartType(), chart).findings("analysis.chart." + rule);
	}

	private static Sketch sketch(Chart chart) {
		return ChartType.sketch(chart, Words.beside(ChartType.class, Locale.UK)).orElseThrow();
	}

	@Test
	void aChartHasAnAlternativeTextOfAFewWords() {
		Chart none = chart(Kind.BAR, Use.WORKED_EXAMPLE, "Ward B has more stays", "", "a month", List.of(), row("A", "12"), row("B", "30"));
		assertEquals(List.of("The chart \"The block\" has no alternative text: say in a sentence what it shows."), findings("alt", none));
		assertEquals(1, findings("alt", none.withAlt("a".repeat(126))).size());
		assertEquals(List.of(), findings("alt", none.withAlt(ALT)));
		assertEquals(List.of(), findings("alt", none.withAlt(ChartSketch.described(none, Words.beside(ChartType.class, Locale.UK)))));
	}

	@Test
	void aChartCanBeDrawnFromItsTable() {
		assertEquals(List.of(), findings("data", good(Kind.BAR, row("A", "12"), row("B", "30"))));
		assertTrue(findings("data", good(Kind.BAR, row("A", "12"), row("A", "30"))).getFirst().contains("cannot be drawn"));
		assertTrue(findings("data", good(Kind.LINE, row("A", "12"))).getFirst().contains("two points"));
		assertTrue(findings("data", good(Kind.SCATTER, row("A", "12"), row("2", "30"))).getFirst().contains("“A” is no number"));
		assertTrue(findings("data", good(Kind.HISTOGRAM, row("0", "12"), row("5"))).getFirst().contains("“5” has no number"));
		assertEquals(1, findings("data", good(Kind.HISTOGRAM, row("0", "12", "3"), row("5", "4", "5"))).size());
		assertEquals(List.of(), findings("data", good(Kind.BAR)));
	}

	@Test
	void axesSayWhatTheyShowAndInWhichUnit() {
		assertEquals(List.of(), findings("units", good(Kind.BAR, row("A", "12"))));
		assertEquals(1, findings("units", chart(Kind.BAR, Use.REFERENCE, "", ALT, "", List.of(), row("A", "12"))).size());
		assertEquals(1, findings("units", good(Kind.SCATTER, row("1", "12"))).size());
	}

	@Test
	void theTitleIsAFinding() {
		assertEquals(List.of(), findings("finding", good(Kind.BAR, row("A", "12"))));
		assertEquals(1, findings("finding", chart(Kind.BAR, Use.REFERENCE, "", ALT, "", List.of(), row("A", "12"))).size());
		assertEquals(1, findings("finding", chart(Kind.BAR, Use.REFERENCE, "Stays by ward", ALT, "", List.of(), row("A", "12"))).size());
	}

	@Test
	void aChartSaysHowManyAndWhereFromAndWhatItsSeriesAre() {
		Chart good = good(Kind.BAR, row("A", "12"));
		assertEquals(List.of(), findings("n", good));
		assertEquals(List.of(), findings("source", good));
		Chart bad = new Chart(Brief.of(Use.REFERENCE), Kind.BAR, "", "", "", "", "", "", "", List.of(), good.rows(), false,
				Optional.empty(), "",
				"", "");
		assertEquals(1, findings("n", bad).size());
		assertEquals(1, findings("source", bad).size());
		assertEquals(1, findings("table", chart(Kind.BAR, Use.REFERENCE, "", ALT, "", List.of("Men"), row("A", "12", "13"))).size());
		assertEquals(List.of(),
				findings("table", chart(Kind.BAR, Use.REFERENCE, "", ALT, "", List.of("Men", "Women"), row("A", "12", "13"))));
	}

	@Test
	void eachKindIsDrawnAsItIs() {
		Histogram histogram = assertInstanceOf(Histogram.class,
				sketch(good(Kind.HISTOGRAM, row("0", "12"), row("5", "4"), row("20", "1"))));
		assertEquals(List.of(5.0, 20.0, 35.0), histogram.bins().stream().map(Histogram.Bin::to).toList());
		ScatterChart scatter = assertInstanceOf(ScatterChart.class, sketch(good(Kind.SCATTER, row("1", "12", "7"), row("2", "", "8"))));
		assertEquals(List.of(1, 2), scatter.clouds().stream().map(cloud -> cloud.dots().size()).toList());
		RunChart run = assertInstanceOf(RunChart.class, sketch(good(Kind.RUN, row("a", "1"), row("b", "9"), row("c", "4"))));
		assertEquals(4, run.stretches().getFirst().centre());
	}

	@Test
	void learnersOfAnExerciseGetTheChartWithoutItsFinding() {
		Chart chart = chart(Kind.BAR, Use.EXERCISE, "Ward B has more stays", ALT, "a month", List.of(), row("A", "12"),
				row("B", "1234.50"));
		String learners = Trial.of(new ChartType(), chart).handbook();
		assertFalse(learners.contains("more stays"), learners);
		assertTrue(learners.contains("figure " + ALT) && learners.contains("1,234.50") && learners.contains("label: Finding"), learners);
		assertTrue(Trial.of(new ChartType(), chart).in(Locale.GERMANY).handbook().contains("1.234,50"));
	}
}
