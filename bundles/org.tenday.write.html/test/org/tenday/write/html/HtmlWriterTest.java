package org.tenday.write.html;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tenday.write.html.PageReader.below;
import static org.tenday.write.html.PageReader.words;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tenday.document.Document;
import org.tenday.document.Element.Box;
import org.tenday.document.Element.Listing;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Info;
import org.tenday.document.Inline;
import org.w3c.dom.Element;

class HtmlWriterTest {

	private static PageReader page;

	@BeforeAll
	static void write() throws Exception {
		page = PageReader.of(Everything.document());
	}

	@Test
	void whatIsTestedHasEverythingThatThereIs() throws ReflectiveOperationException {
		Set<Class<?>> met = new HashSet<>();
		collect(Everything.document(), met);
		Stream.of(org.tenday.document.Element.class, Inline.class, org.tenday.document.Element.Picture.class)
				.flatMap(type -> Arrays.stream(type.getPermittedSubclasses()))
				.forEach(type -> assertTrue(met.contains(type), () -> type + " is not in the document that the tests write"));
	}

	private static void collect(Object value, Set<Class<?>> met) throws ReflectiveOperationException {
		if (value instanceof List<?> list) {
			for (Object each : list) {
				collect(each, met);
			}
		} else if (value instanceof Record && met.add(value.getClass()) | value.getClass().getName().startsWith("org.tenday.document")) {
			for (RecordComponent component : value.getClass().getRecordComponents()) {
				collect(component.getAccessor().invoke(value), met);
			}
		}
	}

	@Test
	void thePageSaysWhatItIs() {
		assertTrue(new String(page.bytes(), StandardCharsets.UTF_8).startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">"));
		assertEquals(List.of("Getting the data – Participant handbook"), words(below(page.only("head"), "title")));
		Map<String, String> named = Map.of("description", "Participant handbook. Version 3, 22 November 2026, 1a2b3c4d", "author",
				"A. Trainer & Co", "viewport", "width=device-width, initial-scale=1");
		named.forEach((name, content) -> assertEquals(List.of(content), page.all("meta").stream()
				.filter(meta -> meta.getAttribute("name").equals(name)).map(meta -> meta.getAttribute("content")).toList()));
		assertEquals("utf-8", page.all("meta").getFirst().getAttribute("charset"));
	}

	@Test
	void itsPartsStandWhereReadersLookForThem() {
		List<String> parts = below(page.only("body"), "*").stream().filter(element -> element.getParentNode() == page.only("body"))
				.map(Element::getTagName).toList();
		assertEquals(List.of("a", "header", "nav", "main", "footer"), parts);
		Element skip = page.all("a").getFirst();
		assertEquals("Skip to the text", words(skip));
		assertEquals("main", page.at(skip.getAttribute("href").substring(1)).getTagName());
		assertEquals("Getting the data Ten days", words(page.only("header")));
		assertEquals("Getting the data Version 3, 22 November 2026, 1a2b3c4d", words(page.only("footer")));
	}

	@Test
	void headingsFollowOneAnotherWithoutGaps() {
		List<Element> headings = page.all().filter(element -> element.getTagName().matches("h[1-6]")).toList();
		assertEquals("Getting the data", words(page.only("h1")));
		int last = 0;
		for (Element heading : headings) {
			int level = Integer.parseInt(heading.getTagName().substring(1));
			assertTrue(level <= last + 1, words(heading));
			last = level;
		}
		assertEquals(List.of("What is in it", "Day 1: what does it take?", "Glossary", "Notes"), words(page.all("h2")));
		assertEquals("h4", page.all().filter(element -> words(element).equals("Steps")).findFirst().orElseThrow().getTagName());
	}

	@Test
	void aDocumentWithoutACoverIsHeadedByItsTitle() throws Exception {
		PageReader plain = PageReader.of(Everything.of(Everything.heading(6, "Deep", ""), new Paragraph("x")));
		assertEquals("Getting the data", words(plain.only("h1")));
		assertEquals("Getting the data Participant handbook", words(plain.only("header")));
		assertEquals("7", plain.only("h6").getAttribute("aria-level"));
		assertEquals(List.of(), plain.all("nav"), "there is nothing at level 1 or 2");
	}

	@Test
	void theContentsLeadToEveryHeadingDownToTheirDepth() {
		Element nav = page.only("nav");
		assertEquals("What is in it", words(page.at(nav.getAttribute("aria-labelledby"))));
		assertEquals(List.of("Day 1: what does it take?", "Words", "Pictures", "Tables", "Glossary"), words(below(nav, "a")));
		assertEquals(List.of("day-1", "words", "pictures", "tables", "glossary"),
				below(nav, "a").stream().map(link -> link.getAttribute("href").substring(1)).toList());
		assertEquals(2, below(nav, "ul").size(), "the second level stands within its chapter");
	}

	@Test
	void everyNameStandsOnceAndEveryReferenceLeadsSomewhere() {
		List<String> ids = page.all().map(element -> element.getAttribute("id")).filter(id -> !id.isEmpty()).toList();
		assertEquals(List.copyOf(new HashSet<>(ids)).size(), ids.size(), ids.toString());
		page.attributes().stream().filter(attribute -> attribute.getName().equals("href") && attribute.getValue().startsWith("#"))
				.forEach(attribute -> assertTrue(ids.contains(attribute.getValue().substring(1)), attribute.getValue()));
		page.attributes().stream().filter(attribute -> List.of("aria-labelledby", "for").contains(attribute.getName()))
				.forEach(attribute -> assertTrue(ids.contains(attribute.getValue()), attribute.getValue()));
		assertTrue(ids.size() > 30, "so few names were found that this looks in the wrong place");
	}

	@Test
	void nothingRunsAndNothingIsFetched() {
		List<String> tags = page.all().map(Element::getTagName).distinct().toList();
		assertTrue(Stream.of("script", "link", "iframe", "object", "embed", "form", "base", "foreignObject").noneMatch(tags::contains),
				tags.toString());
		page.attributes().forEach(attribute -> {
			assertFalse(attribute.getName().startsWith("on"), attribute.getName());
			if (attribute.getName().equals("src")) {
				assertTrue(attribute.getValue().startsWith("data:image/"), attribute.getValue());
			}
			if (attribute.getName().equals("href")) {
				assertTrue(attribute.getValue().matches("(#|https://).*"), attribute.getValue());
			}
		});
		assertFalse(page.only("style").getTextContent().matches("(?s).*(url\\(|@import|[<>&]).*"));
		String policy = page.all("meta").get(1).getAttribute("content");
		assertTrue(policy.startsWith("default-src 'none'; img-src data:; style-src 'unsafe-inline'"), policy);
	}

	@Test
	void linesHoldWhatWasInThem() {
		Element line = page.all("p").stream().filter(each -> words(each).startsWith("A note")).findFirst().orElseThrow();
		assertEquals("A note1, strong, stressed, both, struck, a < b && c, the glossary, nowherehttps://example.org/", words(line));
		assertEquals(List.of("strong", "both"), words(below(line, "strong")));
		assertEquals("stressed, both", words(below(line, "em").getFirst()));
		assertEquals("struck", words(below(line, "s").getFirst()));
		assertEquals("a < b && c", words(below(line, "code").getFirst()));
		assertEquals(1, below(line, "br").size());
		assertEquals("a mark", below(line, "img").getFirst().getAttribute("alt"));
		assertEquals(List.of("1", "the glossary", "https://example.org/"), words(below(line, "a")), "a jump to nowhere is plain words");
		assertEquals("bare", below(line, "a").getLast().getAttribute("class"));
	}

	@Test
	void notesAndTheirMarksLeadToOneAnother() {
		List<Element> notes = below(page.all("section", "notes").getFirst(), "li");
		assertEquals(List.of("See the gateway2 ↩", "A note on the note. ↩"), words(notes));
		for (Element note : notes) {
			Element back = below(note, "a").getLast();
			Element mark = page.at(back.getAttribute("href").substring(1));
			assertEquals("#" + note.getAttribute("id"), below(mark, "a").getFirst().getAttribute("href"));
		}
		assertEquals("Back to the text, 1", below(notes.getFirst(), "a").getLast().getAttribute("aria-label"));
		assertEquals("https://www.hdruk.ac.uk/a%20page", below(notes.getFirst(), "a").getFirst().getAttribute("href"));
	}

	@Test
	void listsAreLists() {
		Element bullets = page.all("ul").stream().filter(list -> words(list).startsWith("A question")).findFirst().orElseThrow();
		assertEquals(List.of("A question", "A friend"), words(below(bullets, "li")));
		assertEquals(0, below(bullets, "p").size(), "words alone need no paragraph");
		Element numbers = page.all("ol").getFirst();
		assertEquals("4", numbers.getAttribute("start"));
		assertEquals(List.of("four and more", "five within", "within"), words(below(numbers, "li")));
		Element boxes = page.all("ul", "boxes").getFirst();
		assertEquals(3, below(boxes, "input").size());
		assertEquals(List.of("Registered", "Signed in:"), words(below(boxes, "label")));
		String tick = below(boxes, "input").getFirst().getAttribute("id");
		assertEquals(List.of("Registered"),
				words(page.all("label").stream().filter(label -> label.getAttribute("for").equals(tick)).toList()));
	}

	@Test
	void tablesNameTheirRowsAndColumns() {
		Element table = page.all("table").getFirst();
		assertEquals("Table 1: Codes in use", words(below(table, "caption").getFirst()));
		assertEquals(List.of("Meaning", "Patients", "J44", "J45"), words(below(table, "th")), "an empty cell names nothing");
		assertEquals(List.of("col", "col", "row", "row"), below(table, "th").stream().map(cell -> cell.getAttribute("scope")).toList());
		assertEquals(List.of("width: 25%", "width: 50%", "width: 25%"),
				below(table, "col").stream().map(column -> column.getAttribute("style")).toList());
		assertEquals(1, below(below(table, "thead").getFirst(), "tr").size());
		assertEquals(List.of("COPD", "all kinds"), words(below(table, "p")));
		assertEquals("right", below(table, "td").get(2).getAttribute("class"));
		Element frame = (Element) page.all("table").get(1).getParentNode();
		assertEquals("Table", frame.getAttribute("aria-label"));
		assertEquals("0", frame.getAttribute("tabindex"), "what moves within its frame can be moved by keys");
	}

	@Test
	void picturesSayWhatTheyShow() {
		List<Element> figures = page.all("figure");
		assertEquals("Figure 1: A dotSource: drawn for this, CC0", words(figures.getFirst()));
		Element dot = below(figures.getFirst(), "img").getFirst();
		assertEquals("A grey dot", dot.getAttribute("alt"));
		assertEquals("--share: 50%", dot.getAttribute("style"));
		assertTrue(page.all("img").stream().allMatch(image -> image.hasAttribute("alt")));
		Element decoration = page.all("img").stream().filter(image -> image.getAttribute("src").startsWith("data:image/svg+xml;base64,"))
				.findFirst().orElseThrow();
		assertEquals("", decoration.getAttribute("alt"));
	}

	@Test
	void aPictureThatIsMissingLeavesAMarkedGapAndIsTold() {
		assertEquals(List.of("Figure: The ward", "There is no file media/ward.png.", "Figure: Nothing",
				"The picture broken.png cannot be read."),
				page.all("div", "gap").stream().flatMap(gap -> below(gap, "p").stream()).map(PageReader::words).toList());
		assertEquals(List.of("The picture broken.png cannot be read. A marked gap stands in its place: Nothing."),
				page.written().warnings(),
				"what was missing before it was composed has been told");
	}

	@Test
	void boxesAreNamedByTheirLabels() {
		for (Box.Kind kind : Box.Kind.values()) {
			String name = kind.name().toLowerCase().replace('_', '-');
			Element box = page.all().filter(PageReader.hasClass("box").and(PageReader.hasClass(name)))
					.filter(each -> words(each).endsWith("In it.")).findFirst().orElseThrow();
			assertTrue(List.of("aside note", "section group").contains(box.getTagName() + " " + box.getAttribute("role")));
			assertEquals(kind.name().toLowerCase(), words(page.at(box.getAttribute("aria-labelledby"))));
		}
		Element titled = page.all("section", "exercise").getLast();
		assertEquals("Exercise: Clean the dates", words(page.at(titled.getAttribute("aria-labelledby"))));
		assertEquals(2, below(below(titled, "div").getFirst(), "div").size(), "lines to write on");
	}

	@Test
	void programsStayWhole() throws Exception {
		Element listing = page.all("pre").getFirst();
		assertEquals("a <- 1\n\n\tb\n", listing.getTextContent());
		assertEquals("R", listing.getAttribute("aria-label"));
		assertEquals("counter-reset: line 40", below(listing, "code").getFirst().getAttribute("style"));
		assertEquals("listing numbered", listing.getAttribute("class"));
		assertEquals("listing", page.all("pre").get(1).getAttribute("class"));
		String text = new String(PageReader.of(Everything.of(new Listing("", List.of("", "x"), false))).bytes(), StandardCharsets.UTF_8);
		assertFalse(text.contains("<pre class=\"listing\">\n"), "browsers drop a line end right after the tag");
	}

	@Test
	void termsInARowAreOneGlossary() {
		assertEquals(List.of("Cohort", "Code list"), words(below(page.only("dl"), "dt")));
		assertEquals(List.of("People who share something.", "One Two"), words(below(page.only("dl"), "dd")));
	}

	@Test
	void whatStandsSideBySideIsReadColumnByColumn() {
		List<Element> columns = below(page.all("div", "columns").getFirst(), "div");
		assertEquals(List.of("Left", "Right"), words(columns));
		assertEquals(List.of("flex-grow: 1", "flex-grow: 2.5"), columns.stream().map(column -> column.getAttribute("style")).toList());
	}

	@Test
	void partsSayHowTheyStandOnPaper() {
		assertEquals(List.of("part right-hand", "part landscape", "part", "part notes"), page.all("section", "part").stream()
				.map(part -> part.getAttribute("class")).toList());
		String style = page.only("style").getTextContent();
		assertTrue(style.contains("@page { size: 210mm 297mm; margin: 22mm 18mm 22mm 25mm; }"), style);
		assertTrue(style.contains("@page :left { margin: 22mm 25mm 22mm 18mm; }"));
		assertTrue(style.contains("--accent: #1d4e89;"));
		assertTrue(style.contains("--exercise: #0f766e;"));
		assertEquals(1, page.all("div", "page-break").size());
		assertEquals(2, page.all("hr").size());
	}

	@Test
	void theSameDocumentGivesTheSameBytes() throws Exception {
		assertArrayEquals(page.bytes(), PageReader.of(Everything.document()).bytes());
		assertEquals(0, page.written().pages());
		assertEquals(Map.of(), page.written().anchors());
	}

	@Test
	void theBodyIsAsItIsMeantToBe() throws IOException {
		String text = new String(page.bytes(), StandardCharsets.UTF_8);
		Path expected = Path.of("test/org/tenday/write/html/golden/everything.html");
		Path difference = Path.of("test/org/tenday/write/html/golden/everything-actual-.html");
		Files.deleteIfExists(difference);
		String body = text.substring(text.indexOf("<body>"));
		String meant = Files.exists(expected) ? Files.readString(expected) : "";
		if (!meant.equals(body)) {
			Files.writeString(difference, body);
		}
		assertEquals(meant, body, "What came instead is in " + difference);
	}

	@Test
	void whatTakesNoMoreSaysSoItself() {
		IOException full = new IOException("The disk is full.");
		OutputStream out = new OutputStream() {
			@Override
			public void write(int letter) throws IOException {
				throw full;
			}
		};
		assertEquals(full, assertThrows(IOException.class, () -> new HtmlWriter().write(Everything.document(), Map.of(), out)));
	}

	@Test
	void whatIsWrittenFromRightToLeftSaysSo() throws Exception {
		String words = "\u0645\u0631\u062d\u0628\u0627";
		PageReader read = PageReader.of(Everything.of(new Paragraph(words + " NHS"), new Paragraph("NHS " + words)));
		assertTrue(new String(read.bytes(), StandardCharsets.UTF_8).contains("<html lang=\"en-GB\">"));
		assertEquals(List.of("rtl", ""), read.all("p").stream().filter(line -> line.getTextContent().contains(words))
				.map(line -> line.getAttribute("dir")).toList());
	}

	@Test
	void aPageInALanguageWrittenFromRightToLeftSaysSo() throws Exception {
		Info info = Everything.INFO;
		Document page = Everything.of(new Paragraph("\u0645\u0631\u062d\u0628\u0627"), new Paragraph("NHS"));
		Document arabic = new Document(new Info(info.title(), info.subject(), info.author(), Locale.forLanguageTag("ar"), info.stamp(),
				info.created()), page.theme(), page.words(), page.parts());
		PageReader read = PageReader.of(arabic);
		assertTrue(new String(read.bytes(), StandardCharsets.UTF_8).contains("<html lang=\"ar\" dir=\"rtl\">"));
		assertEquals(List.of("ltr"), read.all("p").stream().filter(line -> line.getTextContent().equals("NHS"))
				.map(line -> line.getAttribute("dir")).toList());
	}
}
