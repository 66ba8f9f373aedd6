package org.tenday.drawing.internal;

import java.awt.Color;
import java.util.List;

import org.tenday.document.Theme;
import org.tenday.drawing.Light;

/**
 * The colours of drawings. Those of series differ for people who see no red and green, and in how dark they are; where the theme has no
 * colours they
 * are grey. Whatever has a colour also has a shape, a dash or a hatching of its own.
 */
public final class Palette {

	private static final List<Color> SERIES = List.of(new Color(0xc4500a), new Color(0x00735c), new Color(0x882255), new Color(0x7a6200),
			new Color(0x4a4a4a));
	/** Green, amber, red: of signs, and of grounds behind words. */
	private static final List<Color> SIGNS = List.of(new Color(0x1a7f37), new Color(0xb45309), new Color(0xb42318));
	private static final List<Color> GROUNDS = List.of(new Color(0xdff3e4), new Color(0xfdebc8), new Color(0xfbd5d0));
	private static final List<Color> GREY_GROUNDS = List.of(new Color(0xf4f4f4), new Color(0xdedede), new Color(0xc4c4c4));

	private final Theme.Colours colours;
	private final boolean grey;

	public Palette(Theme.Colours colours) {
		this.colours = colours;
		this.grey = isGrey(colours.accent()) && isGrey(colours.text()) && isGrey(colours.tint());
	}

	private static boolean isGrey(Theme.Colour colour) {
		return colour.red() == colour.green() && colour.green() == colour.blue();
	}

	Color text() {
		return of(colours.text());
	}

	Color accent() {
		return of(colours.accent());
	}

	Color muted() {
		return of(colours.muted());
	}

	Color paper() {
		return of(colours.paper());
	}

	Color tint() {
		return of(colours.tint());
	}

	/** Of lines behind everything else. */
	Color grid() {
		return between(paper(), muted(), 0.3);
	}

	/** Of a series, from 0. */
	Color series(int index) {
		return index == 0 ? accent() : shown(SERIES.get((index - 1) % SERIES.size()));
	}

	Color sign(Light.Kind kind) {
		return shown(SIGNS.get(kind.ordinal()));
	}

	Color ground(Light.Kind kind) {
		return (grey ? GREY_GROUNDS : GROUNDS).get(kind.ordinal());
	}

	private Color shown(Color colour) {
		if (!grey) {
			return colour;
		}
		int light = (int) Math.round(0.2126 * colour.getRed() + 0.7152 * colour.getGreen() + 0.0722 * colour.getBlue());
		return new Color(light, light, light);
	}

	private static Color between(Color one, Color other, double share) {
		return new Color(mixed(one.getRed(), other.getRed(), share), mixed(one.getGreen(), other.getGreen(), share),
				mixed(one.getBlue(), other.getBlue(), share));
	}

	private static int mixed(int one, int other, double share) {
		return (int) Math.round(one + (other - one) * share);
	}

	private static Color of(Theme.Colour colour) {
		return new Color(colour.red(), colour.green(), colour.blue());
	}
}
