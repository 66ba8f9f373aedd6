package org.tenday.area.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.tenday.area.analysis.Chart.Row;
import org.tenday.area.analysis.arithmetic.Figure;
import org.tenday.area.analysis.arithmetic.ProcessReading;
import org.tenday.area.analysis.arithmetic.Stretch;
import org.tenday.drawing.Axis;
import org.tenday.drawing.BarChart;
import org.tenday.drawing.Description;
import org.tenday.drawing.Frame;
import org.tenday.drawing.Histogram;
import org.tenday.drawing.LineChart;
import org.tenday.drawing.RunChart;
import org.tenday.drawing.ScatterChart;
import org.tenday.drawing.Series;
import org.tenday.drawing.Sketch;
import org.tenday.skill.Words;

/**
 * A chart as far as it can be drawn.
 *
 * @param sketch  empty where there is nothing to draw, or where it cannot be drawn
 * @param problem why it cannot be drawn; empty otherwise
 */
record ChartSketch(Optional<Sketch> sketch, String problem) {

	private static final double WIDEST_BIN = 1;

	ChartSketch {
		Objects.requireNonNull(sketch, "sketch");
		Objects.requireNonNull(problem, "problem");
	}

	/** Draws a chart, in the words of a language. */
	static ChartSketch of(Chart chart, Words words) {
		if (chart.rows().isEmpty()) {
			return new ChartSketch(Optional.empty(), "");
		}
		try {
			return new ChartSketch(Optional.of(drawn(chart, words)), "");
		} catch (IllegalArgumentException refusal) {
			return new ChartSketch(Optional.empty(), refusal.getMessage());
		}
	}

	private static Sketch drawn(Chart chart, Words words) {
		Axis across = new Axis(chart.across(), chart.acrossUnit());
		Axis up = new Axis(chart.up(), chart.upUnit());
		List<String> names = chart.rows().stream().map(Row::name).toList();
		Frame frame = Frame.ofPage(chart.finding(), chart.alt().isBlank() ? described(chart, words) : chart.alt());
		return switch (chart.kind()) {
		case BAR -> new BarChart(frame, across, up, names, series(chart), chart.stacked());
		case LINE -> new LineChart(frame, across, up, names, series(chart), List.of());
		case SCATTER -> new ScatterChart(frame, across, up, IntStream.range(0, chart.width())
				.mapToObj(i -> new ScatterChart.Cloud(name(chart, i), dots(chart, i))).toList());
		case HISTOGRAM -> new Histogram(frame, across, up, bins(chart));
		case RUN -> run(chart, frame, across, up, words);
		};
	}

	/** What its data are, in words made from them alone. */
	static String described(Chart chart, Words words) {
		Axis up = new Axis(chart.up(), chart.upUnit());
		Description description = new Description(words.language());
		List<String> names = chart.rows().stream().map(Row::name).toList();
		return switch (chart.kind()) {
		case BAR -> description.bars(up, names, series(chart));
		case LINE -> description.lines(up, names, series(chart));
		case RUN -> description.lines(up, names, series(chart).subList(0, 1));
		case SCATTER, HISTOGRAM -> words.get("chart.described", words.choice("chart.kind", chart.kind()), up.text(),
				new Axis(chart.across(), chart.acrossUnit()).text(), chart.rows().size());
		};
	}

	private static String name(Chart chart, int series) {
		return series < chart.series().size() ? chart.series().get(series) : "";
	}

	private static List<Series> series(Chart chart) {
		return IntStream.range(0, chart.width()).mapToObj(i -> new Series(name(chart, i),
				chart.rows().stream().map(row -> row.values().get(i).map(BigDecimal::doubleValue).orElse(Double.NaN)).toList())).toList();
	}

	private static List<ScatterChart.Dot> dots(Chart chart, int series) {
		List<ScatterChart.Dot> dots = new ArrayList<>();
		for (Row row : chart.rows()) {
			row.values().get(series).ifPresent(value -> dots.add(new ScatterChart.Dot(number(row), value.doubleValue())));
		}
		return dots;
	}

	/** Each bar reaches to where the next begins; the last is as wide as the one before. */
	private static List<Histogram.Bin> bins(Chart chart) {
		List<Histogram.Bin> bins = new ArrayList<>();
		List<Double> starts = chart.rows().stream().map(ChartSketch::number).toList();
		double width = WIDEST_BIN;
		for (int i = 0; i < starts.size(); i++) {
			width = i + 1 < starts.size() ? starts.get(i + 1) - starts.get(i) : width;
			bins.add(new Histogram.Bin(starts.get(i), starts.get(i) + width, number(chart.rows().get(i), chart.rows().get(i).first())));
		}
		return bins;
	}

	private static Sketch run(Chart chart, Frame frame, Axis across, Axis up, Words words) {
		List<Double> values = chart.rows().stream().map(row -> number(row, row.first())).toList();
		ProcessReading reading = ProcessReading.of(ProcessReading.Method.RUN, values, List.of(), 0, true);
		Stretch stretch = reading.stretches().getFirst();
		return new RunChart(frame, across, up,
				IntStream.range(0, values.size())
						.mapToObj(i -> new RunChart.Point(chart.rows().get(i).name(), values.get(i), RunChart.Signal.NONE)).toList(),
				List.of(new RunChart.Stretch(0, stretch.centre(), Optional.empty())), Optional.empty(), List.of(),
				SpcSketch.key(ProcessReading.Method.RUN, words));
	}

	private static double number(Row row) {
		return Figure.of(row.name()).map(Figure::value).orElseThrow(() -> new IllegalArgumentException(
				"The name “%s” is no number, and numbers lie across in this kind of chart.".formatted(row.name())));
	}

	private static double number(Row row, Optional<BigDecimal> value) {
		return value.map(BigDecimal::doubleValue)
				.orElseThrow(() -> new IllegalArgumentException(("The row “%s” has no number: give it one, or leave it "
						+ "out.").formatted(row.name())));
	}
}
