package org.tenday.write.pdf.internal.flow;

/** Puts something on a page. */
@FunctionalInterface
public interface Mark {

	/**
	 * @param left the left edge of the column
	 * @param top  the upper edge of the strip, upwards from the foot of the page
	 */
	void paint(Sheet sheet, double left, double top);

	/** Nothing. */
	Mark NONE = (sheet, left, top) -> {
	};

	default Mark then(Mark next) {
		return (sheet, left, top) -> {
			paint(sheet, left, top);
			next.paint(sheet, left, top);
		};
	}
}
