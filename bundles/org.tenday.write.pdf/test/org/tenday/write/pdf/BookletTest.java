package org.tenday.write.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.tenday.document.Document;
import org.tenday.document.Element;
import org.tenday.document.Element.Heading;
import org.tenday.document.Inline;
import org.tenday.document.Part;
import org.tenday.document.Theme;
import org.tenday.document.Themes;
import org.tenday.document.Written;

/** Pages of a booklet stand on sheets that are folded and stapled. */
class BookletTest {

	private static final double POINTS = 72 / 25.4;
	private static final Theme A5 = new Theme("booklet", "Booklet", Themes.NEUTRAL.colours(), Themes.NEUTRAL.type(),
			new Theme.Page(148, 210, 18, 18, 18, 14, true, true));

	private record File(byte[] bytes, Written written) {
	}

	private static File write(Document like, Theme theme) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Written written = new PdfDocumentWriter().write(new Document(like.info(), theme, like.words(), like.parts()), Map.of(), out);
		return new File(out.toByteArray(), written);
	}

	/** Pages of one heading each. */
	private static Document pages(int count) {
		List<Part> parts = new ArrayList<>();
		for (int page = 1; page <= count; page++) {
			List<Element> content = new ArrayList<>(List.of(new Heading(1, Inline.text("Chapter " + page), "c" + page)));
			content.add(Samples.p(new Inline.Jump("c" + (count + 1 - page), List.of(Samples.t("to the opposite end")))));
			parts.add(new Part(Part.Kind.BODY, Part.Start.NEW_PAGE, page == 2, "", content));
		}
		return Samples.of(parts.toArray(Part[]::new));
	}

	private static String half(Read file, int side, boolean right) throws IOException {
		PDFTextStripperByArea stripper = new PDFTextStripperByArea();
		PDRectangle box = file.page(side).getMediaBox();
		stripper.addRegion("half", new Rectangle2D.Double(right ? box.getWidth() / 2 : 0, 0, box.getWidth() / 2, box.getHeight()));
		stripper.extractRegions(file.page(side));
		return stripper.getTextForRegion("half").replaceAll("\\s+", " ").strip();
	}

	@Test
	void pagesStandInTheOrderInWhichSheetsAreFolded() throws IOException {
		File written = write(pages(6), A5);
		assertEquals(6, written.written().pages());
		try (Read file = new Read(written.bytes())) {
			assertEquals(4, file.pages(), "two sheets, both sides");
			assertEquals(297 * POINTS, file.page(1).getMediaBox().getWidth(), 3);
			assertEquals(210 * POINTS, file.page(1).getMediaBox().getHeight(), 1);
			assertEquals("", half(file, 1, false), "page 8 is empty");
			assertTrue(half(file, 1, true).contains("Chapter 1 "));
			assertEquals("", half(file, 2, true), "page 7 is empty");
			assertTrue(half(file, 3, false).contains("Chapter 6 "));
			assertTrue(half(file, 3, true).contains("Chapter 3 "));
			assertTrue(half(file, 4, false).contains("Chapter 4 "));
			assertTrue(half(file, 4, true).contains("Chapter 5 "));
			assertTrue(half(file, 4, true).contains("Page 5"), "the numbers are those of the pages");
			assertFalse(file.text(2).isEmpty(), "page 2 lies on its side");
		}
	}

	@Test
	void linksAndBookmarksLandOnTheRightHalfOfTheRightSheet() throws IOException {
		File written = write(pages(6), A5);
		assertEquals(Map.of("c1", 1, "c2", 2, "c3", 3, "c4", 4, "c5", 5, "c6", 6), written.written().anchors());
		try (Read file = new Read(written.bytes())) {
			float middle = file.page(1).getMediaBox().getWidth() / 2;
			PDAnnotationLink fromOne = file.links(1).getFirst();
			assertTrue(fromOne.getRectangle().getLowerLeftX() > middle, "the link stands where its words do");
			PDPageXYZDestination toSix = destination(file, fromOne);
			assertEquals(2, toSix.retrievePageNumber());
			assertTrue(toSix.getLeft() < middle);
			PDPageXYZDestination toFive = destination(file, file.links(2).getFirst());
			assertEquals(3, toFive.retrievePageNumber());
			assertTrue(toFive.getLeft() >= middle - 1);
			assertEquals(List.of("Chapter 1", "Chapter 2", "Chapter 3", "Chapter 4", "Chapter 5", "Chapter 6"), file.bookmarks());
		}
	}

	private static PDPageXYZDestination destination(Read file, PDAnnotationLink link) throws IOException {
		PDNamedDestination named = (PDNamedDestination) ((PDActionGoTo) link.getAction()).getDestination();
		return (PDPageXYZDestination) file.pdf().getDocumentCatalog().findNamedDestinationPage(named);
	}

	@Test
	void whatIsReadIsInTheOrderOfThePages() throws IOException {
		try (Read file = new Read(write(pages(6), A5).bytes())) {
			assertEquals(6, file.elements("H1").size());
			List<String> pages = file.elements("H1").stream()
					.map(heading -> Integer.toString(file.pdf().getPages().indexOf(heading.getPage()) + 1))
					.toList();
			assertEquals(List.of("1", "2", "3", "4", "4", "3"), pages);
		}
	}

	@Test
	void aBookletKeepsPdfUaAndPdfA() throws IOException {
		assertEquals(List.of(), Conformance.failures(write(Samples.everything(), A5).bytes()));
		assertEquals(List.of(), Conformance.failures(write(pages(3), A5).bytes()));
	}

	@Test
	void theSameDocumentWithoutABookletHasAsManyPages() throws IOException {
		Theme plain = new Theme("a5", "A5", A5.colours(), A5.type(), new Theme.Page(148, 210, 18, 18, 18, 14, true, false));
		File single = write(Samples.everything(), plain);
		File booklet = write(Samples.everything(), A5);
		assertEquals(single.written(), booklet.written());
		try (Read one = new Read(single.bytes()); Read two = new Read(booklet.bytes())) {
			assertEquals((one.pages() + 3) / 4 * 2, two.pages());
		}
	}
}
