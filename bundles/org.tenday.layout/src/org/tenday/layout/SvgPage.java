package org.tenday.layout;

import org.tenday.document.Theme.Colour;

/** An SVG document while it is painted, from its ground upwards. Lengths are in its own units, from the upper left. */
final class SvgPage {

	/** The places of words are measured in the metrics of these faces, so pictures of slides are lettered in them whatever the theme's face. */
	private static final String FACE = "Arial, Liberation Sans, Arimo, Helvetica, sans-serif";
	private static final String FIXED_FACE = "Courier New, Liberation Mono, monospace";
	/** For ticks, arrows and other signs that those faces lack. */
	private static final String SIGNS_FACE = "DejaVu Sans, Segoe UI Symbol, Apple Symbols, Noto Sans Symbols, sans-serif";

	private final StringBuilder svg = new StringBuilder();

	SvgPage(double width, double height) {
		svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 ")
				.append(number(width))
				.append(' ').append(number(height)).append("\" font-family=\"").append(FACE).append("\">");
	}

	/** The whole document; nothing is painted after it. */
	String finished() {
		return svg.append("</svg>").toString();
	}

	void fill(Area area, Colour colour) {
		rectangle(area, " fill=\"#" + colour.hex() + "\"");
	}

	/** A frame of a colour; its line lies half within and half without. */
	void frame(Area area, Colour colour, double thickness) {
		rectangle(area, " fill=\"none\" stroke=\"#" + colour.hex() + "\" stroke-width=\"" + number(thickness) + "\"");
	}

	private void rectangle(Area area, String looks) {
		svg.append("<rect");
		places(area);
		svg.append(looks).append("/>");
	}

	private void places(Area area) {
		attribute("x", area.x());
		attribute("y", area.y());
		attribute("width", area.width());
		attribute("height", area.height());
	}

	private void attribute(String name, double value) {
		svg.append(' ').append(name).append("=\"").append(number(value)).append('"');
	}

	/** Words of one look, at a place from the left edge of their line. */
	void words(TextLine.Piece words, double left, double baseline, double size, Colour colour) {
		LetterLook look = words.look();
		svg.append("<text");
		attribute("x", left + words.x());
		attribute("y", baseline);
		attribute("font-size", size);
		svg.append(" fill=\"#").append(colour.hex()).append('"');
		if (words.signs()) {
			svg.append(" font-family=\"").append(SIGNS_FACE).append('"');
		} else if (look.fixed()) {
			svg.append(" font-family=\"").append(FIXED_FACE).append('"');
		} else {
			svg.append(look.strong() ? " font-weight=\"bold\"" : "").append(look.slanted() ? " font-style=\"italic\"" : "");
		}
		svg.append('>').append(escaped(words.text())).append("</text>");
	}

	/** A picture file, stretched to an area. */
	void picture(String address, Area area) {
		svg.append("<image");
		places(area);
		svg.append(" preserveAspectRatio=\"none\" xlink:href=\"").append(address).append("\"/>");
	}

	/** Something that is SVG already. */
	void nested(String fragment) {
		svg.append(fragment);
	}

	/** A number with two decimals at most. */
	static String number(double value) {
		long hundredths = Math.round(value * 100);
		return hundredths % 100 == 0 ? Long.toString(hundredths / 100) : Double.toString(hundredths / 100.0);
	}

	/** Text as XML has it: without what XML cannot hold, and with all of its spaces, which SVG would make one. */
	private static String escaped(String text) {
		StringBuilder escaped = new StringBuilder();
		text.codePoints().forEach(letter -> {
			switch (letter) {
			case '&' -> escaped.append("&amp;");
			case '<' -> escaped.append("&lt;");
			case '>' -> escaped.append("&gt;");
			case '\t' -> escaped.append(' ');
			// Says where a word may be broken, and is not seen.
			case '\u00ad' -> escaped.append("");
			default -> {
				boolean known = letter >= 0x20 && letter != 0xfffe && letter != 0xffff
						&& (letter < Character.MIN_SURROGATE || letter > Character.MAX_SURROGATE);
				escaped.append(known ? Character.toString(letter) : "");
			}
			}
		});
		return escaped.toString().replace("  ", " \u00a0");
	}
}
