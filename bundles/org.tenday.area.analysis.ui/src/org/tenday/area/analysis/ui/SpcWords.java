package org.tenday.area.analysis.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.tenday.area.analysis.SpcChart;
import org.tenday.area.analysis.SpcChart.Point;
import org.tenday.area.analysis.SpcChart.Verdict;
import org.tenday.area.analysis.arithmetic.ProcessReading;
import org.tenday.area.analysis.arithmetic.Signal;
import org.tenday.area.analysis.arithmetic.SpecialCause;

/** What a chart says, in words of the workbench: for those who cannot see it, and for lists. */
final class SpcWords {

	private SpcWords() {
	}

	/** One point: "Week 17: 47 minutes; outside the limits". */
	static String of(SpcChart chart, int place) {
		Point point = chart.points().get(place);
		Signal signal = chart.reading().signals().get(place);
		String unit = chart.unit().equals("%") || chart.unit().isBlank() ? chart.unit() : " " + chart.unit();
		return chart.called(point) + ": " + point.value().toPlainString() + unit
				+ (signal.isSpecial() ? "; " + causes(signal) : "") + (point.anew() ? "; limits are set anew here" : "");
	}

	/** The whole: its verdict by the rules, and which points stand out. */
	static String of(SpcChart chart) {
		ProcessReading reading = chart.reading();
		if (chart.points().size() < 2) {
			return "Two points make a chart: add them to the series, or paste them from a spreadsheet.";
		}
		List<String> special = IntStream.range(0, chart.points().size()).filter(i -> reading.signals().get(i).isSpecial())
				.mapToObj(i -> chart.called(chart.points().get(i))).toList();
		return "By the rules: " + verdict(chart.read()) + "; " + points(special)
				+ (reading.isTrial() ? ". The limits are on trial: they have under 12 points." : ".");
	}

	private static String points(List<String> special) {
		return switch (special.size()) {
		case 0 -> "no point stands out";
		case 1 -> "1 point stands out, " + special.getFirst();
		default -> special.size() + " points stand out, from " + special.getFirst() + " to " + special.getLast();
		};
	}

	/** A verdict in small letters. */
	static String verdict(Verdict verdict) {
		return switch (verdict) {
		case NOT_SAID -> "not yet said";
		case NEUTRAL -> "special cause, neither better nor worse";
		case COMMON_CAUSE, IMPROVEMENT, CONCERN -> verdict.name().toLowerCase(Locale.ROOT).replace('_', ' ');
		};
	}

	private static String causes(Signal signal) {
		return signal.causes().stream().sorted().map(SpcWords::cause).collect(Collectors.joining(", "));
	}

	private static String cause(SpecialCause cause) {
		return switch (cause) {
		case OUTSIDE -> "outside the limits";
		case ONE_SIDE -> "one of seven on one side";
		case TREND -> "one of seven in a trend";
		case CLOSE -> "one of two close to the same limit";
		};
	}
}
