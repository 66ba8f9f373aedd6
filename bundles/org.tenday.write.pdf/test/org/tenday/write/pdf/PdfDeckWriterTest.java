package org.tenday.write.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.tenday.document.Deck;
import org.tenday.document.Written;

class PdfDeckWriterTest {

	private final PdfDeckWriter writer = new PdfDeckWriter();

	@Test
	void everySlideKeepsPdfUaAndPdfA() throws IOException {
		Deck deck = Samples.everySlide();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Written written = writer.write(deck, out);
		assertEquals(deck.slides().size(), written.pages());
		assertEquals(List.of(), Conformance.failures(out.toByteArray()));
	}
}
