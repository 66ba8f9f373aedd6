package org.tenday.drawing;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Steps as bars along the time, with what each waits for.
 *
 * @param unit  in which time is counted, such as "Weeks from the start"
 * @param steps from top to bottom, one at least
 * @param path  ids of steps that stand out, such as those of the longest chain; where there are any, the bars of the others are hollow
 * @param width natural width in points, at least 300
 */
public record Timeline(String title, String unit, List<Step> steps, Set<String> path, int width, String alt) implements Sketch {

	private static final int LEAST_WIDTH = 300;

	/**
	 * A bar, or a point in time where it has no length.
	 *
	 * @param id     not printed
	 * @param name   what is done
	 * @param detail below the name, such as who does it; may be empty
	 * @param start  in units from the start, zero or more
	 * @param length in units, zero or more
	 * @param after  ids of the steps that this one waits for
	 */
	public record Step(String id, String name, String detail, double start, double length, Optional<Light> light, List<String> after) {
		public Step {
			Objects.requireNonNull(id, "id");
			Objects.requireNonNull(name, "name");
			Objects.requireNonNull(detail, "detail");
			Objects.requireNonNull(light, "light");
			after = List.copyOf(after);
			if (!(start >= 0 && length >= 0 && Double.isFinite(start + length))) {
				throw new IllegalArgumentException("The step \"%s\" begins at %s and takes %s: neither can be negative or without end."
						.formatted(name, start, length));
			}
		}

		/** When it is done. */
		public double end() {
			return start + length;
		}
	}

	/** A timeline in which nothing stands out. */
	public Timeline(String title, String unit, List<Step> steps, int width, String alt) {
		this(title, unit, steps, Set.of(), width, alt);
	}

	public Timeline {
		Objects.requireNonNull(title, "title");
		Objects.requireNonNull(unit, "unit");
		Frame.requireAlt(title, alt);
		steps = List.copyOf(steps);
		path = Set.copyOf(path);
		if (steps.isEmpty() || width < LEAST_WIDTH) {
			throw new IllegalArgumentException("The timeline \"%s\" needs a step at least, and a width of %d points."
					.formatted(title, LEAST_WIDTH));
		}
		Set<String> ids = new HashSet<>();
		for (Step step : steps) {
			if (!ids.add(step.id())) {
				throw new IllegalArgumentException("Two steps of the timeline \"%s\" have the id \"%s\".".formatted(title, step.id()));
			}
		}
		if (!ids.containsAll(path)) {
			throw new IllegalArgumentException("The path %s of the timeline \"%s\" goes through what is no step.".formatted(path, title));
		}
		for (Step step : steps) {
			for (String id : step.after()) {
				if (!ids.contains(id) || id.equals(step.id())) {
					throw new IllegalArgumentException("The step \"%s\" waits for \"%s\", which is no other step."
							.formatted(step.name(), id));
				}
			}
		}
	}
}
