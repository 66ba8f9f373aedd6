package org.tenday.drawing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Cycles that follow one another up a ramp, such as tests of a change that grow.
 *
 * @param quarters the letters or short words in the four quarters of each cycle, in their order
 * @param rows     ramps below one another, one at least, each with a step at least
 * @param width    natural width in points, at least 300
 */
public record Ramp(String title, List<String> quarters, List<Row> rows, int width, String alt) implements Sketch {

	private static final int QUARTERS = 4;
	private static final int LEAST_WIDTH = 300;

	/**
	 * A ramp.
	 *
	 * @param name  above it; may be empty
	 * @param steps from the lowest to the highest
	 */
	public record Row(String name, List<Step> steps) {
		public Row {
			Objects.requireNonNull(name, "name");
			steps = List.copyOf(steps);
			if (steps.isEmpty()) {
				throw new IllegalArgumentException("The ramp \"%s\" has no steps: leave it out.".formatted(name));
			}
		}
	}

	/**
	 * A cycle.
	 *
	 * @param name   what it is about
	 * @param detail below the name; may be empty
	 * @param light  what came of it
	 */
	public record Step(String name, String detail, Optional<Light> light) {
		public Step {
			Objects.requireNonNull(name, "name");
			Objects.requireNonNull(detail, "detail");
			Objects.requireNonNull(light, "light");
		}
	}

	public Ramp {
		Objects.requireNonNull(title, "title");
		Frame.requireAlt(title, alt);
		quarters = List.copyOf(quarters);
		rows = List.copyOf(rows);
		if (quarters.size() != QUARTERS || rows.isEmpty() || width < LEAST_WIDTH) {
			throw new IllegalArgumentException("The ramp \"%s\" needs %d quarters, a row at least, and a width of %d points."
					.formatted(title, QUARTERS, LEAST_WIDTH));
		}
	}
}
