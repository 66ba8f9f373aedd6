package org.tenday.write.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.tenday.document.Deck;
import org.tenday.document.Document;
import org.tenday.document.Element;
import org.tenday.document.Element.Heading;
import org.tenday.document.Inline;
import org.tenday.document.Part;
import org.tenday.document.Theme;
import org.tenday.document.Themes;
import org.tenday.document.Written;

/** Pages for sheets that are printed on both sides, and for sheets that are printed on one. */
class SidesTest {

	private static final double POINTS = 72 / 25.4;
	private static final Map<String, String> ONE = Map.of("sides", "one");

	private record File(byte[] bytes, Written written) {
	}

	private static File write(Document document, Map<String, String> settings) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Written written = new PdfWriter().write(document, Map.of(), settings, out);
		return new File(out.toByteArray(), written);
	}

	/** Three days of one page each, all of which begin on right-hand pages. */
	private static Document days() {
		return Samples.of(day(1), day(2), day(3));
	}

	private static Part day(int number) {
		List<Element> content = List.of(new Heading(1, Inline.text("Day " + number), "day-" + number));
		return new Part(Part.Kind.BODY, Part.Start.RIGHT_HAND_PAGE, false, "", content);
	}

	/** Where the words of a page begin, in points from its left edge. */
	private static double left(Read file, int page, String words) throws IOException {
		double[] left = { Double.NaN };
		PDFTextStripper stripper = new PDFTextStripper() {
			@Override
			protected void writeString(String text, List<TextPosition> positions) {
				if (text.startsWith(words)) {
					left[0] = positions.getFirst().getXDirAdj();
				}
			}
		};
		stripper.setStartPage(page);
		stripper.setEndPage(page);
		stripper.getText(file.pdf());
		return left[0];
	}

	@Test
	void onBothSidesDaysBeginOnRightHandPages() throws IOException {
		File both = write(days(), Map.of("sides", "both"));
		assertEquals(5, both.written().pages());
		assertEquals(Map.of("day-1", 1, "day-2", 3, "day-3", 5), both.written().anchors());
		try (Read file = new Read(both.bytes())) {
			assertEquals("", file.text(2));
			assertEquals(Themes.NEUTRAL.page().inner() * POINTS, left(file, 1, "Day 1"), 1.5);
		}
	}

	@Test
	void onOneSideNoPageIsEmptyAndMarginsAreEqual() throws IOException {
		File one = write(days(), ONE);
		assertEquals(3, one.written().pages());
		assertEquals(Map.of("day-1", 1, "day-2", 2, "day-3", 3), one.written().anchors());
		double margin = (Themes.NEUTRAL.page().inner() + Themes.NEUTRAL.page().outer()) / 2 * POINTS;
		try (Read file = new Read(one.bytes())) {
			for (int page = 1; page <= 3; page++) {
				assertEquals(margin, left(file, page, "Day " + page), 1.5);
				assertTrue(left(file, page, "Page " + page) > 400, "the number is at the right of every page");
			}
		}
	}

	@Test
	void onOneSideNothingIsFolded() throws IOException {
		Theme.Page a5 = new Theme.Page(148, 210, 18, 18, 18, 14, true, true);
		File one = write(days().withTheme(Themes.NEUTRAL.withPage(a5)), ONE);
		try (Read file = new Read(one.bytes())) {
			assertEquals(3, file.pages());
			assertEquals(148 * POINTS, file.page(1).getMediaBox().getWidth(), 0.5);
		}
	}

	@Test
	void aThemeForOneSideLeavesNoPageEmpty() throws IOException {
		Theme.Page page = Themes.NEUTRAL.page();
		Theme.Page single = new Theme.Page(page.width(), page.height(), page.top(), page.bottom(), 30, 10, false, false);
		assertEquals(3, write(days().withTheme(Themes.NEUTRAL.withPage(single)), Map.of()).written().pages());
	}

	@Test
	void onOneSidePdfUaAndPdfAAreKept() throws IOException {
		assertEquals(List.of(), Conformance.failures(write(Samples.everything(), ONE).bytes()));
	}

	@Test
	void notesOfSlidesHaveEqualMarginsToo() throws IOException {
		Deck deck = Samples.everySlide();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new PdfWriter().write(deck, ONE, out);
		assertEquals(List.of(), Conformance.failures(out.toByteArray()));
		try (Read file = new Read(out.toByteArray())) {
			assertEquals((Themes.NEUTRAL.page().inner() + Themes.NEUTRAL.page().outer()) / 2 * POINTS, left(file, 4, "Ask the room"), 1.5);
		}
	}
}
