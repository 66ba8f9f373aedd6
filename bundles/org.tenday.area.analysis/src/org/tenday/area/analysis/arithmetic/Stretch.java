package org.tenday.area.analysis.arithmetic;

import java.util.Objects;
import java.util.Optional;

/**
 * Points that are judged by one centre and, in a control chart, one pair of limits.
 *
 * @param first  index of its first point
 * @param points how many there are
 * @param centre the median of a run chart, the mean of a control chart
 * @param limits of a control chart; a run chart has none
 */
public record Stretch(int first, int points, double centre, Optional<ProcessLimits> limits) {

	public Stretch {
		Objects.requireNonNull(limits, "limits");
	}

	/** Index of the point after its last. */
	public int end() {
		return first + points;
	}
}
