package org.tenday.write.pptx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.tenday.document.Deck;
import org.tenday.document.Element.Figure;
import org.tenday.document.Element.Picture;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.FixedWords;
import org.tenday.document.Image;
import org.tenday.document.Inline;
import org.tenday.document.Slide;
import org.tenday.document.Themes;
import org.tenday.document.Written;
import org.tenday.layout.DeckFitter;

class PptxWriterTest {

	private static Deck deck;
	private static byte[] bytes;
	private static Written written;
	private static XMLSlideShow show;

	@BeforeAll
	static void write() throws IOException {
		deck = new DeckFitter().fit(RichDeck.deck());
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		written = new PptxWriter().write(deck, out);
		bytes = out.toByteArray();
		show = new XMLSlideShow(new ByteArrayInputStream(bytes));
	}

	@AfterAll
	static void close() throws IOException {
		show.close();
	}

	private static XSLFSlide slide(String title) {
		return show.getSlides().stream().filter(slide -> title.equals(slide.getTitle())).findFirst().orElseThrow();
	}

	@Test
	void everySlideHasItsTitleInTheTitlePlaceholderAndNoTitleComesTwice() {
		Set<String> titles = new HashSet<>();
		for (int i = 0; i < show.getSlides().size(); i++) {
			XSLFSlide slide = show.getSlides().get(i);
			assertEquals(deck.slides().get(i).title(), slide.getTitle());
			assertTrue(titles.add(slide.getTitle()), slide.getTitle());
			assertEquals(Placeholder.TITLE, slide.getPlaceholder(0).getTextType());
		}
		assertEquals(deck.slides().size(), written.pages());
	}

	@Test
	void slidesStandOnLayoutsByName() {
		assertEquals("Title", slide("Getting the data").getSlideLayout().getName());
		assertEquals("Section", slide("Where data comes from").getSlideLayout().getName());
		assertEquals("Content", slide("Three sources").getSlideLayout().getName());
		assertEquals("Two contents", slide("A tall picture and words").getSlideLayout().getName());
		assertEquals("Title only", slide("Only a title").getSlideLayout().getName());
	}

	@Test
	void theMasterIsMadeFromTheTheme() throws IOException {
		assertTrue(part("ppt/theme/theme1.xml").contains(Themes.NEUTRAL.colours().accent().hex()));
		assertTrue(part("ppt/theme/theme1.xml").contains("typeface=\"Arial\""));
		assertEquals(1, show.getSlideMasters().size());
		assertEquals(960, show.getPageSize().getWidth());
		assertEquals(540, show.getPageSize().getHeight());
	}

	@Test
	void whatIsSaidStandsInPlaceholdersWithRealBulletsAndLevels() {
		XSLFTextShape body = slide("Nested lists").getPlaceholder(1);
		assertEquals(Placeholder.CONTENT, body.getTextType());
		List<XSLFTextParagraph> paragraphs = body.getTextParagraphs();
		assertEquals(List.of(0, 1, 1, 0, 0, 0, 1, 1), paragraphs.stream().map(XSLFTextParagraph::getIndentLevel).toList());
		assertTrue(paragraphs.get(0).isBullet());
		assertEquals("\u2022", paragraphs.get(0).getBulletCharacter());
		assertEquals(3, paragraphs.get(1).getAutoNumberingStartAt());
		assertEquals(3, paragraphs.get(2).getAutoNumberingStartAt(), "programs count on from where the run began");
		assertFalse(paragraphs.get(4).isBullet(), "the second paragraph of an item has no mark of its own");
		assertEquals("\u00a8", paragraphs.get(6).getBulletCharacter());
	}

	@Test
	void nothingThatIsSaidIsSmallerThan24Points() {
		for (XSLFSlide slide : show.getSlides()) {
			for (XSLFShape shape : slide.getShapes()) {
				if (shape instanceof XSLFTextShape text && !foot(text)) {
					for (XSLFTextParagraph paragraph : text.getTextParagraphs()) {
						boolean credit = paragraph.getText().startsWith("Source: ");
						for (XSLFTextRun run : paragraph.getTextRuns()) {
							assertTrue(credit || run.getFontSize() >= 24,
									slide.getTitle() + ": " + run.getRawText() + " " + run.getFontSize());
						}
					}
				}
			}
		}
	}

	private static boolean foot(XSLFTextShape shape) {
		return shape.getTextType() == Placeholder.FOOTER || shape.getTextType() == Placeholder.SLIDE_NUMBER;
	}

	@Test
	void everyPictureHasItsAlternativeTextAndDecorationIsMarkedAsSuch() {
		int pictures = 0;
		for (XSLFSlide slide : show.getSlides()) {
			for (XSLFShape shape : slide.getShapes()) {
				if (shape instanceof XSLFPictureShape picture) {
					pictures++;
					String alt = ((org.openxmlformats.schemas.presentationml.x2006.main.CTPicture) picture.getXmlObject()).getNvPicPr()
							.getCNvPr()
							.getDescr();
					assertFalse(alt.isBlank(), slide.getTitle());
				}
				if (shape.getShapeName().startsWith("Box")) {
					CTNonVisualDrawingProps properties = ((org.openxmlformats.schemas.presentationml.x2006.main.CTShape) shape
							.getXmlObject())
							.getNvSpPr().getCNvPr();
					assertTrue(properties.xmlText().contains("decorative"), properties.xmlText());
				}
			}
		}
		assertEquals(4, pictures);
	}

	@Test
	void drawingsComeWithTheirLinesAndWithPixels() throws IOException {
		Map<String, byte[]> parts = parts();
		assertTrue(parts.keySet().stream().anyMatch(name -> name.endsWith(".svg")));
		String slide = parts.entrySet().stream().filter(part -> part.getKey().matches("ppt/slides/slide\\d+\\.xml"))
				.map(part -> new String(part.getValue(), StandardCharsets.UTF_8)).filter(xml -> xml.contains("svgBlip")).findFirst()
				.orElseThrow();
		assertTrue(slide.contains("http://schemas.microsoft.com/office/drawing/2016/SVG/main"));
	}

	@Test
	void tablesAreTablesWithAHeadingRow() {
		XSLFTable table = (XSLFTable) slide("A table").getShapes().stream().filter(XSLFTable.class::isInstance).findFirst().orElseThrow();
		assertTrue(table.getCTTable().getTblPr().getFirstRow());
		assertEquals(5, table.getNumberOfRows());
		assertEquals("J44.1", table.getCell(1, 0).getText());
		XSLFTable continued = (XSLFTable) slide("A long table, continued").getShapes().stream().filter(XSLFTable.class::isInstance)
				.findFirst()
				.orElseThrow();
		assertEquals("Code", continued.getCell(0, 0).getText(), "the heading row comes again");
	}

	@Test
	void onlySlidesWithNotesHaveANotesPage() throws IOException {
		for (int i = 0; i < deck.slides().size(); i++) {
			Slide slide = deck.slides().get(i);
			XSLFNotes notes = show.getSlides().get(i).getNotes();
			assertEquals(!slide.notes().isEmpty(), notes != null, slide.title());
		}
		XSLFNotes notes = slide("What the trainer says").getNotes();
		assertNotNull(notes.getMasterSheet());
		String words = String.join("|", notes.getTextParagraphs().stream().flatMap(List::stream).map(XSLFTextParagraph::getText).toList());
		assertTrue(words.startsWith("Ask first|Who has used a registry?|What for?|Codes in use|Code|"), words);
		assertTrue(words.endsWith("|Then go on."), words);
		assertEquals(2, parts().keySet().stream().filter(name -> name.startsWith("ppt/notesSlides/notesSlide")).count());
	}

	@Test
	void linksLeadWhereTheySay() {
		XSLFTextShape body = slide("Three sources").getPlaceholder(1);
		List<XSLFTextRun> links = body.getTextParagraphs().stream().flatMap(paragraph -> paragraph.getTextRuns().stream())
				.filter(run -> run.getHyperlink() != null).toList();
		assertEquals(List.of("the gateway", "the start"), links.stream().map(XSLFTextRun::getRawText).toList());
		assertEquals("https://www.hdruk.ac.uk/a%20page", links.get(0).getHyperlink().getAddress());
		assertEquals("/ppt/slides/slide1.xml", links.get(1).getHyperlink().getAddress());
	}

	@Test
	void whatIsWrittenFromRightToLeftSaysSo() throws IOException {
		String words = "\u0645\u0631\u062d\u0628\u0627";
		Deck deck = new Deck(RichDeck.INFO, Themes.NEUTRAL, FixedWords.ENGLISH, List.of(
				new Slide(Slide.Layout.CONTENT, words, List.of(new Paragraph(words), new Paragraph("Words")), List.of(), "")));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new PptxWriter().write(deck, out);
		try (XMLSlideShow read = new XMLSlideShow(new ByteArrayInputStream(out.toByteArray()))) {
			XSLFSlide only = read.getSlides().getFirst();
			assertEquals(List.of(true, false), only.getPlaceholder(1).getTextParagraphs().stream()
					.map(each -> each.getXmlObject().getPPr().getRtl()).toList());
			assertTrue(only.getPlaceholder(0).getTextParagraphs().getFirst().getXmlObject().getPPr().getRtl());
		}
	}

	@Test
	void aDrawingThatTheLibraryStumblesOverIsAGapAndTheRestIsWritten() throws IOException {
		Image line = new Image("odd.svg", Image.Format.SVG,
				"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9\" stroke=\"red\" stroke-width=\"-3\"/></svg>"
						.getBytes(StandardCharsets.UTF_8),
				"A line");
		Figure figure = new Figure(new Picture.OfImage(line), List.of(), List.of(), 1);
		Deck odd = new Deck(RichDeck.INFO, Themes.NEUTRAL, FixedWords.ENGLISH,
				List.of(new Slide(Slide.Layout.CONTENT, "Odd", List.of(figure), List.of(), "")));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Written report = new PptxWriter().write(odd, out);
		assertEquals(List.of("The picture odd.svg cannot be read. A marked gap stands in its place: A line."), report.warnings());
		try (XMLSlideShow read = new XMLSlideShow(new ByteArrayInputStream(out.toByteArray()))) {
			assertTrue(read.getSlides().getFirst().getShapes().stream().anyMatch(shape -> shape instanceof XSLFTextShape words
					&& words.getText().equals("A line: The picture odd.svg cannot be read.")));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "::nowhere::", "javascript:alert(1)", "file://example.org/share" })
	void aLinkThatIsNoAddressIsReportedAndItsWordsStay(String target) throws IOException {
		Paragraph paragraph = new Paragraph(List.of(new Inline.Link(target, Inline.text("look here"))));
		Deck odd = new Deck(RichDeck.INFO, Themes.NEUTRAL, FixedWords.ENGLISH,
				List.of(new Slide(Slide.Layout.CONTENT, "Odd", List.of(paragraph), List.of(), "")));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Written report = new PptxWriter().write(odd, out);
		assertEquals(1, report.warnings().size());
		assertTrue(report.warnings().getFirst().contains(target));
		try (XMLSlideShow other = new XMLSlideShow(new ByteArrayInputStream(out.toByteArray()))) {
			XSLFTextRun run = other.getSlides().getFirst().getPlaceholder(1).getTextParagraphs().getFirst().getTextRuns().getFirst();
			assertEquals("look here", run.getRawText());
			assertNull(run.getHyperlink());
		}
	}

	@Test
	void everyWordHasItsLanguage() throws IOException {
		for (Map.Entry<String, byte[]> part : parts().entrySet()) {
			if (part.getKey().matches("ppt/(slides|notesSlides)/[^/]*\\.xml")) {
				String xml = new String(part.getValue(), StandardCharsets.UTF_8);
				int runs = xml.split("<a:rPr ", -1).length - 1;
				int spoken = xml.split("<a:rPr [^>]*lang=\"en-GB\"", -1).length - 1;
				assertTrue(runs > 0, part.getKey());
				assertEquals(runs, spoken, part.getKey());
				assertFalse(xml.contains("<a:r><a:t>"), part.getKey());
			}
		}
	}

	@Test
	void theFileSaysWhatItIs() {
		var properties = show.getProperties().getCoreProperties();
		assertEquals("Getting the data", properties.getTitle());
		assertEquals("Slides", properties.getSubject());
		assertEquals("A. Trainer", properties.getCreator());
		assertEquals(RichDeck.INFO.created(), properties.getCreated().toInstant());
		assertEquals(RichDeck.INFO.created(), properties.getModified().toInstant());
		assertEquals("en-GB", properties.getUnderlyingProperties().getLanguageProperty().orElseThrow());
		assertEquals("Tenday", show.getProperties().getExtendedProperties().getApplication());
	}

	@Test
	void everySlideShowsTheStampAndItsNumber() {
		for (XSLFSlide slide : show.getSlides()) {
			List<String> foot = slide.getShapes().stream().filter(XSLFTextShape.class::isInstance).map(XSLFTextShape.class::cast)
					.filter(PptxWriterTest::foot).map(XSLFTextShape::getText).toList();
			assertEquals(List.of(RichDeck.INFO.stamp(), Integer.toString(slide.getSlideNumber())), foot);
		}
	}

	@Test
	void theSameDeckGivesTheSameBytes() throws IOException {
		ByteArrayOutputStream again = new ByteArrayOutputStream();
		new PptxWriter().write(new DeckFitter().fit(RichDeck.deck()), again);
		assertArrayEquals(bytes, again.toByteArray());
	}

	@Test
	void everyPartIsValid() throws Exception {
		List<String> checked = Valid.parts(bytes);
		assertTrue(checked.containsAll(List.of("ppt/presentation.xml", "ppt/slides/slide1.xml", "ppt/slideMasters/slideMaster1.xml",
				"ppt/slideLayouts/slideLayout5.xml", "ppt/notesMasters/notesMaster1.xml", "ppt/notesSlides/notesSlide1.xml",
				"ppt/theme/theme1.xml")),
				checked.toString());
	}

	@Test
	void shapesOfASlideHaveDifferentIds() {
		for (XSLFSlide slide : show.getSlides()) {
			Set<Integer> ids = new HashSet<>();
			slide.getShapes().forEach(shape -> assertTrue(ids.add(shape.getShapeId()), slide.getTitle() + ": " + shape.getShapeName()));
		}
	}

	private static String part(String name) throws IOException {
		return new String(parts().get(name), StandardCharsets.UTF_8);
	}

	private static Map<String, byte[]> parts() throws IOException {
		return Valid.unpacked(bytes);
	}
}
