package org.tenday.drawing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How many there were and how many are left, downwards, with what was lost on the way at the side: as studies show whom they left out.
 *
 * @param start  how many there were
 * @param losses from the first to the last; may be empty
 * @param width  natural width in points, at least 300
 */
public record Attrition(String title, Box start, List<Loss> losses, int width, String alt) implements Sketch {

	private static final int LEAST_WIDTH = 300;

	/**
	 * Some words in a box.
	 *
	 * @param words never blank
	 * @param light below them, such as where numbers do not agree
	 */
	public record Box(String words, Optional<Light> light) {
		public Box {
			Objects.requireNonNull(light, "light");
			if (words.isBlank()) {
				throw new IllegalArgumentException("A box without words says nothing: write how many there are.");
			}
		}

		/** A box without a light. */
		public static Box of(String words) {
			return new Box(words, Optional.empty());
		}
	}

	/**
	 * One loss.
	 *
	 * @param lost how many went and why, at the side
	 * @param left how many were left then
	 */
	public record Loss(Box lost, Box left) {
		public Loss {
			Objects.requireNonNull(lost, "lost");
			Objects.requireNonNull(left, "left");
		}
	}

	public Attrition {
		Objects.requireNonNull(title, "title");
		Objects.requireNonNull(start, "start");
		Frame.requireAlt(title, alt);
		losses = List.copyOf(losses);
		if (width < LEAST_WIDTH) {
			throw new IllegalArgumentException("The attrition flow \"%s\" cannot be read at a width of %d points: give it %d or more."
					.formatted(title, width, LEAST_WIDTH));
		}
	}
}
