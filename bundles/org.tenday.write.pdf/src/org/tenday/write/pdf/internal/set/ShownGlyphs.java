package org.tenday.write.pdf.internal.set;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.itextpdf.io.source.PdfTokenizer;
import com.itextpdf.io.source.RandomAccessFileOrArray;
import com.itextpdf.io.source.RandomAccessSourceFactory;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.canvas.parser.util.PdfCanvasParser;

/** Which letters what has been painted shows. */
final class ShownGlyphs {

	private ShownGlyphs() {
	}

	/**
	 * @param content as it stands in a file, lettered in fonts that give each letter two bytes
	 * @return by the name of the font, the numbers of the letters in it
	 */
	static Map<PdfName, Set<Integer>> in(byte[] content) {
		Map<PdfName, Set<Integer>> glyphs = new HashMap<>();
		Set<Integer> shown = new TreeSet<>();
		try (PdfTokenizer tokens = new PdfTokenizer(new RandomAccessFileOrArray(new RandomAccessSourceFactory().createSource(content)))) {
			PdfCanvasParser parser = new PdfCanvasParser(tokens);
			List<PdfObject> operation = new ArrayList<>();
			while (!parser.parse(operation).isEmpty()) {
				PdfObject first = operation.getFirst();
				switch (operation.getLast().toString()) {
				case "Tf" -> shown = glyphs.computeIfAbsent((PdfName) first, font -> new TreeSet<>());
				case "Tj" -> add((PdfString) first, shown);
				case "TJ" -> {
					for (PdfObject part : (PdfArray) first) {
						if (part instanceof PdfString text) {
							add(text, shown);
						}
					}
				}
				default -> {
					// Shows no letters.
				}
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException("What has just been painted cannot be read.", e);
		}
		return glyphs;
	}

	private static void add(PdfString text, Set<Integer> glyphs) {
		byte[] bytes = text.getValueBytes();
		for (int i = 0; i + 1 < bytes.length; i += 2) {
			glyphs.add((bytes[i] & 0xFF) << 8 | bytes[i + 1] & 0xFF);
		}
	}
}
