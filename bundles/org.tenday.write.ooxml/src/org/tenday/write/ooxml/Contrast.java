package org.tenday.write.ooxml;

import org.tenday.document.Theme.Colour;

/** How well colours are told apart, as the Web Content Accessibility Guidelines reckon it. */
public final class Contrast {

	/** What words of ordinary size need. */
	public static final double WORDS = 4.5;

	private Contrast() {
	}

	/** From 1, no difference, to 21, black on white. */
	public static double of(Colour one, Colour other) {
		double lighter = Math.max(luminance(one), luminance(other));
		double darker = Math.min(luminance(one), luminance(other));
		return (lighter + 0.05) / (darker + 0.05);
	}

	/** A colour with so much of another one, 0 to 1, mixed in. */
	public static Colour mixed(Colour one, Colour other, double share) {
		return new Colour(mixed(one.red(), other.red(), share), mixed(one.green(), other.green(), share),
				mixed(one.blue(), other.blue(), share));
	}

	private static int mixed(int one, int other, double share) {
		return (int) Math.round(one * (1 - share) + other * share);
	}

	private static double luminance(Colour colour) {
		return 0.2126 * linear(colour.red()) + 0.7152 * linear(colour.green()) + 0.0722 * linear(colour.blue());
	}

	private static double linear(int part) {
		double share = part / 255.0;
		return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}
}
