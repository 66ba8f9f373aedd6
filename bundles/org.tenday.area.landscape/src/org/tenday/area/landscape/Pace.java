package org.tenday.area.landscape;

import org.tenday.drawing.Light;
import org.tenday.skill.Words;

/**
 * How long a step of a data journey takes, in the bands of Connected Health Cities' data journeys: under 3 months green, over 6 months red.
 */
public enum Pace {

	NOT_SAID, QUICK, MEDIUM, SLOW;

	private static final double MEDIUM_FROM = 3;
	private static final double MEDIUM_TO = 6;

	/** The pace of a length in months. */
	public static Pace of(double months) {
		if (months < MEDIUM_FROM) {
			return QUICK;
		}
		return months <= MEDIUM_TO ? MEDIUM : SLOW;
	}

	/** Its traffic light with its word; there is none where nobody said how long. */
	Light light(Words words) {
		return new Light(switch (this) {
		case QUICK -> Light.Kind.GREEN;
		case MEDIUM -> Light.Kind.AMBER;
		case SLOW -> Light.Kind.RED;
		case NOT_SAID -> throw new IllegalStateException("A step of which nobody said how long it takes has no light.");
		}, words.choice("pace", this));
	}
}
