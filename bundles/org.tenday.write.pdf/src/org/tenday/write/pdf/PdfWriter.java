package org.tenday.write.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

import org.tenday.document.Deck;
import org.tenday.document.DeckWriter;
import org.tenday.document.Document;
import org.tenday.document.DocumentWriter;
import org.tenday.document.Written;
import org.tenday.write.pdf.internal.set.Stock;

/**
 * Writes documents and decks as tagged PDF; see {@link PdfDocumentWriter} and {@link PdfDeckWriter}. What both show, fonts and pictures, is
 * made ready once for all files of one instance.
 */
public final class PdfWriter implements DocumentWriter, DeckWriter {

	private final PdfDocumentWriter documents;
	private final PdfDeckWriter decks;

	/** A writer that has made nothing ready yet. */
	public PdfWriter() {
		Stock stock = Stock.empty();
		documents = new PdfDocumentWriter(stock);
		decks = new PdfDeckWriter(stock);
	}

	@Override
	public Written write(Document document, Map<String, Integer> pages, OutputStream out) throws IOException {
		return documents.write(document, pages, out);
	}

	@Override
	public Written write(Document document, Map<String, Integer> pages, Map<String, String> settings, OutputStream out) throws IOException {
		return documents.write(document, pages, settings, out);
	}

	@Override
	public Written write(Deck deck, OutputStream out) throws IOException {
		return decks.write(deck, out);
	}

	@Override
	public Written write(Deck deck, Map<String, String> settings, OutputStream out) throws IOException {
		return decks.write(deck, settings, out);
	}
}
