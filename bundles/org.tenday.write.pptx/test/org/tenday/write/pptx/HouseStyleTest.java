package org.tenday.write.pptx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tenday.document.Deck;
import org.tenday.document.Inline;
import org.tenday.document.Slide;
import org.tenday.document.Theme;
import org.tenday.document.Theme.HouseFile;
import org.tenday.document.Themes;
import org.tenday.document.Written;
import org.tenday.layout.DeckFitter;
import org.tenday.layout.TextMeasure;

/** What the user's own presentation gives, what must not come from it, and what is refused. */
class HouseStyleTest {

	private static final Map<String, String> ODD = Map.of("Title Slide", "  TITLE slide", "Title and Content", "Standardfolie",
			"Two Content",
			"two contents", "Title Only", "Nur Titel");

	private static byte[] written;
	private static Written report;

	@BeforeAll
	static void write() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		report = new PptxWriter().write(deck("haus.potx", HouseFiles.fourToThree(ODD)), out);
		written = out.toByteArray();
	}

	private static Deck deck(String name, byte[] house) {
		Deck plain = RichDeck.deck();
		Theme theme = Themes.NEUTRAL.withHouse("pptx", new HouseFile(name, house));
		return new Deck(plain.info(), theme, plain.words(), plain.slides());
	}

	private static byte[] write(String name, byte[] house) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new PptxWriter().write(deck(name, house), out);
		return out.toByteArray();
	}

	private static XMLSlideShow open(byte[] file) throws IOException {
		return new XMLSlideShow(new ByteArrayInputStream(file));
	}

	private static String all(byte[] file) throws IOException {
		StringBuilder all = new StringBuilder();
		Valid.unpacked(file).forEach((name, bytes) -> all.append(name).append(new String(bytes, StandardCharsets.UTF_8)));
		return all.toString();
	}

	@Test
	void slidesStandOnTheLayoutsOfTheFileFoundByNameOrByType() throws IOException {
		try (XMLSlideShow show = open(written)) {
			assertEquals("  TITLE slide", slide(show, "Getting the data").getSlideLayout().getName());
			assertEquals("Section Header", slide(show, "Where data comes from").getSlideLayout().getName());
			assertEquals("Standardfolie", slide(show, "Three sources").getSlideLayout().getName(), "by its type");
			assertEquals("Nur Titel", slide(show, "Only a title").getSlideLayout().getName(), "by its type");
			assertTrue(show.getSlides().stream().anyMatch(slide -> slide.getSlideLayout().getName().equals("two contents")));
			assertEquals(Set.of(Placeholder.TITLE, Placeholder.CENTERED_TITLE), new HashSet<>(show.getSlides().stream()
					.map(slide -> slide.getPlaceholder(0).getTextType()).toList()));
		}
	}

	private static XSLFSlide slide(XMLSlideShow show, String title) {
		return show.getSlides().stream().filter(slide -> title.equals(title(slide))).findFirst().orElseThrow();
	}

	/** POI takes only titles of ordinary slides for titles. */
	private static String title(XSLFSlide slide) {
		return slide.getPlaceholder(0).getText();
	}

	@Test
	void onSmallerSlidesAllTextFitsAndNoneIsSmallerThan24Points() throws IOException {
		assertFits(written);
	}

	private static void assertFits(byte[] file) throws IOException {
		try (XMLSlideShow show = open(file)) {
			Rectangle2D page = new Rectangle2D.Double(-1, -1, show.getPageSize().getWidth() + 2, show.getPageSize().getHeight() + 2);
			Set<String> titles = new HashSet<>();
			for (XSLFSlide slide : show.getSlides()) {
				assertTrue(titles.add(title(slide)), title(slide));
				for (XSLFShape shape : slide.getShapes()) {
					assertTrue(page.contains(shape.getAnchor()), title(slide) + ": " + shape.getShapeName() + " " + shape.getAnchor());
					if (shape instanceof XSLFTextShape text && text.getTextType() != Placeholder.FOOTER
							&& text.getTextType() != Placeholder.SLIDE_NUMBER) {
						double free = shape.getAnchor().getHeight() - text.getTopInset() - text.getBottomInset();
						assertTrue(text.getShapeName().startsWith("Program text") || height(text) <= free + 1,
								title(slide) + ": " + text.getText() + " is " + height(text) + " of " + free);
						assertLarge(slide, text);
					}
				}
			}
		}
	}

	/** How high words stand where the file says that they stand, in their sizes and between its insets. */
	private static double height(XSLFTextShape text) {
		double height = 0;
		double width = text.getAnchor().getWidth() - text.getLeftInset() - text.getRightInset();
		for (XSLFTextParagraph paragraph : text.getTextParagraphs()) {
			double size = paragraph.getTextRuns().stream().mapToDouble(XSLFTextRun::getFontSize).max().orElse(0);
			double indent = paragraph.getLeftMargin() == null ? 0 : paragraph.getLeftMargin();
			double before = paragraph.getSpaceBefore() == null ? 0 : Math.max(0, -paragraph.getSpaceBefore());
			height += before + size * (text.getShapeName().equals("Title") ? 1.03 : 1.15)
					* new TextMeasure().lines(Inline.text(paragraph.getText().replace((char) 11, '\n')), width - indent, size, false);
		}
		return height;
	}

	private static void assertLarge(XSLFSlide slide, XSLFTextShape text) {
		for (XSLFTextParagraph paragraph : text.getTextParagraphs()) {
			for (XSLFTextRun run : paragraph.getTextRuns()) {
				assertNotNull(run.getFontSize(), title(slide) + ": " + run.getRawText() + " in " + text.getShapeName());
				assertTrue(run.getFontSize() >= 24 || paragraph.getText().startsWith("Source: "), title(slide) + ": " + run.getRawText());
			}
		}
	}

	@Test
	void wordsAreInTheFaceOfTheFileAndItsBulletsMarkThem() throws IOException {
		try (XMLSlideShow show = open(written)) {
			XSLFTextShape body = slide(show, "Nested lists").getPlaceholder(1);
			assertEquals(HouseFiles.FACE, body.getTextParagraphs().getFirst().getTextRuns().getFirst().getFontFamily());
			assertTrue(body.getTextParagraphs().getFirst().isBullet());
			assertFalse(body.getXmlObject().xmlText().contains("buChar char=\"\u2022\""), "the bullet is that of the master");
		}
	}

	@Test
	void nothingOfTheSlidesOfTheFileIsLeft() throws IOException {
		String all = all(written);
		assertFalse(all.contains(HouseFiles.SECRET));
		assertEquals(report.pages(),
				Valid.unpacked(written).keySet().stream().filter(name -> name.matches("ppt/slides/slide\\d+\\.xml")).count());
		assertFalse(new String(Valid.unpacked(written).get("[Content_Types].xml"), StandardCharsets.UTF_8).contains("template"));
		for (Map.Entry<String, byte[]> part : Valid.unpacked(written).entrySet()) {
			if (part.getKey().contains("slideLayouts/slideLayout")) {
				assertFalse(new String(part.getValue(), StandardCharsets.UTF_8).contains("hlinkClick"), "a link to a slide that is gone");
			}
		}
	}

	@Test
	void notesStandOnNotesPages() throws IOException {
		try (XMLSlideShow show = open(written)) {
			assertNotNull(slide(show, "What the trainer says").getNotes().getMasterSheet());
		}
	}

	@Test
	void otherNumbersThanThoseThatAreCitedAreReported() {
		assertTrue(report.pages() > new DeckFitter().fit(RichDeck.deck()).slides().size());
		assertTrue(
				report.warnings().stream()
						.anyMatch(warning -> warning.startsWith("On slides of the house style the deck takes " + report.pages())),
				report.warnings().toString());
		assertTrue(new PptxWriter().breaks(deck("x.potx", new byte[0]).theme()));
		assertFalse(new PptxWriter().breaks(Themes.NEUTRAL));
	}

	@Test
	void everyPartIsValid() throws Exception {
		assertTrue(Valid.parts(written).contains("ppt/slides/slide1.xml"));
	}

	/**
	 * The template was made by LibreOffice from a flat presentation of one slide, with a title and a list on a master named "Haus" of 28 by 21 cm:
	 * {@code soffice --convert-to "potx:Impress MS PowerPoint 2007 XML Template" show.fodp}.
	 */
	@Test
	void aTemplateOfLibreOfficeGivesItsLayouts() throws Exception {
		try (InputStream in = HouseStyleTest.class.getResourceAsStream("libreoffice.potx")) {
			byte[] slides = write("libreoffice.potx", in.readAllBytes());
			Valid.parts(slides, "ppt/slideMasters/.*");
			assertFalse(all(slides).contains("Geheim"));
			assertFits(slides);
			try (XMLSlideShow show = open(slides)) {
				assertEquals("Title, Content", slide(show, "Three sources").getSlideLayout().getName());
				assertEquals("Title Slide", slide(show, "Where data comes from").getSlideLayout().getName(), "the nearest that it has");
			}
		}
	}

	@Test
	void whatWasWrittenCanBeTheHouseStyleOfTheNext() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Deck fitted = new DeckFitter().fit(RichDeck.deck());
		new PptxWriter().write(fitted, out);
		ByteArrayOutputStream again = new ByteArrayOutputStream();
		Written second = new PptxWriter().write(deck("deck.pptx", out.toByteArray()), again);
		Valid.parts(again.toByteArray());
		assertEquals(fitted.slides().stream().map(Slide::title).toList(),
				titles(again.toByteArray()), "on slides of the same shape the deck is broken alike: " + second.warnings());
	}

	private static List<String> titles(byte[] file) throws IOException {
		try (XMLSlideShow show = open(file)) {
			return show.getSlides().stream().map(HouseStyleTest::title).toList();
		}
	}

	@Test
	void theSameFilesGiveTheSameBytes() throws Exception {
		byte[] house = HouseFiles.fourToThree(ODD);
		assertArrayEquals(write("haus.potx", house), write("haus.potx", house));
	}

	@Test
	void whatCannotBeUsedIsRefusedInOneSentence() throws Exception {
		assertTrue(refusal("notes.txt", "Just words.".getBytes(StandardCharsets.UTF_8)).contains("is no file of PowerPoint"));
		assertTrue(
				refusal("macros.potm", HouseFiles.ofType(XSLFRelation.PRESENTATION_MACRO)).contains("holds macros: save it without them"));
		byte[] whole = HouseFiles.fourToThree(Map.of());
		assertTrue(refusal("half.potx", Arrays.copyOf(whole, whole.length / 2)).contains("is damaged"));
		assertTrue(refusal("bare.potx", HouseFiles.withoutContent())
				.contains("has no layout with a title and enough room for text: add one named "
						+ "\"Title and Content\""));
	}

	private static String refusal(String name, byte[] house) {
		String message = assertThrows(IOException.class, () -> write(name, house)).getMessage();
		assertTrue(message.startsWith("The file of house style \"" + name + "\" "), message);
		return message;
	}
}
