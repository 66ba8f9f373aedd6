package org.tenday.layout;

/**
 * A rectangle in points, from the top left of the slide.
 *
 * @param x      of its left edge
 * @param y      of its upper edge
 * @param width  zero or more
 * @param height zero or more
 */
public record Area(double x, double y, double width, double height) {

	public Area {
		if (width < 0 || height < 0) {
			throw new IllegalArgumentException("An area of %s by %s points turns inside out.".formatted(width, height));
		}
	}

	/** Its right edge. */
	public double right() {
		return x + width;
	}

	/** Its lower edge. */
	public double bottom() {
		return y + height;
	}

	/** The same rectangle, cut to a height. */
	public Area withHeight(double newHeight) {
		return new Area(x, y, width, newHeight);
	}

	/** Whether the two cover some of the same paper; touching is not overlapping. */
	public boolean overlaps(Area other) {
		return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
	}

	/** Whether the other one lies within this one, give or take a hundredth of a point. */
	public boolean holds(Area other) {
		double slack = 0.01;
		return other.x >= x - slack && other.y >= y - slack && other.right() <= right() + slack && other.bottom() <= bottom() + slack;
	}
}
