package org.tenday.write.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

import org.tenday.document.Deck;
import org.tenday.document.DeckWriter;
import org.tenday.document.Document;
import org.tenday.document.DocumentWriter;
import org.tenday.document.Sides;
import org.tenday.document.Written;
import org.tenday.write.docx.internal.Handout;
import org.tenday.write.docx.internal.WordDocument;

/**
 * Writes Word files. A document comes with real styles, numbering, notes, sections and a table of contents that shows the pages another writer found; a
 * deck becomes a handout: one slide below the other, each followed by its notes. Where the theme has a file of the user's own for Word, its styles, pages,
 * heads and feet are those of that file. Pages are for both sides of a sheet or, as {@link Sides} are set, for one.
 */
public final class DocxWriter implements DocumentWriter, DeckWriter {

	@Override
	public Written write(Document document, Map<String, Integer> pages, OutputStream out) throws IOException {
		return write(document, pages, Map.of(), out);
	}

	@Override
	public Written write(Document document, Map<String, Integer> pages, Map<String, String> settings, OutputStream out) throws IOException {
		return WordDocument.write(document, pages, Sides.of(settings), out);
	}

	@Override
	public Written write(Deck deck, OutputStream out) throws IOException {
		return write(deck, Map.of(), out);
	}

	@Override
	public Written write(Deck deck, Map<String, String> settings, OutputStream out) throws IOException {
		return WordDocument.write(Handout.of(deck), Map.of(), Sides.of(settings), out);
	}
}
