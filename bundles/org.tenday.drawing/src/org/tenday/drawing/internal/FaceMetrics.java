package org.tenday.drawing.internal;

import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.font.LineMetrics;
import java.awt.geom.Rectangle2D;

/** The widths and heights of words in a {@link Face}. */
final class FaceMetrics extends FontMetrics {

	private static final long serialVersionUID = 1L;

	private final transient Lettering lettering;

	FaceMetrics(Face face) {
		super(face);
		this.lettering = face.lettering();
	}

	@Override
	public int getAscent() {
		return (int) Math.ceil(lettering.size() * FaceLine.ASCENT);
	}

	@Override
	public int getDescent() {
		return (int) Math.ceil(lettering.size() * FaceLine.DESCENT);
	}

	@Override
	public int stringWidth(String words) {
		return (int) Math.ceil(lettering.width(words));
	}

	@Override
	public int charWidth(char letter) {
		return stringWidth(String.valueOf(letter));
	}

	@Override
	public int charsWidth(char[] letters, int start, int length) {
		return stringWidth(new String(letters, start, length));
	}

	@Override
	public LineMetrics getLineMetrics(String words, Graphics context) {
		return new FaceLine(words.length(), lettering.size());
	}

	@Override
	public Rectangle2D getStringBounds(String words, Graphics context) {
		return new Rectangle2D.Double(0, -getAscent(), lettering.width(words), getHeight());
	}
}
