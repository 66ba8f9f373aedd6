package org.tenday.drawing;

import java.util.List;
import java.util.Objects;

/**
 * Points of two measures.
 *
 * @param across what lies to the right
 * @param up     what lies upwards
 * @param clouds one to six
 */
public record ScatterChart(Frame frame, Axis across, Axis up, List<Cloud> clouds) implements Sketch {

	/** A point. */
	public record Dot(double across, double up) {
		public Dot {
			if (!Double.isFinite(across) || !Double.isFinite(up)) {
				throw new IllegalArgumentException("The point %s, %s lies nowhere: give it two numbers.".formatted(across, up));
			}
		}
	}

	/**
	 * Points of one kind.
	 *
	 * @param name as in the key
	 */
	public record Cloud(String name, List<Dot> dots) {
		public Cloud {
			Objects.requireNonNull(name, "name");
			dots = List.copyOf(dots);
		}
	}

	public ScatterChart {
		Objects.requireNonNull(frame, "frame");
		Objects.requireNonNull(across, "across");
		Objects.requireNonNull(up, "up");
		clouds = List.copyOf(clouds);
		if (clouds.isEmpty() || clouds.size() > Series.MOST || clouds.stream().allMatch(cloud -> cloud.dots().isEmpty())) {
			throw new IllegalArgumentException("A scatter chart shows the points of 1 to %d kinds, and one point at least."
					.formatted(Series.MOST));
		}
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
