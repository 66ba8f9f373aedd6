package org.tenday.layout;

import java.util.List;
import java.util.Objects;

/**
 * A line of words as it was broken.
 *
 * @param width  in points
 * @param pieces left to right
 */
record TextLine(double width, List<Piece> pieces) {

	/**
	 * Letters of one look.
	 *
	 * @param x     of their left edge from that of the line, in points
	 * @param width in points
	 * @param text  neither begins nor ends with a space
	 * @param signs whether the face of its look lacks all of its letters
	 */
	record Piece(double x, double width, String text, LetterLook look, boolean signs) {
		Piece {
			Objects.requireNonNull(text, "text");
			Objects.requireNonNull(look, "look");
		}
	}

	TextLine {
		pieces = List.copyOf(pieces);
	}
}
