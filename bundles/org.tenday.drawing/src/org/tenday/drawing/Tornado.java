package org.tenday.drawing;

import java.util.List;
import java.util.Objects;

/**
 * Bars across an upright line, each from what a result is at one end of a range to what it is at the other: what comes out where one thing
 * at a time is other than was assumed. By custom the longest bar stands on top, but the order is the maker's.
 *
 * @param title  best a finding, such as "Only the length of stay decides"; empty for none
 * @param across what the bars measure
 * @param base   the line: the result where everything is as assumed
 * @param low    what the part of a bar is called that shows the low end of the range, as in the key
 * @param high   likewise of the high end
 * @param bars   from top to bottom, one at least
 * @param levels other upright lines, such as one beyond which somebody would decide otherwise
 * @param width  natural width in points, at least 300
 */
public record Tornado(String title, Axis across, Level base, String low, String high, List<Bar> bars, List<Level> levels, int width,
		String alt) implements Sketch {

	private static final int LEAST_WIDTH = 300;

	/**
	 * One thing that may be other than assumed.
	 *
	 * @param name   what it is
	 * @param low    the low end of its range, as it is printed beside the bar, such as "2 days"; may be empty
	 * @param high   likewise the high end
	 * @param atLow  the result at the low end
	 * @param atHigh the result at the high end
	 */
	public record Bar(String name, String low, String high, double atLow, double atHigh) {
		public Bar {
			Objects.requireNonNull(name, "name");
			Objects.requireNonNull(low, "low");
			Objects.requireNonNull(high, "high");
			if (!Double.isFinite(atLow) || !Double.isFinite(atHigh)) {
				throw new IllegalArgumentException(
						"The bar \"%s\" goes from %s to %s: give it two numbers.".formatted(name, atLow, atHigh));
			}
		}
	}

	public Tornado {
		Objects.requireNonNull(title, "title");
		Objects.requireNonNull(across, "across");
		Objects.requireNonNull(base, "base");
		Objects.requireNonNull(low, "low");
		Objects.requireNonNull(high, "high");
		bars = List.copyOf(bars);
		levels = List.copyOf(levels);
		Frame.requireAlt(title, alt);
		if (bars.isEmpty() || width < LEAST_WIDTH) {
			throw new IllegalArgumentException("The tornado \"%s\" needs a bar at least, and a width of %d points.".formatted(title,
					LEAST_WIDTH));
		}
	}
}
