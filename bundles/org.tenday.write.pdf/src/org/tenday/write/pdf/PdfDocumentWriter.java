package org.tenday.write.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

import org.tenday.document.Document;
import org.tenday.document.DocumentWriter;
import org.tenday.document.Sides;
import org.tenday.document.Written;
import org.tenday.write.pdf.internal.Outlet;
import org.tenday.write.pdf.internal.flow.PdfFile;
import org.tenday.write.pdf.internal.set.Book;
import org.tenday.write.pdf.internal.set.Job;
import org.tenday.write.pdf.internal.set.Outline;
import org.tenday.write.pdf.internal.set.Stock;
import org.tenday.write.pdf.internal.set.Styles;

/**
 * Writes documents as tagged PDF: PDF/UA-1 and PDF/A-2a at once. It lays pages out by itself, so it needs nobody else's page numbers; footnotes
 * stand at the foot of the page of their marks. Pages are for both sides of a sheet or, as {@link Sides} are set, for one. One instance may write several documents at once and reads each font and picture only once: keep it.
 */
public final class PdfDocumentWriter implements DocumentWriter {

	private final Stock stock;

	/** A writer that shares nothing with others. */
	public PdfDocumentWriter() {
		this(Stock.empty());
	}

	PdfDocumentWriter(Stock stock) {
		this.stock = stock;
	}

	@Override
	public Written write(Document document, Map<String, Integer> pages, OutputStream out) throws IOException {
		return write(document, pages, Map.of(), out);
	}

	@Override
	public Written write(Document asked, Map<String, Integer> pages, Map<String, String> settings, OutputStream out) throws IOException {
		Document document = asked.withTheme(Sides.of(settings).printed(asked.theme()));
		Outlet outlet = new Outlet(out);
		try {
			PdfFile file = new PdfFile(document.info(), outlet);
			Outline outline = Outline.ofParts(document.parts());
			Job job = new Job(file, document.info(), stock, new Styles(document.theme()), document.words(), outline);
			outline.repeated()
					.forEach(anchor -> job.warn("Several headings have the anchor " + anchor + ": links lead to the first of them."));
			int count = new Book(document, job).print();
			file.close();
			return new Written(count, job.anchors(), job.warnings());
		} catch (RuntimeException e) {
			outlet.check();
			throw e;
		}
	}
}
