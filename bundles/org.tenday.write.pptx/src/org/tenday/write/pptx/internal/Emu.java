package org.tenday.write.pptx.internal;

/** The units of drawings: 12,700 to a point for lengths, 100 to a point for the sizes of letters. */
final class Emu {

	private static final int PER_POINT = 12700;
	private static final int HUNDREDTHS = 100;

	private Emu() {
	}

	/** A length in points. */
	static long of(double points) {
		return Math.round(points * PER_POINT);
	}

	/** A length in points, as it stands in XML. */
	static String text(double points) {
		return Long.toString(of(points));
	}

	/** The size of letters. */
	static int letters(double points) {
		return (int) Math.round(points * HUNDREDTHS);
	}

	/** The size of letters, as it stands in XML. */
	static String size(double points) {
		return Integer.toString(letters(Math.round(points)));
	}
}
