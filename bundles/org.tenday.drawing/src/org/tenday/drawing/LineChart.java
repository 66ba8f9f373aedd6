package org.tenday.drawing;

import java.util.List;
import java.util.Objects;

/**
 * Lines over points in their order, such as months.
 *
 * @param across what the points are
 * @param up     what the lines measure
 * @param points names of the points, two at least; some are left out where they would touch
 * @param series one to six, each with a value for each point
 * @param levels lines right across
 */
public record LineChart(Frame frame, Axis across, Axis up, List<String> points, List<Series> series, List<Level> levels) implements Sketch {

	public LineChart {
		Objects.requireNonNull(frame, "frame");
		Objects.requireNonNull(across, "across");
		Objects.requireNonNull(up, "up");
		points = List.copyOf(points);
		series = List.copyOf(series);
		levels = List.copyOf(levels);
		if (points.size() < 2) {
			throw new IllegalArgumentException("A line needs two points at least, and this one has %d.".formatted(points.size()));
		}
		Series.check(series, points.size());
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
