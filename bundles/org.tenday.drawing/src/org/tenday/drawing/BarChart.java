package org.tenday.drawing;

import java.util.List;
import java.util.Objects;

/**
 * Bars for names. They lie where the names are too long to stand below them.
 *
 * @param across  what the names are
 * @param up      what the bars measure
 * @param names   of the bars or groups of bars, one at least
 * @param series  one to six, each with a value for each name
 * @param stacked whether the bars of a name stand on one another in place of side by side
 */
public record BarChart(Frame frame, Axis across, Axis up, List<String> names, List<Series> series, boolean stacked) implements Sketch {

	public BarChart {
		Objects.requireNonNull(frame, "frame");
		Objects.requireNonNull(across, "across");
		Objects.requireNonNull(up, "up");
		names = List.copyOf(names);
		series = List.copyOf(series);
		if (names.isEmpty() || names.stream().distinct().count() != names.size()) {
			throw new IllegalArgumentException("The names of a bar chart are one at least, each another: they are " + names + ".");
		}
		Series.check(series, names.size());
	}

	@Override
	public String title() {
		return frame.title();
	}

	@Override
	public String alt() {
		return frame.alt();
	}
}
