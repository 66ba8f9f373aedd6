package org.tenday.area.analysis;

import java.util.List;
import java.util.stream.IntStream;

import org.tenday.model.content.Use;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Inspection;
import org.tenday.skill.Words;

/** What must hold of charts. */
final class ChartRules {

	/** NHS digital service manual: alternative text of at most so many letters, or a long description. */
	private static final int LONGEST_ALT = 125;
	/** A title of fewer words names a subject. */
	private static final int FEWEST_WORDS = 4;

	static final List<BlockRule<Chart>> ALL = List.of(
			BlockRule.error("analysis.chart.alt",
					"A chart has an alternative text of at most 125 letters, or a long description beside it (NHS digital service manual).",
					ChartRules::alt),
			BlockRule.error("analysis.chart.data", "The chart can be drawn from its table.", ChartRules::data),
			BlockRule.warning("analysis.chart.units", "Both axes say what they show, and those that measure say in which unit.",
					ChartRules::units),
			BlockRule.warning("analysis.chart.finding",
					"The title of a chart is its finding: a sentence that a reader can agree or disagree with.",
					ChartRules::finding),
			BlockRule.warning("analysis.chart.n", "A chart says how many people or things stand behind it.", ChartRules::n),
			BlockRule.warning("analysis.chart.source", "A chart says where its figures come from.", ChartRules::source),
			BlockRule.info("analysis.chart.table", "A table with headings for its columns can be read by itself.", ChartRules::series));

	private ChartRules() {
	}

	private static boolean isJudged(Chart chart) {
		return !chart.isTemplate() && !chart.rows().isEmpty();
	}

	private static void alt(Chart chart, Inspection<Chart> inspection) {
		if (!isJudged(chart)) {
			return;
		}
		if (chart.alt().isBlank()) {
			Words words = Words.beside(ChartType.class, inspection.programme().about().language());
			inspection.find("The chart \"%s\" has no alternative text: say in a sentence what it shows.".formatted(inspection.name()),
					"Describe it from its data", now -> now.withAlt(ChartSketch.described(now, words)), List.of("alt"));
		} else if (chart.alt().length() > LONGEST_ALT && chart.description().isBlank()) {
			inspection.find(("The alternative text of the chart \"%s\" has %d letters: keep to %d, and put the rest into the long "
					+ "description.")
					.formatted(inspection.name(), chart.alt().length(), LONGEST_ALT), "alt");
		}
	}

	private static void data(Chart chart, Inspection<Chart> inspection) {
		ChartSketch sketch = ChartSketch.of(chart, Words.beside(ChartType.class, inspection.programme().about().language()));
		if (!sketch.problem().isEmpty()) {
			inspection.find("The chart \"%s\" cannot be drawn. %s".formatted(inspection.name(), sketch.problem()), "rows");
		}
		if (chart.kind() == Chart.Kind.HISTOGRAM && chart.width() > 1 || chart.kind() == Chart.Kind.RUN && chart.width() > 1) {
			inspection.find("The chart \"%s\" draws its first series alone: take out the others, or make it a line or bar chart."
					.formatted(inspection.name()), "rows");
		}
	}

	private static void units(Chart chart, Inspection<Chart> inspection) {
		if (!isJudged(chart)) {
			return;
		}
		boolean measures = chart.kind() == Chart.Kind.SCATTER || chart.kind() == Chart.Kind.HISTOGRAM;
		missing(chart.across(), "the chart \"%s\" does not say what lies across: name it", "across", inspection);
		missing(chart.up(), "the chart \"%s\" does not say what is measured upwards: name it", "up", inspection);
		if (chart.kind() != Chart.Kind.HISTOGRAM) {
			missing(chart.upUnit(), "the chart \"%s\" measures upwards without a unit: write one, such as %% or spells", "up-unit",
					inspection);
		}
		if (measures) {
			missing(chart.acrossUnit(), "the chart \"%s\" measures across without a unit: write one, such as nights", "across-unit",
					inspection);
		}
	}

	private static void missing(String text, String message, String path, Inspection<Chart> inspection) {
		if (text.isBlank()) {
			String sentence = message.formatted(inspection.name());
			inspection.find(Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) + ".", path);
		}
	}

	private static void finding(Chart chart, Inspection<Chart> inspection) {
		if (!isJudged(chart)) {
			return;
		}
		if (chart.finding().isBlank()) {
			inspection.find("The chart \"%s\" does not say what it shows: give it its finding for a title.".formatted(inspection.name()),
					"finding");
		} else if (chart.finding().strip().split("\\s+").length < FEWEST_WORDS) {
			inspection.find("The title of the chart \"%s\", “%s”, names a subject: write what the chart shows.".formatted(inspection.name(),
					chart.finding()), "finding");
		}
	}

	private static void n(Chart chart, Inspection<Chart> inspection) {
		if (isJudged(chart) && chart.n().isEmpty()) {
			inspection.find("The chart \"%s\" does not say how many stand behind it: fill in n.".formatted(inspection.name()), "n");
		}
	}

	private static void source(Chart chart, Inspection<Chart> inspection) {
		if (isJudged(chart) && chart.brief().use() != Use.TEMPLATE && chart.brief().source().isBlank()) {
			inspection.find("The chart \"%s\" does not say where its figures come from: fill in the source.".formatted(inspection.name()),
					"brief",
					"source");
		}
	}

	private static void series(Chart chart, Inspection<Chart> inspection) {
		if (isJudged(chart) && chart.width() > 1) {
			IntStream.range(0, chart.width()).filter(i -> i >= chart.series().size() || chart.series().get(i).isBlank()).findFirst()
					.ifPresent(i -> inspection.find("Series %d of the chart \"%s\" has no name: write one.".formatted(i + 1,
							inspection.name()), "series"));
		}
	}
}
