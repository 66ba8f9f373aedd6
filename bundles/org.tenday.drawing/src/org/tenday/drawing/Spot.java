package org.tenday.drawing;

import java.util.Objects;

/**
 * Where a part of a drawing is, in points from the drawing's upper left corner.
 *
 * @param id     names the part among all parts of the drawing; see {@link Pen#place}
 * @param x      of the left edge
 * @param y      of the upper edge
 * @param width  zero or more
 * @param height zero or more
 */
public record Spot(String id, double x, double y, double width, double height) {

	public Spot {
		Objects.requireNonNull(id, "id");
	}

	/** Whether a point lies in it; its right and lower edges belong to what follows. */
	public boolean holds(double atX, double atY) {
		return atX >= x && atX < x + width && atY >= y && atY < y + height;
	}
}
