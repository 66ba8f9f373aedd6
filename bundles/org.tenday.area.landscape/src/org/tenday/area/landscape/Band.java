package org.tenday.area.landscape;

import java.util.Optional;

import org.tenday.drawing.Light;
import org.tenday.skill.Words;

/**
 * How long something takes, in the bands of the Health Data Research Gateway's dataset schema, version 3.0.0 ({@code timeLag},
 * {@code deliveryLeadTime}).
 */
public enum Band {

	NOT_STATED(0, 0), UNDER_1_WEEK(0, 0.25), ONE_TO_2_WEEKS(0.25, 0.5), TWO_TO_4_WEEKS(0.5, 1), ONE_TO_2_MONTHS(1, 2),
	TWO_TO_6_MONTHS(2, 6), OVER_6_MONTHS(6, 12), VARIABLE(0, 0), NOT_APPLICABLE(0, 0);

	private final double least;
	private final double most;

	Band(double least, double most) {
		this.least = least;
		this.most = most;
	}

	/** Whether it says how long. */
	public boolean isLength() {
		return most > 0;
	}

	/** The fewest months of it. */
	public double least() {
		return least;
	}

	/** The most months of it; a year of the band that has no end. */
	public double most() {
		return most;
	}

	/** Its traffic light, by its longest; none where it says no length. */
	Optional<Light> light(Words words) {
		return isLength() ? Optional.of((this == OVER_6_MONTHS ? Pace.SLOW : Pace.of(most)).light(words)) : Optional.empty();
	}
}
