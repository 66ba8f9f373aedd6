package org.tenday.drawing;

import java.util.List;
import java.util.Objects;

/**
 * Values of one kind.
 *
 * @param name   as in the key
 * @param values one for each name or point of the chart; {@link Double#NaN} where there is none
 */
public record Series(String name, List<Double> values) {

	/** How many can be told apart without colours. */
	static final int MOST = 6;

	public Series {
		Objects.requireNonNull(name, "name");
		values = List.copyOf(values);
	}

	static void check(List<Series> series, int length) {
		if (series.isEmpty() || series.size() > MOST) {
			throw new IllegalArgumentException(
					"A chart shows 1 to %d series, and this one has %d: take some out, or make two charts.".formatted(MOST, series.size()));
		}
		for (Series one : series) {
			if (one.values().size() != length) {
				throw new IllegalArgumentException("The series \"%s\" has %d values for %d names: give it one for each."
						.formatted(one.name(), one.values().size(), length));
			}
		}
	}
}
