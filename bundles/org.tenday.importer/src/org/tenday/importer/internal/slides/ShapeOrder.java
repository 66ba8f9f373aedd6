package org.tenday.importer.internal.slides;

import java.util.ArrayList;
import java.util.List;

/**
 * The order in which shapes are read. The file's own order, which is that of the layers, is kept wherever it can be; but what is above comes before what is
 * below it, and in a line what is on the left before what is on the right.
 */
final class ShapeOrder {

	/** So many that whoever compares all with all has too much to do; nobody reads a slide of so many anyway. */
	private static final int MOST = 200;

	private ShapeOrder() {
	}

	/**
	 * @param shapes      in the file's order
	 * @param rightToLeft whether lines are read from the right
	 */
	static List<Shape> of(List<Shape> shapes, boolean rightToLeft) {
		if (shapes.size() > MOST) {
			return shapes;
		}
		List<Shape> left = new ArrayList<>(shapes);
		List<Shape> ordered = new ArrayList<>();
		while (!left.isEmpty()) {
			// Shapes that overlap can each stand before the other; then the layers decide.
			Shape next = left.stream().filter(shape -> left.stream().noneMatch(other -> isBefore(other, shape, rightToLeft))).findFirst()
					.orElse(left.getFirst());
			left.remove(next);
			ordered.add(next);
		}
		return ordered;
	}

	private static boolean isBefore(Shape one, Shape other, boolean rightToLeft) {
		return one != other && one.frame().isPresent() && other.frame().isPresent()
				&& one.frame().get().isBefore(other.frame().get(), rightToLeft);
	}
}
