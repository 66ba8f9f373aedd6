package org.tenday.write.pdf.internal.set;

import org.tenday.document.Theme;

/**
 * A page's paper and margins in points. Landscape pages are bound at the edge that is their left when the book is held upright: at the head on
 * right-hand pages and at the foot on left-hand ones, so that all columns of a part are equally wide and high.
 */
record PageShape(Theme.Page page, boolean landscape) {

	private static final double POINTS = 72 / 25.4;

	double width() {
		return (landscape ? page.height() : page.width()) * POINTS;
	}

	double height() {
		return (landscape ? page.width() : page.height()) * POINTS;
	}

	double columnWidth() {
		return width() - (landscape ? page.top() + page.bottom() : page.inner() + page.outer()) * POINTS;
	}

	double columnHeight() {
		return height() - (landscape ? page.inner() + page.outer() : page.top() + page.bottom()) * POINTS;
	}

	/** Whether every second page is on the back of the one before. */
	boolean isTurned() {
		return page.duplex() || page.booklet();
	}

	/** Whether a page has its binding on the left (at the head where it lies on its side). */
	private boolean isRight(int number) {
		return !page.duplex() || number % 2 == 1;
	}

	/** The left edge of the column on a page. */
	double left(int number) {
		return (landscape ? page.bottom() : isRight(number) ? page.inner() : page.outer()) * POINTS;
	}

	/** The upper edge of the column on a page, upwards from its foot. */
	double top(int number) {
		return height() - (landscape ? isRight(number) ? page.inner() : page.outer() : page.top()) * POINTS;
	}

	/** Whether page numbers stand at the right. */
	boolean isOuterRight(int number) {
		return landscape || isRight(number);
	}
}
