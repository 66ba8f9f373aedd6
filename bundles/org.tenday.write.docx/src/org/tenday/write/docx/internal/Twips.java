package org.tenday.write.docx.internal;

import java.math.BigInteger;

/** The units of Word: 20 to a point for lengths, 2 to a point for the sizes of letters, 12,700 to a point in drawings. */
final class Twips {

	private static final int PER_POINT = 20;
	private static final int EMU_PER_POINT = 12700;
	private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

	private Twips() {
	}

	/** A length in points. */
	static BigInteger of(double points) {
		return BigInteger.valueOf(Math.round(points * PER_POINT));
	}

	/** The place of a tab at the end of a line of some width in points: never beyond it, or what stands there falls off the line. */
	static BigInteger tab(double points) {
		return BigInteger.valueOf((long) Math.floor(points * PER_POINT) - 2);
	}

	/** A length in millimetres, in points. */
	static double points(double millimetres) {
		return millimetres * POINTS_PER_MILLIMETRE;
	}

	/** The size of letters in points, as it stands in XML. */
	static String letters(double points) {
		return Long.toString(Math.round(points * 2));
	}

	/** A length in points, in the units of drawings. */
	static long drawing(double points) {
		return Math.max(1, Math.round(points * EMU_PER_POINT));
	}
}
