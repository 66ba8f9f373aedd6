package org.tenday.document;

import java.util.Objects;

/**
 * A chart or diagram, the same on the screen and on paper.
 *
 * @param svg    a whole SVG document with a {@code viewBox}
 * @param width  natural width in points (1/72 inch)
 * @param height natural height in points
 * @param alt    what it shows, in words
 */
public record Drawing(String svg, double width, double height, String alt) {

	public Drawing {
		Objects.requireNonNull(svg, "svg");
		Objects.requireNonNull(alt, "alt");
		if (!(width > 0 && height > 0)) {
			throw new IllegalArgumentException("A drawing of %s by %s points cannot be seen: give it a size.".formatted(width, height));
		}
	}
}
