package org.tenday.write.docx.internal;

/**
 * Where elements are written.
 *
 * @param width how wide the text is there, in points
 * @param depth how many lists it stands in
 * @param style of paragraphs of running text
 * @param size  of words in points; 0 where the style says it
 */
record Place(double width, int depth, String style, double size) {

	/** How far each list sets its items in, in points. */
	static final double INDENT = 18;

	static Place of(Paper paper) {
		return new Place(paper.textWidth(), 0, Styles.BODY, 0);
	}

	Place inItem() {
		return new Place(width, depth + 1, style, size);
	}

	/** In a cell or box of some width. */
	Place within(double newWidth, String newStyle, double newSize) {
		return new Place(newWidth, 0, newStyle, newSize);
	}

	/** How far what is no item stands from the left edge, in points. */
	double indent() {
		return depth * INDENT;
	}

	/** How wide that may be, in points. */
	double room() {
		return Math.max(width - indent(), INDENT);
	}
}
