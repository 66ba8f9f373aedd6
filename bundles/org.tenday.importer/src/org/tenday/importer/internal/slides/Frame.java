package org.tenday.importer.internal.slides;

import java.util.Optional;

import org.tenday.importer.internal.office.Xml;

/**
 * The space that a shape takes, in the units of what it stands in; as far as it is turned on its side, that is taken into account.
 */
record Frame(double left, double top, double right, double bottom) {

	private static final double DEGREE = 60_000;

	/** By an element with {@code a:off} and {@code a:ext}. */
	static Optional<Frame> of(Xml transform) {
		Optional<Xml> from = transform.child("a:off");
		Optional<Xml> size = transform.child("a:ext");
		if (from.isEmpty() || size.isEmpty()) {
			return Optional.empty();
		}
		double x = from.get().number("x").orElse(0L);
		double y = from.get().number("y").orElse(0L);
		double width = Math.max(0, size.get().number("cx").orElse(0L));
		double height = Math.max(0, size.get().number("cy").orElse(0L));
		double turned = Math.abs(transform.number("rot").orElse(0L) / DEGREE % 180);
		Frame upright = new Frame(x, y, x + width, y + height);
		return Optional.of(turned > 45 && turned < 135 ? upright.onItsSide() : upright);
	}

	private Frame onItsSide() {
		double x = (left + right) / 2;
		double y = (top + bottom) / 2;
		return new Frame(x - height() / 2, y - width() / 2, x + height() / 2, y + width() / 2);
	}

	double width() {
		return right - left;
	}

	double height() {
		return bottom - top;
	}

	/** Whether whoever reads comes to this before the other: it is above it or before it on the same line. */
	boolean isBefore(Frame other, boolean rightToLeft) {
		boolean beside = overlap(top, bottom, other.top, other.bottom) && isNear(other);
		boolean above = overlap(left, right, other.left, other.right) && bottom <= other.top + slack(height(), other.height());
		return above && !beside || beside && (rightToLeft
				? left >= other.right - slack(width(), other.width())
				: right <= other.left + slack(width(), other.width()));
	}

	/** What is far apart is not on one line, as in a circle: then the layers tell better what comes next. */
	private boolean isNear(Frame other) {
		return Math.max(left, other.left) - Math.min(right, other.right) < Math.max(width(), other.width());
	}

	/** Shapes that people put beside each other touch or overlap by a little. */
	private static double slack(double one, double other) {
		return Math.min(one, other) / 10;
	}

	private static boolean overlap(double from, double to, double otherFrom, double otherTo) {
		return Math.min(to, otherTo) - Math.max(from, otherFrom) > slack(to - from, otherTo - otherFrom);
	}
}
