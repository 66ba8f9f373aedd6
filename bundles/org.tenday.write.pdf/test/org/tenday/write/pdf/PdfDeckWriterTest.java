package org.tenday.write.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tenday.document.Deck;
import org.tenday.document.Slide;
import org.tenday.document.Written;

class PdfDeckWriterTest {

	/** The notes of the third slide stand on the page after it. */
	private static final int NOTES_PAGE = 4;

	private final Deck deck = Samples.everySlide();
	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private Written written;

	@BeforeEach
	void write() throws IOException {
		written = new PdfDeckWriter().write(deck, out);
	}

	@Test
	void everySlideKeepsPdfUaAndPdfA() throws IOException {
		assertEquals(List.of(), Conformance.failures(out.toByteArray()));
	}

	@Test
	void slidesAreCountedAndNotPages() throws IOException {
		assertEquals(deck.slides().size(), written.pages());
		assertEquals(Map.of("start", 1, "questions", 3), written.anchors());
		try (Read read = new Read(out.toByteArray())) {
			assertEquals(deck.slides().size() + 1, read.pages());
			assertTrue(read.text(NOTES_PAGE + 1).endsWith("4f2a9c 4"), read.text(NOTES_PAGE + 1));
		}
	}

	@Test
	void eachSlideHasItsTitleAsHeadingAndBookmark() throws IOException {
		try (Read read = new Read(out.toByteArray())) {
			List<String> titles = deck.slides().stream().map(Slide::title).toList();
			assertEquals(titles, read.bookmarks());
			assertEquals(titles.size(), read.elements("H1").size());
			assertEquals(960, read.page(1).getMediaBox().getWidth());
			assertEquals(540, read.page(1).getMediaBox().getHeight());
		}
	}

	@Test
	void notesFollowOnAnUprightPage() throws IOException {
		try (Read read = new Read(out.toByteArray())) {
			assertTrue(read.text(NOTES_PAGE).contains("Ask the room first. If late Leave out the region."), read.text(NOTES_PAGE));
			assertTrue(read.page(NOTES_PAGE).getMediaBox().getHeight() > read.page(NOTES_PAGE).getMediaBox().getWidth());
			assertFalse(read.text(NOTES_PAGE - 1).contains("Ask the room"));
		}
	}

	@Test
	void flattenedListsComeBackInTheStructure() throws IOException {
		try (Read read = new Read(out.toByteArray())) {
			PDStructureElement outer = read.elements("L").getFirst();
			assertEquals(List.of("LI", "LI", "LI"), Read.roles(outer));
			assertEquals(2, read.elements("L").get(1).getKids().size());
			for (PDStructureElement item : read.elements("LI")) {
				assertEquals(List.of("Lbl", "LBody"), Read.roles(item));
			}
		}
	}

	@Test
	void theSameDeckGivesTheSameBytes() throws IOException {
		ByteArrayOutputStream again = new ByteArrayOutputStream();
		new PdfDeckWriter().write(Samples.everySlide(), again);
		assertArrayEquals(out.toByteArray(), again.toByteArray());
	}

	@Test
	void aDeckWithoutSlidesIsAPage() throws IOException {
		ByteArrayOutputStream empty = new ByteArrayOutputStream();
		Written none = new PdfDeckWriter().write(new Deck(deck.info(), deck.theme(), deck.words(), List.of()), empty);
		assertEquals(0, none.pages());
		try (Read read = new Read(empty.toByteArray())) {
			assertEquals(1, read.pages());
		}
	}
}
