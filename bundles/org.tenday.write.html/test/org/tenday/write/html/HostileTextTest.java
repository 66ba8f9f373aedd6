package org.tenday.write.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tenday.write.html.PageReader.words;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenday.document.Document;
import org.tenday.document.Drawing;
import org.tenday.document.Element;
import org.tenday.document.Element.Box;
import org.tenday.document.Element.Figure;
import org.tenday.document.Element.Listing;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Element.Picture;
import org.tenday.document.Element.Table;
import org.tenday.document.FixedWords;
import org.tenday.document.Info;
import org.tenday.document.Inline;
import org.tenday.document.Part;
import org.tenday.document.Theme;
import org.tenday.document.Themes;

/** Whatever stands in a programme, a page shows it and does not do it. */
class HostileTextTest {

	private static final String HOSTILE = "\"'></style></title><script>alert(1)</script><img src=x onerror=alert(2)> &amp; ]]>";

	private static PageReader page(String text) throws Exception {
		Info info = new Info(text, text, text, Locale.UK, text, Instant.EPOCH);
		List<Inline> line = List.of(new Inline.Text(text), new Inline.Code(text), new Inline.Link("https://example.org/" + text,
				Inline.text("x")), new Inline.Icon(Everything.DOT.withAlt(text)));
		List<Element> all = List.of(new Element.Heading(1, line, text), new Paragraph(line), new Box(Box.Kind.NOTE, text, line, List.of()),
				new Listing(text, List.of(text), true),
				new Table(line, List.of(Table.Column.AUTO), 1, List.of(List.of(Table.Cell.header(line)))),
				new Figure(new Picture.OfImage(Everything.DOT.withAlt(text)), line, line, 1),
				new Figure(new Picture.OfDrawing(new Drawing(Everything.CYCLE.svg(), 10, 10, text)), line, line, 1),
				new Figure(new Picture.Missing(text, text), line, line, 1), new Element.Contents(text, 3));
		FixedWords words = new FixedWords(text, text, text, text, text, text, text, text, text);
		Theme theme = new Theme(text, text, Themes.NEUTRAL.colours(), new Theme.Type(text, text, 12, 36, 24), Themes.NEUTRAL.page(),
				Optional.empty(), Map.of());
		return PageReader.of(new Document(info, theme, words, List.of(new Part(Part.Kind.BODY, Part.Start.NEW_PAGE, false, text, all))));
	}

	private static PageReader drawn(String svg) throws Exception {
		Drawing drawing = new Drawing(svg, 72, 72, "A chart");
		return PageReader.of(Everything.of(new Figure(new Picture.OfDrawing(drawing), List.of(), List.of(), 1)));
	}

	@Test
	void markupInWordsIsWords() throws Exception {
		PageReader page = page(HOSTILE);
		assertTrue(page.all("script").isEmpty());
		assertTrue(page.attributes().stream().noneMatch(attribute -> attribute.getName().startsWith("on")));
		assertTrue(page.all("img").size() > 5 && page.all("img").stream().allMatch(image -> image.getAttribute("alt").equals(HOSTILE)));
		assertEquals(HOSTILE, page.only("h1").getTextContent());
		String text = new String(page.bytes(), StandardCharsets.UTF_8);
		assertFalse(text.contains("<script"));
		assertFalse(text.contains("<img src=x"));
		assertEquals(text.indexOf("</style>"), text.lastIndexOf("</style>"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", " JaVaScRiPt:alert(1)", "java\tscript:alert(1)", "\u0001javascript:alert(1)",
			"data:text/html,<script>alert(1)</script>", "vbscript:x", "file:///etc/passwd", "//example.org", "https:", "about:blank", "" })
	void whatCouldRunIsNotLinked(String target) throws Exception {
		PageReader page = PageReader.of(Everything.of(new Paragraph(List.of(new Inline.Link(target, Inline.text("here"))))));
		assertEquals(List.of("Skip to the text"), words(page.all("a")));
		assertEquals(1, page.written().warnings().size());
		assertTrue(page.all("p").stream().anyMatch(line -> line.getTextContent().equals("here")), "the words stay");
	}

	@Test
	void linksWithinLinksAreOne() throws Exception {
		PageReader page = PageReader.of(Everything.of(new Paragraph(List.of(new Inline.Link("mailto:a@example.org",
				List.of(new Inline.Link("https://example.org", Inline.text("in")),
						new Inline.Footnote(List.of(new Paragraph("note")))))))));
		assertEquals(List.of("Skip to the text", "in1", "↩"), words(page.all("a")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "<rect onclick=\"alert(1)\"/>", "<style>body { display: none }</style>",
			"<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">x</p></foreignObject>", "<image href=\"https://example.org/x.png\"/>",
			"<a href=\"javascript:alert(1)\"><text>x</text></a>", "<use href=\"https://example.org/x.svg#a\"/>",
			"<rect fill=\"url(https://example.org/x)\"/>", "<rect style=\"fill: u\\72l(x)\"/>", "<animate attributeName=\"href\"/>",
			"<other:thing xmlns:other=\"urn:other\"/>" })
	void aDrawingThatHoldsMoreThanADrawingIsShownAsAPictureFile(String content) throws Exception {
		String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\">" + content + "</svg>";
		PageReader page = drawn(svg);
		assertTrue(page.all("svg").isEmpty());
		assertEquals("A chart", page.only("img").getAttribute("alt"));
		assertEquals("--share: 100%; width: 96px", page.only("img").getAttribute("style"));
		assertTrue(page.only("img").getAttribute("src").startsWith("data:image/svg+xml;base64,"));
	}

	@Test
	void aDrawingDoesNotReadFiles() throws Exception {
		String svg = "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
				+ "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><text>[&x;]</text></svg>";
		PageReader page = drawn(svg);
		assertTrue(page.all("text").stream().allMatch(text -> text.getTextContent().equals("[]")));
	}

	@Test
	void namesInDrawingsAreTheirOwn() throws Exception {
		Figure figure = new Figure(new Picture.OfDrawing(Everything.CYCLE), List.of(), List.of(), 1);
		PageReader page = PageReader.of(Everything.of(figure, figure));
		for (org.w3c.dom.Element svg : page.all("svg")) {
			String title = svg.getAttribute("aria-labelledby");
			assertEquals("img", svg.getAttribute("role"));
			assertEquals("Care leads to data", page.at(title).getTextContent());
			assertEquals(1, PageReader.below(svg, "title").size(), "the drawing's own title is left out");
			page.at(title + "-shade");
			org.w3c.dom.Element rectangle = PageReader.below(svg, "rect").getFirst();
			assertEquals("url(#" + title + "-shade)", rectangle.getAttribute("fill"));
			assertEquals("stroke: url(#" + title + "-shade)", rectangle.getAttribute("style"));
			assertFalse(rectangle.hasAttribute("class"));
			assertEquals("#" + title + "-dot", PageReader.below(svg, "use").getFirst().getAttribute("href"));
			assertEquals("Care & data", PageReader.below(svg, "text").getFirst().getTextContent());
			assertEquals("0 0 30 12", svg.getAttribute("viewBox"));
		}
		assertEquals(2, page.all("svg").size());
	}

	@Test
	void lettersThatNoFileMayHoldAreReplaced() throws Exception {
		PageReader page = PageReader.of(Everything.of(new Paragraph("a\u0000b\ud800c\u000bd\uffffe\rf \ud83d\ude00 \u00e9")));
		assertTrue(page.all("p").stream().anyMatch(line -> line.getTextContent().equals("a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf 😀 é")),
				words(page.only("main")));
	}

	@Property(tries = 200)
	void anyTextMakesAPageThatCanBeRead(@ForAll String text) throws Exception {
		PageReader page = page(text);
		assertTrue(page.all("script").isEmpty());
		assertEquals(1, page.all("main").size());
	}
}
