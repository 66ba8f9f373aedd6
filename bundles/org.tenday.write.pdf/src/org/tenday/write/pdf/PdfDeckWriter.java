package org.tenday.write.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

import org.tenday.document.Deck;
import org.tenday.document.DeckWriter;
import org.tenday.document.Sides;
import org.tenday.document.Written;
import org.tenday.layout.SlideArranger;
import org.tenday.write.pdf.internal.Outlet;
import org.tenday.write.pdf.internal.flow.PdfFile;
import org.tenday.write.pdf.internal.set.Job;
import org.tenday.write.pdf.internal.set.Outline;
import org.tenday.write.pdf.internal.set.SlideShow;
import org.tenday.write.pdf.internal.set.Stock;
import org.tenday.write.pdf.internal.set.Styles;

/**
 * Writes decks as tagged PDF: PDF/UA-1 and PDF/A-2a at once. Each slide is a page that looks as in PowerPoint; what is said with it follows on upright
 * pages. Slides are taken to fit, as {@link org.tenday.layout.DeckFitter} makes them. {@link Written} counts slides, not pages. One instance may write
 * several decks at once and reads each font and picture only once: keep it.
 */
public final class PdfDeckWriter implements DeckWriter {

	private final Stock stock;

	/** A writer that shares nothing with others. */
	public PdfDeckWriter() {
		this(Stock.empty());
	}

	PdfDeckWriter(Stock stock) {
		this.stock = stock;
	}

	@Override
	public Written write(Deck deck, OutputStream out) throws IOException {
		return write(deck, Map.of(), out);
	}

	@Override
	public Written write(Deck asked, Map<String, String> settings, OutputStream out) throws IOException {
		Deck deck = asked.withTheme(Sides.of(settings).printed(asked.theme()));
		Outlet outlet = new Outlet(out);
		try {
			PdfFile file = new PdfFile(deck.info(), outlet);
			Job job = new Job(file, deck.info(), stock, new Styles(deck.theme()), deck.words(), Outline.ofSlides(deck.slides()));
			new SlideShow(deck, job, SlideArranger.of(deck)).print();
			file.close();
			return new Written(deck.slides().size(), job.anchors(), job.warnings());
		} catch (RuntimeException e) {
			outlet.check();
			throw e;
		}
	}
}
