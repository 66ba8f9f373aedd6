package org.tenday.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The widths of the letters of one open face that has the metrics of Arial or Courier New. Immutable. */
final class Typeface {

	static final Typeface REGULAR = read("LiberationSans-Regular");
	static final Typeface BOLD = read("LiberationSans-Bold");
	static final Typeface ITALIC = read("LiberationSans-Italic");
	static final Typeface BOLD_ITALIC = read("LiberationSans-BoldItalic");
	static final Typeface FIXED = read("LiberationMono-Regular");

	/** Letters that the face lacks are taken to be as wide as this share of the size, so that a line is rather too short than too long. */
	private static final double UNKNOWN_NARROW = 0.6;
	private static final double UNKNOWN_WIDE = 1;
	private static final int FIRST_WIDE_LETTER = 0x2e80;

	private final float[] widths;
	private final BitSet known;

	private Typeface(float[] widths, BitSet known) {
		this.widths = widths;
		this.known = known;
	}

	/**
	 * Reads a face.
	 *
	 * @param name such as "LiberationSans-Regular"
	 */
	private static Typeface read(String name) {
		String path = "/liberation/" + name + ".ttf";
		try (InputStream in = Typeface.class.getResourceAsStream(path)) {
			if (in == null) {
				throw new IllegalStateException(
						"The face " + name + " is not installed: the product lacks the bundle of the Liberation fonts.");
			}
			try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()))) {
				return of(font);
			}
		} catch (IOException e) {
			throw new UncheckedIOException("The face " + name + " cannot be read: the bundle of the Liberation fonts is damaged.", e);
		}
	}

	private static Typeface of(TrueTypeFont font) throws IOException {
		CmapLookup letters = font.getUnicodeCmapLookup();
		float unitsPerEm = font.getUnitsPerEm();
		float[] widths = new float[Character.MAX_VALUE + 1];
		BitSet known = new BitSet(widths.length);
		for (int letter = 0; letter < widths.length; letter++) {
			int glyph = letters.getGlyphId(letter);
			// What is never seen is not looked for elsewhere.
			known.set(letter, glyph != 0 || Character.isISOControl(letter));
			if (glyph != 0) {
				widths[letter] = font.getAdvanceWidth(glyph) / unitsPerEm;
			} else {
				widths[letter] = (float) (letter < FIRST_WIDE_LETTER ? UNKNOWN_NARROW : UNKNOWN_WIDE);
			}
		}
		widths['\u00ad'] = 0;
		return new Typeface(widths, known);
	}

	/** Whether it has a letter, and its width is not a guess. */
	boolean has(char letter) {
		return known.get(letter);
	}

	/** How wide a letter is, as a share of the size. */
	double width(char letter) {
		return widths[letter];
	}
}
