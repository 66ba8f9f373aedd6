package org.tenday.write.pdf.internal.type;

import com.itextpdf.kernel.pdf.xobject.PdfXObject;

/** A stretch of a paragraph that looks the same from end to end. */
public sealed interface Piece {

	/** The node of the structure that it belongs to; null where it is no content, but decoration. */
	Tag tag();

	/**
	 * Some words.
	 *
	 * @param target null where they are no link
	 */
	record Words(String text, TextStyle style, Tag tag, Target target) implements Piece {
	}

	/** A picture in the line, standing on it. */
	record Icon(PdfXObject picture, double width, double height, Tag tag) implements Piece {
	}

	/** The line ends here. */
	record Break(Tag tag) implements Piece {
	}

	/** A footnote's mark, which brings the note of that number to the foot of the page it stands on. */
	record NoteMark(String text, TextStyle style, Tag tag, int number) implements Piece {
	}
}
