package org.tenday.write.pdf.internal.type;

import org.tenday.document.Theme.Colour;

/**
 * How words are set.
 *
 * @param size       in points
 * @param rise       how far they stand above the line, in points
 * @param struck     struck through
 * @param underlined with a line below
 */
public record TextStyle(Face face, double size, Colour colour, double rise, boolean struck, boolean underlined) {

	public TextStyle(Face face, double size, Colour colour) {
		this(face, size, colour, 0, false, false);
	}

	public TextStyle bold() {
		return withFace(new Face(face.family(), true, face.italic()));
	}

	public TextStyle italic() {
		return withFace(new Face(face.family(), face.bold(), true));
	}

	public TextStyle withFace(Face newFace) {
		return new TextStyle(newFace, size, colour, rise, struck, underlined);
	}

	public TextStyle withSize(double newSize) {
		return new TextStyle(face, newSize, colour, rise, struck, underlined);
	}

	public TextStyle withColour(Colour newColour) {
		return new TextStyle(face, size, newColour, rise, struck, underlined);
	}

	public TextStyle raised() {
		return new TextStyle(face, size * 0.66, colour, size * 0.34, false, false);
	}

	public TextStyle struckThrough() {
		return new TextStyle(face, size, colour, rise, true, underlined);
	}

	public TextStyle withLine() {
		return new TextStyle(face, size, colour, rise, struck, true);
	}
}
