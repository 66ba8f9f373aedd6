package org.tenday.layout;

/**
 * How large something is.
 *
 * @param width  in points, over 0
 * @param height in points, over 0
 */
public record Size(double width, double height) {

	public Size {
		if (!(width > 0 && height > 0)) {
			throw new IllegalArgumentException("A size of %s by %s points is none.".formatted(width, height));
		}
	}

	/** The largest of the same shape within a width and a height, never larger than this one. */
	public Size within(double widest, double highest) {
		double scale = Math.min(1, Math.min(widest / width, highest / height));
		return times(Math.max(scale, Double.MIN_NORMAL));
	}

	/** The same shape, larger or smaller. */
	public Size times(double factor) {
		return new Size(width * factor, height * factor);
	}
}
