package org.tenday.area.analysis;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.tenday.area.analysis.SpcChart.Point;
import org.tenday.area.analysis.arithmetic.ProcessLimits;
import org.tenday.area.analysis.arithmetic.ProcessReading;
import org.tenday.area.analysis.arithmetic.Signal;
import org.tenday.area.analysis.arithmetic.Stretch;
import org.tenday.drawing.Axis;
import org.tenday.drawing.Description;
import org.tenday.drawing.Frame;
import org.tenday.drawing.Level;
import org.tenday.drawing.RunChart;
import org.tenday.drawing.Sketch;
import org.tenday.skill.Words;

/** Draws a series with its centre, its limits and what stands out, in the words of a language. */
final class SpcSketch {

	private final SpcChart chart;
	private final ProcessReading reading;
	private final Words words;
	private final NumberFormat numbers;

	SpcSketch(SpcChart chart, Words words) {
		this.chart = chart;
		this.reading = chart.reading();
		this.words = words;
		this.numbers = NumberFormat.getNumberInstance(words.language());
		int decimals = decimals(chart);
		numbers.setMinimumFractionDigits(decimals);
		numbers.setMaximumFractionDigits(decimals);
	}

	/** One more than the values have: a mean lies between them. */
	private static int decimals(SpcChart chart) {
		return 1 + chart.points().stream().mapToInt(point -> point.value().stripTrailingZeros().scale()).map(scale -> Math.max(0, scale))
				.max()
				.orElse(0);
	}

	/** A number with one decimal more than the values have. */
	String number(double value) {
		return numbers.format(value);
	}

	ProcessReading reading() {
		return reading;
	}

	/** Nothing of fewer than two points. */
	Optional<Sketch> sketch() {
		if (chart.points().size() < 2) {
			return Optional.empty();
		}
		List<RunChart.Note> notes = new ArrayList<>();
		for (int i = 0; i < chart.points().size(); i++) {
			if (!chart.points().get(i).note().isBlank()) {
				notes.add(new RunChart.Note(i, chart.points().get(i).note()));
			}
		}
		return Optional.of(new RunChart(Frame.ofPage(chart.finding(), alt()), new Axis(chart.period(), ""), axis(), points(), stretches(),
				chart.target().map(target -> new Level(target(target), target.doubleValue())),
				notes, key(chart.kind().method(), words)));
	}

	static RunChart.Words key(ProcessReading.Method method, Words words) {
		return new RunChart.Words(words.get(method == ProcessReading.Method.XMR ? "spc-chart.mean" : "spc-chart.median"),
				words.get("spc-chart.limits"), words.get("spc-chart.verdict.improvement"), words.get("spc-chart.verdict.concern"),
				words.get("spc-chart.verdict.neutral"));
	}

	/** "Target: 80%", "Target: 4 hours". */
	String target(BigDecimal target) {
		String unit = chart.unit().equals("%") || chart.unit().isBlank() ? chart.unit() : " " + chart.unit();
		return words.get("spc-chart.target", words.number(target) + unit);
	}

	Axis axis() {
		return new Axis(chart.measure(), chart.unit());
	}

	private List<RunChart.Point> points() {
		return IntStream.range(0, chart.points().size()).mapToObj(i -> {
			Point point = chart.points().get(i);
			return new RunChart.Point(point.date(), point.value().doubleValue(), mark(reading.signals().get(i)));
		}).toList();
	}

	/** What a point is marked as; nothing where learners are to find out. */
	private RunChart.Signal mark(Signal signal) {
		if (!signal.isSpecial() || !chart.isSolved()) {
			return RunChart.Signal.NONE;
		}
		return switch (signal.direction() * chart.better().sign()) {
		case 1 -> RunChart.Signal.IMPROVEMENT;
		case -1 -> RunChart.Signal.CONCERN;
		default -> RunChart.Signal.NEUTRAL;
		};
	}

	private List<RunChart.Stretch> stretches() {
		return reading.stretches().stream().map(stretch -> new RunChart.Stretch(stretch.first(), stretch.centre(),
				stretch.limits().map(limits -> new RunChart.Limits(limits.lower(), limits.upper())))).toList();
	}

	/** What it shows, in words. */
	private String alt() {
		StringBuilder alt = new StringBuilder(new Description(words.language()).run(axis(), points()));
		for (Stretch stretch : reading.stretches()) {
			String from = chart.called(chart.points().get(stretch.first()));
			alt.append(' ').append(stretch.limits()
					.map(limits -> words.get("spc-chart.alt.limits", from, number(limits.mean()), number(limits.lower()),
							number(limits.upper())))
					.orElseGet(() -> words.get(chart.kind() == SpcChart.Kind.RUN ? "spc-chart.alt.median" : "spc-chart.alt.mean", from,
							number(stretch.centre()))));
		}
		if (chart.isSolved()) {
			alt.append(' ').append(signals());
		}
		return alt.toString();
	}

	/** Which points stand out, in words. */
	String signals() {
		List<String> special = IntStream.range(0, chart.points().size()).filter(i -> reading.signals().get(i).isSpecial())
				.mapToObj(i -> chart.called(chart.points().get(i))).toList();
		return special.isEmpty() ? words.get("spc-chart.alt.nothing") : words.get("spc-chart.alt.special", String.join(", ", special));
	}

	/** "from 12 points", with a word of warning where they are too few. */
	String basis(ProcessLimits limits) {
		String basis = words.get(limits.isTrial() ? "spc-chart.basis.trial" : "spc-chart.basis", limits.points());
		return limits.screened() == 0 ? basis : basis + words.get("spc-chart.basis.screened", limits.screened());
	}
}
