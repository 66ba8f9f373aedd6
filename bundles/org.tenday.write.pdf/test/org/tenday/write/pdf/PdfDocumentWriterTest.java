package org.tenday.write.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDestinationNameTreeNode;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenday.document.Deck;
import org.tenday.document.Document;
import org.tenday.document.Element;
import org.tenday.document.Element.Heading;
import org.tenday.document.Element.ItemList;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Element.Picture;
import org.tenday.document.Element.Table;
import org.tenday.document.Element.Table.Cell;
import org.tenday.document.Element.Table.Column;
import org.tenday.document.Image;
import org.tenday.document.Inline;
import org.tenday.document.Part;
import org.tenday.document.Written;
import org.tenday.layout.SlidePictures;

class PdfDocumentWriterTest {

	private final PdfDocumentWriter writer = new PdfDocumentWriter();

	@Test
	void placesWithNamesAreFoundAndChangeNothingThatIsSeen() throws IOException {
		List<Element> content = List.of(new Heading(1, Inline.text("Head"), "head"), new Paragraph("One."), new Element.PageBreak(),
				new Paragraph("Two."), ItemList.of(ItemList.Kind.BULLETS, List.of(Inline.text("Three."))));
		Part plain = new Part(Part.Kind.BODY, Part.Start.NEW_PAGE, false, "", content);
		Part named = new Part(Part.Kind.BODY, Part.Start.NEW_PAGE, false, "", content,
				Map.of(0, "at-head", 2, "at-break", 3, "at-two", 4, "at-three"));
		try (Read before = read(Samples.of(plain)); Read after = read(Samples.of(named))) {
			PDDestinationNameTreeNode names = after.pdf().getDocumentCatalog().getNames().getDests();
			assertEquals(0, names.getValue("at-head").retrievePageNumber());
			assertEquals(0, names.getValue("head").retrievePageNumber());
			assertNull(names.getValue("at-break"), "nothing stands there");
			PDPageXYZDestination two = (PDPageXYZDestination) names.getValue("at-two");
			PDPageXYZDestination three = (PDPageXYZDestination) names.getValue("at-three");
			assertEquals(1, two.retrievePageNumber());
			assertTrue(two.getTop() > three.getTop(), two.getTop() + " " + three.getTop());
			for (int page = 1; page <= 2; page++) {
				try (InputStream one = before.page(page).getContents(); InputStream other = after.page(page).getContents()) {
					assertArrayEquals(one.readAllBytes(), other.readAllBytes());
				}
			}
		}
	}

	private record File(byte[] bytes, Written written) {
	}

	private File write(Document document) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Written written = writer.write(document, Map.of(), out);
		return new File(out.toByteArray(), written);
	}

	private Read read(Document document) throws IOException {
		return new Read(write(document).bytes());
	}

	private Read body(Element... content) throws IOException {
		return read(Samples.of(Samples.body(content)));
	}

	@Test
	void everythingKeepsPdfUaAndPdfA() throws IOException {
		assertEquals(List.of(), Conformance.failures(write(Samples.everything()).bytes()));
	}

	@Test
	void theSameDocumentGivesTheSameBytesFromManyThreadsAtOnce() throws Exception {
		byte[] expected = write(Samples.everything()).bytes();
		try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
			List<Callable<byte[]>> tasks = new ArrayList<>();
			for (int i = 0; i < 6; i++) {
				PdfDocumentWriter own = i % 2 == 0 ? writer : new PdfDocumentWriter();
				tasks.add(() -> {
					ByteArrayOutputStream out = new ByteArrayOutputStream();
					own.write(Samples.everything(), Map.of(), out);
					return out.toByteArray();
				});
			}
			for (Future<byte[]> written : threads.invokeAll(tasks)) {
				assertArrayEquals(expected, written.get());
			}
		}
	}

	@Test
	void theFileSaysWhatItIs() throws IOException {
		try (Read file = read(Samples.everything())) {
			PDDocumentCatalog catalog = file.pdf().getDocumentCatalog();
			assertEquals("Getting the data", file.pdf().getDocumentInformation().getTitle());
			assertEquals("Participant handbook", file.pdf().getDocumentInformation().getSubject());
			assertEquals("A. Trainer", file.pdf().getDocumentInformation().getAuthor());
			assertEquals(Samples.INFO.created(), file.pdf().getDocumentInformation().getCreationDate().toInstant());
			assertEquals(Samples.INFO.created(), file.pdf().getDocumentInformation().getModificationDate().toInstant());
			assertEquals("en-GB", catalog.getLanguage());
			assertTrue(catalog.getViewerPreferences().displayDocTitle());
			assertTrue(catalog.getMarkInfo().isMarked());
		}
	}

	@Test
	void anchorsAndContentsGiveThePagesOnWhichHeadingsStand() throws IOException {
		File file = write(Samples.everything());
		try (Read read = new Read(file.bytes())) {
			assertEquals(read.pages(), file.written().pages());
			assertEquals(Set.of("about", "day-1", "lists", "timetable", "glossary"), file.written().anchors().keySet());
			String contents = read.text(3);
			for (Map.Entry<String, String> heading : Map.of("about", "About this handbook", "lists", "Lists", "timetable", "Timetable")
					.entrySet()) {
				int page = file.written().anchors().get(heading.getKey());
				assertTrue(read.text(page).contains(heading.getValue()), heading.getValue() + " on page " + page);
				assertTrue(contents.contains(heading.getValue() + " " + page), contents);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "::nowhere::", "javascript:alert(1)", "file://example.org/share" })
	void aLinkThatIsNoAddressIsReportedAndItsWordsStay(String target) throws IOException {
		File file = write(Samples.of(Samples.body(new Paragraph(List.of(new Inline.Link(target, Inline.text("look here")))))));
		assertEquals(1, file.written().warnings().size());
		assertTrue(file.written().warnings().getFirst().contains(target));
		try (Read read = new Read(file.bytes())) {
			assertTrue(read.text(1).contains("look here"), read.text(1));
			assertTrue(read.pdf().getPage(0).getAnnotations().isEmpty());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u05e9\u05dc\u05d5\u05dd", "\u0645\u0631\u062d\u0628\u0627" })
	void whatIsWrittenFromRightToLeftIsReported(String words) throws IOException {
		assertEquals(List.of("Words that are written from right to left stand in the wrong order: print them from the web page."),
				write(Samples.of(Samples.body(new Paragraph(words)))).written().warnings());
		assertEquals(List.of(), write(Samples.of(Samples.body(new Paragraph("Plain words")))).written().warnings());
	}

	@Test
	void noPageBeginsWithWhatBelongsToTheOneBefore() throws IOException {
		Table table = new Table(List.of(), List.of(Column.AUTO, Column.AUTO), 1,
				List.of(List.of(Cell.header("Name"), Cell.header("Value")), List.of(Cell.of("first"), Cell.of("1")),
						List.of(Cell.of("last"), Cell.of("2"))));
		ItemList questions = new ItemList(ItemList.Kind.NUMBERS, 1,
				List.of(List.of(new Paragraph("Which?"), new ItemList(ItemList.Kind.BOXES, 1,
						List.of(List.of(new Paragraph("answer a")), List.of(new Paragraph("answer b")))))));
		for (int fill = 20; fill < 45; fill++) {
			List<Element> content = new ArrayList<>(Collections.nCopies(fill, new Paragraph("Words that fill")));
			content.add(table);
			content.add(new Paragraph(Inline.text("Source: a report"), Paragraph.Style.SMALL));
			content.add(questions);
			try (Read file = body(content.toArray(Element[]::new))) {
				int pages = file.pages();
				for (int page = 1; page <= pages; page++) {
					String text = file.text(page);
					assertEquals(text.contains("last"), text.contains("Source"), text);
					assertEquals(text.contains("first"), text.contains("last"), text);
					assertEquals(text.contains("Which"), text.contains("answer b"), text);
				}
			}
		}
	}

	@Test
	void aTableBelowItsHeadingAndTheEndsOfAListAreNotTorn() throws IOException {
		Table day = new Table(List.of(), List.of(Column.AUTO, Column.AUTO), 1,
				IntStream.range(0, 12).mapToObj(row -> List.of(Cell.of("time " + row), Cell.of("session " + row))).toList());
		ItemList list = ItemList.of(ItemList.Kind.BULLETS,
				IntStream.rangeClosed(1, 6).mapToObj(item -> Inline.text("item " + item)).toList());
		Set<Integer> pages = new HashSet<>();
		for (int fill = 6; fill < 32; fill++) {
			List<Element> content = new ArrayList<>(Collections.nCopies(fill, new Paragraph("Words that fill")));
			content.add(list);
			content.add(new Heading(2, "Day"));
			content.add(day);
			try (Read file = body(content.toArray(Element[]::new))) {
				pages.add(file.pages());
				for (int page = 1; page <= file.pages(); page++) {
					String text = file.text(page);
					assertEquals(text.contains("session 1 "), text.contains("session 11"), text);
					assertEquals(text.contains("item 1"), text.contains("item 2"), text);
					assertEquals(text.contains("item 5"), text.contains("item 6"), text);
				}
			}
		}
		assertEquals(Set.of(1, 2), pages, "the foot of the page was reached");
	}

	@Test
	void rowsAreHighOnlyInFormsToFillIn() throws IOException {
		Cell empty = new Cell(List.of(), false);
		List<Cell> full = List.of(Cell.of("a"), Cell.of("b"), Cell.of("c"));
		List<List<Cell>> gap = new ArrayList<>(Collections.nCopies(30, full));
		gap.set(3, List.of(Cell.of("a"), empty, Cell.of("c")));
		List<List<Cell>> form = new ArrayList<>(gap);
		form.set(3, List.of(Cell.of("a"), empty, empty));
		List<Column> columns = List.of(Column.AUTO, Column.AUTO, Column.AUTO);
		try (Read values = body(new Table(List.of(), columns, 0, gap)); Read filled = body(new Table(List.of(), columns, 0, form))) {
			assertEquals(1, values.pages());
			assertEquals(2, filled.pages());
		}
	}

	@Test
	void bookmarksFollowTheHeadings() throws IOException {
		try (Read file = read(Samples.everything())) {
			assertEquals(List.of("Getting the data: ten days of workshops on learning health systems", "Contents", "About this handbook",
					"What does it take to get the data?", "  Lists", "  Tables", "  Pictures", "    Program text", "  Side by side",
					"  Boxes",
					"    Small print",
					"Timetable", "Glossary"), file.bookmarks());
		}
	}

	@Test
	void linksLeadOutAndIn() throws IOException {
		File file = write(Samples.everything());
		try (Read read = new Read(file.bytes())) {
			List<PDAnnotationLink> links = read.links(file.written().anchors().get("day-1"));
			assertEquals(2, links.size());
			assertEquals("https://www.example.org/some/where?with=query", ((PDActionURI) links.getFirst().getAction()).getURI());
			assertEquals("link with bold (https://www.example.org/some/where?with=query)", links.getFirst().getContents());
			PDNamedDestination inside = (PDNamedDestination) ((PDActionGoTo) links.getLast().getAction()).getDestination();
			assertEquals("glossary", inside.getNamedDestination());
			assertEquals(file.written().anchors().get("glossary") - 1,
					read.pdf().getDocumentCatalog().findNamedDestinationPage(inside).retrievePageNumber());
		}
	}

	@Test
	void aJumpToNowhereIsWordsAndAWarning() throws IOException {
		File file = write(
				Samples.of(Samples.body(new Heading(1, "A"), Samples.p(new Inline.Jump("nowhere", List.of(Samples.t("over there")))))));
		try (Read read = new Read(file.bytes())) {
			assertEquals(List.of(), read.links(1));
			assertTrue(read.text(1).contains("over there"));
			assertEquals(List.of("The link \"over there\" leads nowhere: nothing in the document has the anchor nowhere."),
					file.written().warnings());
		}
	}

	@Test
	void aRightHandPartLeavesAPageEmptyAndTheCoverBearsNoNumber() throws IOException {
		try (Read file = read(Samples.everything())) {
			assertEquals("", file.text(2));
			assertFalse(file.text(1).contains("Page"), file.text(1));
			assertTrue(file.text(3).startsWith("Getting the data Contents"), file.text(3));
			assertTrue(file.text(3).endsWith("1.2 · 6 August 2018 · 4f2a9c Page 3"), file.text(3));
		}
	}

	@Test
	void landscapePartsLieOnTheirSide() throws IOException {
		File file = write(Samples.everything());
		try (Read read = new Read(file.bytes())) {
			int timetable = file.written().anchors().get("timetable");
			assertTrue(read.page(timetable).getMediaBox().getWidth() > read.page(timetable).getMediaBox().getHeight());
			assertTrue(read.page(1).getMediaBox().getWidth() < read.page(1).getMediaBox().getHeight());
		}
	}

	@Test
	void theHeadingRowsOfALongTableStandOnEachPageAndAreReadOnce() throws IOException {
		List<List<Cell>> rows = new ArrayList<>();
		rows.add(List.of(Cell.header("Register"), Cell.header("Holder")));
		for (int i = 0; i < 120; i++) {
			rows.add(List.of(Cell.of("register " + i), Cell.of("holder " + i)));
		}
		try (Read file = body(new Table(Inline.text("Registers"), List.of(Column.AUTO, Column.AUTO), 1, rows))) {
			assertTrue(file.pages() > 3);
			for (int page = 1; page <= file.pages(); page++) {
				assertTrue(file.text(page).contains("Register Holder"), "page " + page);
			}
			assertEquals(1, file.elements("THead").size());
			assertEquals(121, file.elements("TR").size());
			assertEquals(List.of("Column", "Column"), file.elements("TH").stream().map(cell -> Read.attribute(cell, "Scope")).toList());
			assertEquals(List.of("Caption", "THead", "TBody"), Read.roles(file.elements("Table").getFirst()));
		}
	}

	@Test
	void aRowHigherThanAPageIsBroken() throws IOException {
		Element.ItemList many = ItemList.of(ItemList.Kind.NUMBERS,
				IntStream.range(0, 150).mapToObj(i -> Inline.text("point number " + i)).toList());
		Table table = new Table(List.of(), List.of(Column.AUTO, Column.AUTO), 1,
				List.of(List.of(Cell.header("What"), Cell.header("Points")), List.of(Cell.of("All"), new Cell(List.of(many), false))));
		try (Read file = body(table)) {
			assertTrue(file.pages() > 2);
			for (int i = 0; i < 150; i++) {
				assertTrue(file.text().contains("point number " + i), "point " + i);
			}
			assertEquals(150, file.elements("LI").size());
			assertEquals(2, file.elements("TD").size());
		}
	}

	@Test
	void listsAndNotesHaveTheirStructure() throws IOException {
		try (Read file = read(Samples.everything())) {
			for (PDStructureElement item : file.elements("LI")) {
				assertEquals(List.of("Lbl", "LBody"), Read.roles(item));
			}
			List<String> ids = new ArrayList<>();
			file.elements("Note").forEach(note -> ids.add(note.getElementIdentifier()));
			assertEquals(1, ids.size());
			assertEquals(new HashSet<>(ids).size(), ids.size());
			assertEquals(1, file.elements("Reference").stream().filter(reference -> !Read.roles(reference).contains("Link")).count());
			assertTrue(file.elements("Figure").stream().noneMatch(figure -> figure.getAlternateDescription().isBlank()));
			assertEquals(6, file.elements("Figure").size());
		}
	}

	@Test
	void aFootnoteStandsOnThePageOfItsMark() throws IOException {
		List<Element> content = new ArrayList<>();
		for (int i = 0; i < 60; i++) {
			content.add(Samples.p(Samples.t("mark" + i + "x. " + Samples.LOREM),
					new Inline.Footnote(List.of(new Paragraph("note" + i + "x explains.")))));
		}
		try (Read file = body(content.toArray(Element[]::new))) {
			for (int i = 0; i < 60; i++) {
				for (int page = 1; page <= file.pages(); page++) {
					String text = file.text(page);
					// The mark stands at the end of a paragraph, which may have begun on the page before.
					assertTrue(
							!text.contains("note" + i + "x") || text.contains("mark" + i + "x")
									|| page > 1 && file.text(page - 1).contains("mark" + i + "x"),
							"note " + i + " on page " + page);
				}
				assertTrue(file.text().contains("note" + i + "x explains."), "note " + i);
			}
			List<PDStructureElement> notes = file.elements("Note");
			assertEquals(60, notes.stream().map(PDStructureElement::getElementIdentifier).distinct().count());
		}
	}

	@Test
	void skippedLevelsAreClosedInTheStructure() throws IOException {
		try (Read file = body(new Heading(3, "Three"), new Heading(6, "Six"), new Heading(1, "One"), new Heading(4, "Four"))) {
			assertEquals(1, file.elements("H1").size() - 1);
			assertEquals(2, file.elements("H2").size());
			assertEquals(0, file.elements("H3").size());
			assertEquals(List.of("Three", "  Six", "One", "  Four"), file.bookmarks());
		}
	}

	@Test
	void charactersThatNoFontHasAreShownAsSquaresAndSpokenAsWhatTheyAre() throws IOException {
		File file = write(
				Samples.of(Samples.body(new Heading(1, "A"), new Paragraph("One \u65e5 two \u2713 three \u2460 four \u200b\ufe0f five."))));
		assertEquals(List.of("The embedded fonts lack these characters, so a square stands in their place: \u65e5 (U+65E5)."),
				file.written().warnings());
		try (Read read = new Read(file.bytes())) {
			assertTrue(read.text(1).contains("two \u2713 three \u2460 four five."), read.text(1));
			assertTrue(read.text(1).contains("\u25a1") || read.text(1).contains("\u65e5"), read.text(1));
		}
		assertEquals(List.of(), Conformance.failures(file.bytes()));
	}

	@Test
	void aDamagedPictureIsAMarkedGap() throws IOException {
		Image damaged = new Image("media/broken.png", Image.Format.PNG, new byte[]{ 1, 2, 3 }, "What was to be seen");
		File file = write(Samples.of(Samples.body(new Heading(1, "A"), Samples.figure(new Picture.OfImage(damaged), "Its caption"))));
		assertEquals(List.of("The picture media/broken.png cannot be read. A marked gap stands in its place: What was to be seen."),
				file.written().warnings());
		try (Read read = new Read(file.bytes())) {
			assertTrue(read.text(1).contains("What was to be seen"));
			assertTrue(read.text(1).contains("Its caption"));
		}
	}

	@Test
	void picturesOfAllKindsKeepTheClaims() throws IOException {
		BufferedImage grey = new BufferedImage(40, 30, BufferedImage.TYPE_BYTE_GRAY);
		BufferedImage colour = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
		BufferedImage indexed = new BufferedImage(40, 30, BufferedImage.TYPE_BYTE_INDEXED);
		List<Element> content = new ArrayList<>(List.of(new Heading(1, "Pictures")));
		for (Image image : List.of(new Image("grey.jpg", Image.Format.JPEG, Samples.bytes(grey, "jpg"), "Grey"),
				new Image("colour.jpg", Image.Format.JPEG, Samples.bytes(colour, "jpg"), "Colour"),
				new Image("indexed.gif", Image.Format.GIF, Samples.bytes(indexed, "gif"), "Indexed"),
				new Image("indexed.png", Image.Format.PNG, Samples.bytes(indexed, "png"), "Indexed"),
				new Image("inks.jpg", Image.Format.JPEG, Samples.inks(), "Four inks"), Samples.png("clear.png", 20, 20, true),
				new Image("decoration.png", Image.Format.PNG, Samples.bytes(colour, "png"), ""),
				new Image("lettered.svg", Image.Format.SVG, Samples.SVG.replace("Aim", "\u65e5\u672c").getBytes(StandardCharsets.UTF_8),
						"Lettered"),
				new Image("fetching.svg", Image.Format.SVG,
						Samples.SVG.replace("</svg>", "<image href=\"file:///etc/hostname\" width=\"9\" height=\"9\"/></svg>")
								.getBytes(StandardCharsets.UTF_8),
						"Fetching"))) {
			content.add(Samples.figure(new Picture.OfImage(image), image.name()));
		}
		File file = write(Samples.of(Samples.body(content.toArray(Element[]::new))));
		assertEquals(List.of(), file.written().warnings());
		assertEquals(List.of(), Conformance.failures(file.bytes()));
		try (Read read = new Read(file.bytes())) {
			assertEquals(8, read.elements("Figure").size());
		}
	}

	@Test
	void picturesAreNeverLargerThanByNature() throws IOException {
		try (Read file = body(Samples.figure(new Picture.OfImage(Samples.png("small.png", 160, 120, false)), ""))) {
			COSArray box = (COSArray) ((COSDictionary) file.elements("Figure").getFirst()
					.getCOSObject().getDictionaryObject(COSName.A)).getDictionaryObject(COSName.BBOX);
			float[] corners = box.toFloatArray();
			assertEquals(120, corners[2] - corners[0], 0.01);
			assertEquals(90, corners[3] - corners[1], 0.01);
		}
	}

	@Test
	void nothingIsWrittenIsStillAPage() throws IOException {
		File file = write(Samples.of());
		assertEquals(1, file.written().pages());
		File empty = write(Samples.of(new Part(Part.Kind.BODY, Part.Start.NEW_PAGE, false, "", List.of())));
		assertEquals(1, empty.written().pages());
	}

	@Test
	void whatTheStreamThrowsIsThrown() {
		IOException full = new IOException("No space left on device");
		IOException thrown = assertThrows(IOException.class, () -> writer.write(Samples.everything(), Map.of(), new OutputStream() {
			private int left = 5000;

			@Override
			public void write(int value) throws IOException {
				if (left-- <= 0) {
					throw full;
				}
			}
		}));
		assertSame(full, thrown);
	}

	@Test
	void columnsAreReadOneAfterTheOtherAndMoveToTheNextPageWhole() throws IOException {
		Element.Columns columns = new Element.Columns(List.of(
				new Element.Columns.Column(1, List.of(new Heading(2, Inline.text("Left"), "left"), new Paragraph("first left"),
						new Paragraph("second left"))),
				new Element.Columns.Column(1, List.of(new Paragraph("first right"), new Element.WritingSpace(6)))));
		File file = write(Samples.of(Samples.body(new Heading(1, "Whole"), new Element.WritingSpace(24), columns)));
		try (Read read = new Read(file.bytes())) {
			assertEquals(2, read.pages());
			assertEquals(2, file.written().anchors().get("left"));
			assertTrue(read.text(2).contains("first left") && read.text(2).contains("first right"), read.text(2));
			List<List<String>> divisions = read.elements("Div").stream().map(Read::roles).toList();
			assertEquals(List.of(List.of("Div", "Div"), List.of("H2", "P", "P"), List.of("P")), divisions);
		}
		assertEquals(List.of(), Conformance.failures(file.bytes()));
	}

	@Test
	void columnsHigherThanAPageGoOnSideBySide() throws IOException {
		Element.Columns columns = new Element.Columns(List.of(
				new Element.Columns.Column(1, IntStream.range(0, 60).<Element>mapToObj(i -> new Paragraph("left " + i)).toList()),
				new Element.Columns.Column(1, IntStream.range(0, 60).<Element>mapToObj(i -> new Paragraph("right " + i)).toList())));
		File file = write(Samples.of(Samples.body(new Heading(1, "Whole"), columns)));
		try (Read read = new Read(file.bytes())) {
			assertTrue(read.text(2).contains("left 50") && read.text(2).contains("right 50"), read.text(2));
			assertEquals(List.of(List.of("Div", "Div"), Collections.nCopies(60, "P"), Collections.nCopies(60, "P")),
					read.elements("Div").stream().map(Read::roles).toList());
		}
		assertEquals(List.of(), Conformance.failures(file.bytes()));
	}

	@Test
	void picturesOfSlidesAreVectorsWithEmbeddedFontsAndEachPhotographOnce() throws IOException {
		Deck deck = Samples.everySlide();
		SlidePictures pictures = new SlidePictures(deck);
		List<Element> content = new ArrayList<>();
		content.add(new Heading(1, "Slides"));
		for (int number = 1; number <= deck.slides().size(); number++) {
			Element.Figure figure = Samples.figure(new Picture.OfDrawing(pictures.of(number, 300, "Slide " + number)), "");
			content.add(new Element.Columns(
					List.of(new Element.Columns.Column(2, List.of(figure)),
							new Element.Columns.Column(1, List.of(new Element.WritingSpace(6))))));
		}
		content.add(Samples.figure(new Picture.OfDrawing(pictures.of(5, 400, "Slide 5, larger")), ""));
		File file = write(Samples.of(Samples.body(content.toArray(Element[]::new))));
		try (Read read = new Read(file.bytes())) {
			assertTrue(read.text().contains("Three questions to ask of any register"), "words are words");
			List<PDStructureElement> figures = read.elements("Figure");
			assertEquals(deck.slides().size() + 1, figures.size());
			assertTrue(figures.get(2).getAlternateDescription().startsWith("Slide 3: Three questions"),
					figures.get(2)::getAlternateDescription);
			assertEquals(List.of(), file.written().warnings());
			assertTrue(read.text().contains("\u2713"), "signs that the face of the words lacks are words too");
			assertTrue(read.fonts().stream().anyMatch(font -> font.endsWith("LiberationMono")), () -> read.fonts().toString());
			// The disc with its mask.
			Set<COSBase> images = new HashSet<>();
			for (COSObjectKey key : read.pdf().getDocument().getXrefTable().keySet()) {
				COSBase object = read.pdf().getDocument().getObjectFromPool(key).getObject();
				if (object instanceof COSDictionary stream && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))
						&& stream.containsKey(COSName.SMASK)) {
					images.add(stream);
				}
			}
			assertEquals(1, images.size());
		}
		assertEquals(List.of(), Conformance.failures(file.bytes()));
	}

	@Test
	void theSmallLineBelowAHeadingIsNotLeftAtTheFootOfAPage() throws IOException {
		Set<Integer> pages = new HashSet<>();
		for (int lines = 22; lines < 44; lines++) {
			List<Element> content = new ArrayList<>(List.of(new Heading(1, "Day")));
			for (int line = 0; line < lines; line++) {
				content.add(Samples.p(Samples.t("A line.")));
			}
			content.add(new Heading(2, "Session"));
			content.add(new Element.Paragraph(Inline.text("45 minutes"), Element.Paragraph.Style.SMALL));
			content.add(Samples.p(Samples.t("Then this.")));
			try (Read file = body(content.toArray(Element[]::new))) {
				int last = file.pages();
				pages.add(last);
				assertTrue(file.text(last).contains("Session 45 minutes Then this."), lines + " lines: " + file.text(last));
			}
		}
		assertEquals(Set.of(1, 2), pages, "the foot of the page was reached");
	}
}
