package org.tenday.drawing;

import java.util.List;
import java.util.Objects;

/**
 * Bars from both sides against a line, as long as they are strong, such as the forces for and against a change.
 *
 * @param middle what they push at
 * @param left   what pushes to the right
 * @param right  what pushes to the left
 * @param most   the strength of the longest bar there can be, 1 to 20
 * @param width  natural width in points, at least 300
 */
public record Balance(String title, String middle, Side left, Side right, int most, int width, String alt) implements Sketch {

	private static final int LEAST_WIDTH = 300;
	private static final int MOST_LEVELS = 20;

	/**
	 * What pushes from one side.
	 *
	 * @param label above its bars, such as "For, 11 in all"
	 * @param bars  from top to bottom
	 */
	public record Side(String label, List<Bar> bars) {
		public Side {
			Objects.requireNonNull(label, "label");
			bars = List.copyOf(bars);
		}
	}

	/**
	 * One bar.
	 *
	 * @param strength its length; 0 where nobody knows it yet
	 */
	public record Bar(String name, int strength) {
		public Bar {
			Objects.requireNonNull(name, "name");
		}
	}

	public Balance {
		Objects.requireNonNull(title, "title");
		Objects.requireNonNull(middle, "middle");
		Objects.requireNonNull(left, "left");
		Objects.requireNonNull(right, "right");
		Frame.requireAlt(title, alt);
		if (width < LEAST_WIDTH || most < 1 || most > MOST_LEVELS) {
			throw new IllegalArgumentException(
					"The balance \"%s\" is %d points wide with bars up to %d: it needs %d points, and bars up to 1 to %d."
							.formatted(title, width, most, LEAST_WIDTH, MOST_LEVELS));
		}
		check(left, most);
		check(right, most);
	}

	private static void check(Side side, int most) {
		for (Bar bar : side.bars()) {
			if (bar.strength() < 0 || bar.strength() > most) {
				throw new IllegalArgumentException(
						"The bar \"%s\" is %d strong: it can be 0 to %d.".formatted(bar.name(), bar.strength(), most));
			}
		}
	}
}
