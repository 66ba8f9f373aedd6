package org.tenday.drawing;

import java.util.Objects;

/**
 * A line right across a chart, such as a target.
 *
 * @param name  as in the key
 * @param value where it lies on the upright axis
 */
public record Level(String name, double value) {

	public Level {
		Objects.requireNonNull(name, "name");
		if (!Double.isFinite(value)) {
			throw new IllegalArgumentException("The line \"%s\" lies nowhere: give it a number.".formatted(name));
		}
	}
}
