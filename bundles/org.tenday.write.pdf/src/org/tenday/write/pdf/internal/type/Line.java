package org.tenday.write.pdf.internal.type;

import java.util.List;

/**
 * A line of a paragraph.
 *
 * @param segments left to right
 * @param width    to the last character that can be seen, in points
 */
public record Line(List<Segment> segments, double width) {

	public Line {
		segments = List.copyOf(segments);
	}

	/**
	 * A stretch of a line in one typeface.
	 *
	 * @param x        from the left edge of the line
	 * @param width    in points, without the space at a line's end
	 * @param typeface null for an icon
	 * @param words    what is shown; empty for an icon
	 * @param actual   what is meant, where that is something else; otherwise empty
	 */
	public record Segment(double x, double width, Piece piece, Typeface typeface, String words, String actual) {
	}
}
