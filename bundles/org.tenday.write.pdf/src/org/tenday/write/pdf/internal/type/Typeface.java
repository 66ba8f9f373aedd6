package org.tenday.write.pdf.internal.type;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.TrueTypeFont;

/** A font file that has been read: how wide its characters are, and the program that goes into a PDF. */
public final class Typeface {

	private static final short LACKING = -1;

	private final TrueTypeFont program;
	private final short[] widths = new short[0x10000];

	Typeface(byte[] file) throws IOException {
		program = FontProgramFactory.createTrueTypeFont(file, false);
		Arrays.fill(widths, LACKING);
		for (Map.Entry<Integer, int[]> glyph : program.getActiveCmap().entrySet()) {
			int character = glyph.getKey();
			if (character < widths.length && glyph.getValue()[0] > 0) {
				widths[character] = (short) glyph.getValue()[1];
			}
		}
	}

	/** Whether it can show a character. */
	public boolean has(int character) {
		return character < widths.length && widths[character] != LACKING;
	}

	/** The width of a character that it has, in thousandths of the size. */
	public int width(int character) {
		return widths[character];
	}

	/** The width in points of words whose characters it all has. */
	public double width(String words, double size) {
		int sum = 0;
		for (int i = 0; i < words.length(); i++) {
			sum += widths[words.charAt(i)];
		}
		return sum * size / 1000;
	}

	/** What is embedded. Not to be changed: all documents of a writer share it. */
	public TrueTypeFont program() {
		return program;
	}
}
