package org.tenday.write.docx;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;
import org.tenday.document.Deck;
import org.tenday.document.Document;
import org.tenday.document.Element.Figure;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Element.Picture;
import org.tenday.document.FixedWords;
import org.tenday.document.Image;
import org.tenday.document.Inline;
import org.tenday.document.Part;
import org.tenday.document.Slide;
import org.tenday.document.Themes;
import org.tenday.document.Written;
import org.tenday.layout.SlidePictures;

class DocxWriterTest {

	private static byte[] bytes;
	private static Written written;
	private static XWPFDocument file;

	@BeforeAll
	static void write() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		written = new DocxWriter().write(RichDocument.document(), RichDocument.PAGES, out);
		bytes = out.toByteArray();
		file = new XWPFDocument(new ByteArrayInputStream(bytes));
	}

	@AfterAll
	static void close() throws IOException {
		file.close();
	}

	private static List<String> styled(String style) {
		return file.getParagraphs().stream().filter(paragraph -> style.equals(paragraph.getStyle())).map(XWPFParagraph::getText).toList();
	}

	@Test
	void headingsHaveHeadingStyles() {
		assertEquals(List.of("Getting the data"), styled("Title"));
		assertEquals(List.of("Day 1: what does it take?", "Glossary"), styled("Heading1"));
		assertTrue(styled("Heading2").containsAll(List.of("Three sources", "Lists", "Boxes", "A wide timetable")));
		assertEquals("heading 1", file.getStyles().getStyle("Heading1").getName(), "the name by which Word knows it");
	}

	@Test
	void everyStyleThatIsUsedIsThere() throws IOException {
		Set<String> used = new HashSet<>();
		for (String part : List.of("word/document.xml", "word/footnotes.xml", "word/header3.xml", "word/footer3.xml")) {
			Matcher styles = Pattern.compile("<w:(?:pStyle|rStyle|tblStyle) w:val=\"(\\w+)\"").matcher(part(part));
			while (styles.find()) {
				used.add(styles.group(1));
			}
		}
		assertTrue(used.size() > 40, used.toString());
		for (String style : used) {
			assertTrue(file.getStyles().styleExist(style), style);
		}
	}

	@Test
	void theContentsAreAFieldWithTheirPagesFilledIn() throws IOException {
		String xml = part("word/document.xml");
		assertTrue(xml.contains(" TOC \\o \"1-2\" \\h \\z "));
		assertTrue(xml.contains("<w:docPartGallery w:val=\"Table of Contents\"/>"));
		assertFalse(xml.contains("w:dirty"), "all pages are known");
		Matcher entries = Pattern.compile("<w:pStyle w:val=\"TOC(\\d)\"/>.*?w:anchor=\"(\\w+)\".*?<w:t xml:space=\"preserve\">(.*?)</w:t>"
				+ ".*? PAGEREF (\\w+) .*?<w:t xml:space=\"preserve\">(\\d+)</w:t>").matcher(xml);
		List<String> found = new ArrayList<>();
		while (entries.find()) {
			assertEquals(entries.group(2), entries.group(4));
			assertTrue(xml.contains("w:name=\"" + entries.group(2) + "\""), "what the entry leads to");
			found.add(entries.group(1) + " " + entries.group(3) + " " + entries.group(5));
		}
		assertEquals(
				List.of("1 Day 1: what does it take? 5", "2 Three sources 5", "2 Lists 6", "2 Programs 7", "2 Tables 8", "2 Pictures 10",
						"2 Boxes 12", "2 A wide timetable 15", "1 Glossary 17"),
				found);
	}

	@Test
	void whereThePagesAreNotKnownWordLooksThemUp() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new DocxWriter().write(RichDocument.document(), Map.of(), out);
		assertTrue(new String(Valid.unpacked(out.toByteArray()).get("word/document.xml"), StandardCharsets.UTF_8).contains("w:dirty"));
	}

	@Test
	void listsAreNumberedByWordAndBeginWhereTheySay() {
		List<XWPFParagraph> numbers = file.getParagraphs().stream().filter(paragraph -> "ListNumber".equals(paragraph.getStyle())).toList();
		assertEquals(List.of("Look at it:", "Close it."), numbers.subList(1, 3).stream().map(XWPFParagraph::getText).toList());
		assertEquals(1, numbers.subList(0, 3).stream().map(XWPFParagraph::getNumID).distinct().count());
		assertEquals(BigInteger.valueOf(4), start(numbers.get(3).getNumID()));
		XWPFParagraph second = file.getParagraphs().stream().filter(paragraph -> "ListNumber2".equals(paragraph.getStyle())).findFirst()
				.orElseThrow();
		assertEquals("lowerLetter", second.getNumFmt());
		assertEquals(BigInteger.ONE, second.getNumIlvl());
		assertEquals(List.of("Registered", "Signed in"), styled("CheckList"));
	}

	private static BigInteger start(BigInteger numbering) {
		return file.getNumbering().getNum(numbering).getCTNum().getLvlOverrideArray(0).getStartOverride().getVal();
	}

	@Test
	void headingRowsComeAgainAndRowsAreNotTornApart() {
		XWPFTable table = file.getTables().stream().filter(each -> each.getNumberOfRows() == 31).findFirst().orElseThrow();
		assertEquals("RuledTable", table.getStyleID());
		for (int row = 0; row < table.getNumberOfRows(); row++) {
			CTRow each = table.getRow(row).getCtRow();
			assertEquals(row == 0 ? 1 : 0, each.getTrPr().sizeOfTblHeaderArray());
			assertEquals(1, each.getTrPr().sizeOfCantSplitArray());
		}
		long width = 0;
		for (var column : table.getCTTbl().getTblGrid().getGridColArray()) {
			width += ((BigInteger) column.getW()).longValue();
		}
		assertEquals((210 - 25 - 18) / 25.4 * 1440, width, 5, "as wide as the text");
	}

	@Test
	void columnsAreATableWithoutLinesOrHeadings() {
		XWPFTable columns = file.getTables().stream().filter(table -> table.getStyleID().equals("TableNormal")).findFirst().orElseThrow();
		assertEquals(1, columns.getNumberOfRows());
		assertFalse(columns.getRow(0).isRepeatHeader());
		assertTrue(columns.getRow(0).isCantSplitRow());
		assertEquals(3, columns.getRow(0).getTableCells().size());
		assertTrue(columns.getRow(0).getCell(0).getText().contains("Beside the lines"));
		assertEquals(4, columns.getRow(0).getCell(1).getParagraphs().stream().filter(p -> "WritingSpace".equals(p.getStyle())).count());
		assertFalse(columns.getCTTbl().xmlText().contains("tblBorders"));
	}

	@Test
	void everyBoxSaysItsKindInWordsInARowThatComesAgain() {
		List<XWPFTable> boxes = file.getTables().stream().filter(table -> table.getStyleID().startsWith("Box")).toList();
		List<String> labels = boxes.stream().map(box -> box.getRow(0).getCell(0).getText()).toList();
		assertTrue(
				labels.containsAll(List.of("Note", "Key points", "Case study", "Exercise: Clean the dates", "Figure: The ward at night")),
				labels.toString());
		assertTrue(boxes.stream().allMatch(box -> box.getRow(0).getCtRow().getTrPr().sizeOfTblHeaderArray() == 1));
	}

	@Test
	void everyPictureHasItsAlternativeTextAndNoneIsTooLarge() throws IOException {
		String xml = part("word/document.xml");
		Matcher pictures = Pattern.compile("<wp:extent cx=\"(\\d+)\" cy=\"(\\d+)\"/><wp:docPr ([^>]*)>").matcher(xml);
		List<String> alternatives = new ArrayList<>();
		Set<String> ids = new HashSet<>();
		while (pictures.find()) {
			assertTrue(Long.parseLong(pictures.group(1)) <= (210 - 25 - 18) / 25.4 * 914400 + 1);
			alternatives.add(attribute("descr", pictures.group(3)));
			assertTrue(ids.add(attribute("id", pictures.group(3))));
		}
		assertEquals(List.of("a small mark", "A pale circle on blue", "A small circle", "Care leads to data, data to knowledge",
				"The same cycle", "A circle", "Care leads to data, data to knowledge"), alternatives);
		assertTrue(xml.contains("cx=\"1905000\" cy=\"952500\""), "200 by 100 pixels stay 150 by 75 points");
		assertTrue(xml.contains("http://schemas.microsoft.com/office/drawing/2016/SVG/main"), "drawings come with their lines");
	}

	private static String attribute(String name, String attributes) {
		Matcher matcher = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
		assertTrue(matcher.find(), name);
		return matcher.group(1);
	}

	@Test
	void captionsAreNumberedByWord() throws IOException {
		assertEquals(List.of("Figure 1: A circle", "Figure 2: A cycle of three steps", "Figure 3: The same from a file"),
				styled("Caption"));
		assertEquals(List.of("Table 1: Codes in use"), styled("TableCaption"));
		assertEquals(List.of("Source: drawn for this test, CC BY 4.0"), styled("Credit"));
		assertTrue(part("word/document.xml").contains(" SEQ Figure \\* ARABIC "));
	}

	@Test
	void aMissingPictureIsAMarkedGapAndIsReported() {
		assertEquals(List.of("The picture broken.png cannot be read. A marked gap stands in its place: Nothing."), written.warnings(),
				"what was missing before it was composed has been told");
	}

	@Test
	void footnotesAreFootnotesAndTheirLinksLead() throws IOException {
		assertEquals(1, part("word/document.xml").split("<w:footnoteReference ", -1).length - 1);
		assertTrue(part("word/footnotes.xml").contains("the gateway"));
		assertTrue(part("word/_rels/footnotes.xml.rels").contains("https://www.hdruk.ac.uk/a%20page"));
	}

	@Test
	void linksLeadOutAndWithin() throws IOException {
		assertTrue(part("word/_rels/document.xml.rels").contains("https://www.england.nhs.uk/"));
		Matcher jump = Pattern
				.compile("w:anchor=\"(\\w+)\"><w:r><w:rPr><w:rStyle w:val=\"Hyperlink\"/></w:rPr><w:t xml:space=\"preserve\">the glossary")
				.matcher(part("word/document.xml"));
		assertTrue(jump.find());
		assertTrue(Pattern.compile("w:name=\"" + jump.group(1) + "\"/><w:r><w:t xml:space=\"preserve\">Glossary")
				.matcher(part("word/document.xml")).find());
	}

	@ParameterizedTest
	@ValueSource(strings = { "::nowhere::", "javascript:alert(1)", "file://example.org/share" })
	void aLinkThatIsNoAddressIsReportedAndItsWordsStay(String target) throws IOException {
		Paragraph paragraph = new Paragraph(List.of(new Inline.Link(target, Inline.text("look here"))));
		ByteArrayOutputStream odd = new ByteArrayOutputStream();
		Written report = new DocxWriter().write(new Document(RichDocument.INFO, Themes.NEUTRAL, FixedWords.ENGLISH,
				List.of(new Part(Part.Kind.BODY, Part.Start.NEW_PAGE, false, "", List.of(paragraph)))), Map.of(), odd);
		assertEquals(1, report.warnings().size());
		assertTrue(report.warnings().getFirst().contains(target));
		try (XWPFDocument other = new XWPFDocument(new ByteArrayInputStream(odd.toByteArray()))) {
			assertTrue(other.getParagraphs().stream().anyMatch(line -> line.getText().equals("look here")));
			assertTrue(other.getPackagePart().getRelationshipsByType(PackageRelationshipTypes.HYPERLINK_PART).isEmpty());
		} catch (InvalidFormatException e) {
			throw new IOException(e);
		}
	}

	@Test
	void aDrawingThatIsVeryHighTakesNoMorePixelsThanAWideOne() throws IOException {
		Image tower = new Image("tower.svg", Image.Format.SVG,
				"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 20000\"><rect width=\"9\" height=\"9\"/></svg>"
						.getBytes(StandardCharsets.UTF_8),
				"A tower");
		ByteArrayOutputStream high = new ByteArrayOutputStream();
		new DocxWriter().write(new Document(RichDocument.INFO, Themes.NEUTRAL, FixedWords.ENGLISH,
				List.of(new Part(Part.Kind.BODY, Part.Start.NEW_PAGE, false, "",
						List.of(new Figure(new Picture.OfImage(tower), List.of(), List.of(), 1))))),
				Map.of(), high);
		try (XWPFDocument file = new XWPFDocument(new ByteArrayInputStream(high.toByteArray()))) {
			BufferedImage pixels = ImageIO.read(new ByteArrayInputStream(file.getAllPictures().stream()
					.filter(picture -> picture.getFileName().endsWith(".png")).findFirst().orElseThrow().getData()));
			assertEquals(3000, pixels.getHeight());
		}
	}

	@Test
	void aDrawingThatTheLibraryStumblesOverIsAGapAndTheRestIsWritten() throws IOException {
		Image odd = new Image("odd.svg", Image.Format.SVG,
				"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9\" stroke=\"red\" stroke-width=\"-3\"/></svg>"
						.getBytes(StandardCharsets.UTF_8),
				"A line");
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Written report = new DocxWriter().write(new Document(RichDocument.INFO, Themes.NEUTRAL, FixedWords.ENGLISH,
				List.of(new Part(Part.Kind.BODY, Part.Start.NEW_PAGE, false, "",
						List.of(new Figure(new Picture.OfImage(odd), List.of(), List.of(), 1), new Paragraph("The rest"))))),
				Map.of(), out);
		assertEquals(List.of("The picture odd.svg cannot be read. A marked gap stands in its place: A line."), report.warnings());
		try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
			assertTrue(read.getParagraphs().stream().anyMatch(paragraph -> paragraph.getText().equals("The rest")));
		}
	}

	@Test
	void whatIsWrittenFromRightToLeftSaysSo() throws IOException {
		String words = "\u0645\u0631\u062d\u0628\u0627";
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new DocxWriter().write(new Document(RichDocument.INFO, Themes.NEUTRAL, FixedWords.ENGLISH,
				List.of(new Part(Part.Kind.BODY, Part.Start.NEW_PAGE, false, "", List.of(new Paragraph(words), new Paragraph("Words"))))),
				Map.of(), out);
		try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
			XWPFParagraph right = read.getParagraphs().stream().filter(each -> each.getText().equals(words)).findFirst().orElseThrow();
			assertTrue(right.getCTPPr().isSetBidi() && right.getRuns().getFirst().getCTR().getRPr().sizeOfRtlArray() == 1);
			XWPFParagraph left = read.getParagraphs().stream().filter(each -> each.getText().equals("Words")).findFirst().orElseThrow();
			assertFalse(left.getCTPPr().isSetBidi());
		}
	}

	@Test
	void partsAreSectionsWithTheirOwnPaperAndHeads() {
		List<CTSectPr> sections = sections(file);
		assertEquals(
				List.of(STSectionMark.NEXT_PAGE, STSectionMark.ODD_PAGE, STSectionMark.ODD_PAGE, STSectionMark.NEXT_PAGE,
						STSectionMark.ODD_PAGE),
				sections.stream().map(section -> section.getType().getVal()).toList());
		assertEquals(STPageOrientation.LANDSCAPE, sections.get(3).getPgSz().getOrient());
		assertEquals(7 / 25.4 * 1440, ((BigInteger) sections.get(2).getPgMar().getGutter()).doubleValue(), 1);
		assertEquals("", head(sections.get(0)));
		assertEquals("Day 1", head(sections.get(2)));
		assertEquals("Glossary", head(sections.get(4)));
	}

	private static List<CTSectPr> sections(XWPFDocument of) {
		List<CTSectPr> sections = new ArrayList<>(of.getParagraphs().stream().map(XWPFParagraph::getCTPPr)
				.filter(properties -> properties != null && properties.isSetSectPr()).map(properties -> properties.getSectPr()).toList());
		sections.add(of.getDocument().getBody().getSectPr());
		return sections;
	}

	private static String head(CTSectPr section) {
		return file.getHeaderList().stream().filter(header -> file.getRelationId(header).equals(section.getHeaderReferenceArray(0).getId()))
				.findFirst()
				.orElseThrow().getText().strip();
	}

	@Test
	void pagesMirrorOneAnotherAndShowTheStampAndTheirNumber() throws IOException {
		assertTrue(part("word/settings.xml").contains("<w:mirrorMargins/>"));
		assertTrue(part("word/settings.xml").contains("<w:evenAndOddHeaders/>"));
		String foot = part("word/footer3.xml");
		assertTrue(foot.contains(RichDocument.INFO.stamp()));
		assertTrue(foot.contains(" PAGE "));
	}

	@Test
	void onOneSideNothingIsMirroredAndNoPageIsLeftEmpty() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new DocxWriter().write(RichDocument.document(), RichDocument.PAGES, Map.of("sides", "one"), out);
		String settings = new String(Valid.unpacked(out.toByteArray()).get("word/settings.xml"), StandardCharsets.UTF_8);
		assertFalse(settings.contains("mirrorMargins") || settings.contains("evenAndOddHeaders"), settings);
		try (XWPFDocument one = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
			List<CTSectPr> sections = sections(one);
			assertEquals(Set.of(STSectionMark.NEXT_PAGE), sections.stream().map(section -> section.getType().getVal()).collect(toSet()));
			CTPageMar margins = sections.get(2).getPgMar();
			assertEquals(21.5 / 25.4 * 1440, ((BigInteger) margins.getLeft()).doubleValue(), 1);
			assertEquals(margins.getLeft(), margins.getRight());
			assertEquals(BigInteger.ZERO, margins.getGutter());
			assertTrue(sections.stream().allMatch(section -> section.sizeOfHeaderReferenceArray() == 1));
		}
	}

	@Test
	void roomToWriteIsRuledLines() {
		assertEquals(3, styled("WritingSpace").size());
		assertEquals(5, styled("Code").size() - 1, "one paragraph for each line, and one program in a list");
	}

	@Test
	void theFileSaysWhatItIs() throws IOException {
		var properties = file.getProperties().getCoreProperties();
		assertEquals("Getting the data", properties.getTitle());
		assertEquals("Participant handbook", properties.getSubject());
		assertEquals("A. Trainer & Co", properties.getCreator());
		assertEquals(RichDocument.INFO.created(), properties.getCreated().toInstant());
		assertEquals("en-GB", properties.getUnderlyingProperties().getLanguageProperty().orElseThrow());
		assertTrue(part("word/styles.xml").contains("<w:lang w:val=\"en-GB\""));
	}

	@Test
	void theSameDocumentGivesTheSameBytes() throws IOException {
		ByteArrayOutputStream again = new ByteArrayOutputStream();
		new DocxWriter().write(RichDocument.document(), RichDocument.PAGES, again);
		assertArrayEquals(bytes, again.toByteArray());
	}

	@Test
	void everyPartIsValid() throws Exception {
		List<String> checked = Valid.parts(bytes);
		assertTrue(checked.containsAll(List.of("word/document.xml", "word/styles.xml", "word/numbering.xml", "word/footnotes.xml",
				"word/settings.xml", "word/header1.xml", "word/footer3.xml")), checked.toString());
	}

	@Test
	void aDeckBecomesAHandoutWithNotesBelowEachSlide() throws Exception {
		Deck deck = new Deck(RichDocument.INFO, Themes.NEUTRAL, FixedWords.ENGLISH,
				List.of(new Slide(Slide.Layout.TITLE, "Welcome", List.of(new Paragraph("Day 1")), List.of(new Paragraph("Greet them.")),
						"a"),
						new Slide(Slide.Layout.CONTENT, "Next", List.of(new Paragraph(List.of(new Inline.Jump("a", Inline.text("back"))))),
								List.of(), "")));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new DocxWriter().write(deck, out);
		Valid.parts(out.toByteArray());
		try (XWPFDocument handout = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
			assertEquals(
					List.of("Heading1 Getting the data", "Heading2 1\u2002Welcome", "BodyText Day 1", "Divider ", "BodyText Greet them.",
							"Heading2 2\u2002Next", "BodyText back"),
					handout.getParagraphs().stream().map(paragraph -> paragraph.getStyle() + " " + paragraph.getText()).toList());
		}
	}

	private static String part(String name) throws IOException {
		return new String(Valid.unpacked(bytes).get(name), StandardCharsets.UTF_8);
	}

	@Test
	void theLineBelowAHeadingIsKeptWithWhatItOpens() {
		XWPFParagraph lead = file.getParagraphs().stream().filter(paragraph -> "Lead".equals(paragraph.getStyle())).findFirst()
				.orElseThrow();
		assertTrue(lead.getCTPPr().isSetKeepNext(), "right below a heading");
		XWPFParagraph licence = file.getParagraphs().stream().filter(paragraph -> paragraph.getText().startsWith("Open Government"))
				.findFirst()
				.orElseThrow();
		assertFalse(licence.getCTPPr().isSetKeepNext(), "somewhere else");
	}

	@Test
	void picturesOfSlidesComeAsDrawingsWithPixelsForOlderReaders() throws IOException {
		Deck deck = new Deck(RichDocument.INFO, Themes.NEUTRAL, FixedWords.ENGLISH, List.of(new Slide(Slide.Layout.CONTENT, "Welcome",
				List.of(new Paragraph("Day 1")), List.of(), "")));
		Figure figure = new Figure(new Picture.OfDrawing(new SlidePictures(deck).of(1, 240, "Slide 1")), List.of(), List.of(), 1);
		Document document = new Document(RichDocument.INFO, Themes.NEUTRAL, FixedWords.ENGLISH,
				List.of(new Part(Part.Kind.BODY, Part.Start.NEW_PAGE, false, "", List.of(figure))));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new DocxWriter().write(document, Map.of(), out);
		try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
			Map<String, byte[]> pictures = new TreeMap<>();
			read.getAllPictures().forEach(picture -> pictures.put(picture.suggestFileExtension(), picture.getData()));
			assertEquals(Set.of("png", "svg"), pictures.keySet());
			String svg = new String(pictures.get("svg"), StandardCharsets.UTF_8);
			assertTrue(svg.contains(">Welcome</text>") && svg.contains(">Day 1</text>"), svg);
			BufferedImage image = ImageIO.read(new ByteArrayInputStream(pictures.get("png")));
			assertEquals(16.0 / 9, (double) image.getWidth() / image.getHeight(), 0.01);
			assertEquals(0x1d4e89, image.getRGB(image.getWidth() / 2, 3) & 0xffffff, "the strip at the head of the slide");
			String xml = read.getDocument().xmlText();
			assertTrue(xml.contains("descr=\"Slide 1: Welcome. Day 1\""), xml);
			assertTrue(xml.contains("cx=\"" + 240 * 12700 + "\" cy=\"" + 135 * 12700 + "\""), xml);
		}
	}
}
