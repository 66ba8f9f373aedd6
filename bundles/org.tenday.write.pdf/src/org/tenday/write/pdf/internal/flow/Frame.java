package org.tenday.write.pdf.internal.flow;

import org.tenday.document.Theme.Colour;

/**
 * The ground behind some strips that follow one another, drawn anew on each page they come to. Told apart by identity.
 */
public final class Frame {

	/** How far the ground of a frame that was broken reaches beyond the strips on the page, in points. */
	static final double BROKEN_EDGE = 6;

	private final double x;
	private final double width;
	private final Colour ground;
	private final Colour edge;
	private final double edgeWidth;

	/**
	 * @param x         from the left edge of the column
	 * @param ground    its colour; null for none
	 * @param edge      the colour of the line at its left edge
	 * @param edgeWidth 0 for no line
	 */
	public Frame(double x, double width, Colour ground, Colour edge, double edgeWidth) {
		this.x = x;
		this.width = width;
		this.ground = ground;
		this.edge = edge;
		this.edgeWidth = edgeWidth;
	}

	void paint(Sheet sheet, double left, double top, double bottom) {
		if (ground != null) {
			sheet.fill(left + x, bottom, width, top - bottom, ground);
		}
		if (edgeWidth > 0) {
			sheet.fill(left + x, bottom, edgeWidth, top - bottom, edge);
		}
	}
}
