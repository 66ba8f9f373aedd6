package org.tenday.drawing.internal;

import java.awt.Font;
import java.awt.font.LineMetrics;

/** The heights of a line of words in Arial. */
final class FaceLine extends LineMetrics {

	static final float ASCENT = 0.905f;
	static final float DESCENT = 0.212f;
	private static final float STRUCK_AT = -0.28f;
	private static final float UNDERLINE_AT = 0.13f;
	private static final float THICKNESS = 0.07f;

	private final int letters;
	private final int size;

	FaceLine(int letters, int size) {
		this.letters = letters;
		this.size = size;
	}

	@Override
	public int getNumChars() {
		return letters;
	}

	@Override
	public float getAscent() {
		return size * ASCENT;
	}

	@Override
	public float getDescent() {
		return size * DESCENT;
	}

	@Override
	public float getLeading() {
		return 0;
	}

	@Override
	public float getHeight() {
		return getAscent() + getDescent();
	}

	@Override
	public int getBaselineIndex() {
		return Font.ROMAN_BASELINE;
	}

	@Override
	public float[] getBaselineOffsets() {
		return new float[]{ 0, 0, 0 };
	}

	@Override
	public float getStrikethroughOffset() {
		return size * STRUCK_AT;
	}

	@Override
	public float getStrikethroughThickness() {
		return size * THICKNESS;
	}

	@Override
	public float getUnderlineOffset() {
		return size * UNDERLINE_AT;
	}

	@Override
	public float getUnderlineThickness() {
		return size * THICKNESS;
	}
}
