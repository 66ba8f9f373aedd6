package org.tenday.write.docx.internal;

/**
 * Where elements are written.
 *
 * @param width how wide the text is there, in points
 * @param depth how many lists it stands in
 * @param style of paragraphs of running text
 * @param size  of words in points; 0 where the style says it
 * @param tinted whether the ground is that of a box, on which the usual ground of program text cannot be seen
 */
record Place(double width, int depth, String style, double size, boolean tinted) {

	/** How far each list sets its items in, in points. */
	static final double INDENT = 18;

	static Place of(Paper paper) {
		return new Place(paper.textWidth(), 0, Styles.BODY, 0, false);
	}

	Place inItem() {
		return new Place(width, depth + 1, style, size, tinted);
	}

	/** In the cell of a table that is so wide. */
	Place inCell(double newWidth, String newStyle, double newSize) {
		return new Place(newWidth, 0, newStyle, newSize, tinted);
	}

	/** In a box that is so wide inside. */
	Place inBox(double newWidth) {
		return new Place(newWidth, 0, Styles.BODY, size, true);
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
