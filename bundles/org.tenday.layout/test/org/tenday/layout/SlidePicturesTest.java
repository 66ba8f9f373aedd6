package org.tenday.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenday.document.Deck;
import org.tenday.document.Drawing;
import org.tenday.document.Element;
import org.tenday.document.Element.Figure;
import org.tenday.document.Element.ItemList;
import org.tenday.document.Element.Listing;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Element.Picture;
import org.tenday.document.FixedWords;
import org.tenday.document.Image;
import org.tenday.document.Info;
import org.tenday.document.Inline;
import org.tenday.document.Slide;
import org.tenday.document.Themes;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SlidePicturesTest {

	private static Deck deck(Slide... slides) {
		Info info = new Info("Deck", "Slides", "", Locale.UK, "1.0 · 4f2a", Instant.EPOCH);
		return new DeckFitter().fit(new Deck(info, Themes.NEUTRAL, FixedWords.ENGLISH, List.of(slides)));
	}

	private static Slide slide(String title, Element... body) {
		return new Slide(Slide.Layout.CONTENT, title, List.of(body), List.of(), "");
	}

	private static Drawing picture(Element... body) {
		return new SlidePictures(deck(slide("Title", body))).of(1, 290, "Slide 1");
	}

	private static Document parsed(String svg) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
		factory.setNamespaceAware(true);
		return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
	}

	private static List<String> texts(Drawing drawing) throws Exception {
		NodeList nodes = parsed(drawing.svg()).getElementsByTagNameNS("*", "text");
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < nodes.getLength(); i++) {
			texts.add(nodes.item(i).getTextContent());
		}
		return texts;
	}

	@Test
	void itHasTheSlidesShapeAndSaysWhatIsOnIt() {
		Drawing drawing = new SlidePictures(deck(slide("One"), slide("Two", new Paragraph("Words here")))).of(2, 320, "Folie 2");
		assertEquals(320, drawing.width());
		assertEquals(180, drawing.height());
		assertEquals("Folie 2: Two. Words here", drawing.alt());
		assertTrue(drawing.svg().contains("viewBox=\"0 0 960 540\""), drawing.svg());
	}

	@Test
	void linesAreBrokenHereAndMarksHangBeforeItems() throws Exception {
		String words = "Data about care are collected for many reasons, and seldom for yours, so that somebody has to find out";
		ItemList items = ItemList.of(ItemList.Kind.NUMBERS, List.of(Inline.text(words), Inline.text("A <b> & \u0001 c")));
		List<String> texts = texts(picture(items));
		assertEquals("Title", texts.getFirst());
		assertEquals(List.of("1.", "2."), texts.stream().filter(text -> text.matches("\\d\\.")).toList());
		assertTrue(texts.contains("A <b> &  c".replace("  ", " \u00a0")), texts.toString());
		assertFalse(texts.contains(words), "it is wider than the slide");
		assertEquals(words, String.join(" ", texts.subList(2, texts.indexOf("2."))));
		assertEquals(List.of("1.0 · 4f2a", "1"), texts.subList(texts.size() - 2, texts.size()));
	}

	@Test
	void boldWordsStandWhereTheWordsBeforeThemEnd() {
		Drawing drawing = picture(new Paragraph(List.of(new Inline.Text("Plain "), new Inline.Strong(Inline.text("bold")),
				new Inline.Text(" plain"))));
		Matcher text = Pattern.compile("<text x=\"([\\d.]+)\"[^>]*>(\\w+)</text>").matcher(drawing.svg());
		List<String> found = new ArrayList<>();
		List<Double> places = new ArrayList<>();
		while (text.find()) {
			found.add(text.group(2));
			places.add(Double.valueOf(text.group(1)));
		}
		int plain = found.indexOf("Plain");
		TextMeasure measure = new TextMeasure();
		assertEquals(48, places.get(plain));
		assertEquals(48 + measure.width(Inline.text("Plain "), 24, false), places.get(plain + 1), 0.01);
		assertEquals(places.get(plain + 1) + measure.width(Inline.text("bold"), 24, true) + measure.width(Inline.text(" "), 24, false),
				places.get(plain + 2), 0.01);
	}

	@Test
	void signsThatTheFaceLacksStandByThemselvesInAnother() {
		String svg = picture(new Paragraph("yes \u2713 or no")).svg();
		assertTrue(Pattern.compile("<text [^>]*font-family=\"DejaVu Sans[^>]*>\u2713</text>").matcher(svg).find(), svg);
		assertTrue(Pattern.compile("<text (?![^>]*font-family)[^>]*>yes</text>").matcher(svg).find(), svg);
		assertTrue(Pattern.compile("<text (?![^>]*font-family)[^>]*>or no</text>").matcher(svg).find(), svg);
	}

	@Test
	void programTextKeepsItsSpaces() throws Exception {
		assertTrue(texts(picture(new Listing("", List.of("if  (x)", "    y"), false))).containsAll(List.of("if \u00a0(x)", "y")));
	}

	@Test
	void drawingsOnOneSlideKeepTheirNamesApartAndRunNothing() throws Exception {
		String svg = """
				<!DOCTYPE svg [<!ENTITY word "inside">]>
				<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100" onload="alert(1)"><script>alert(2)</script>
				<defs><clipPath id="c"><rect width="10" height="10"/></clipPath></defs><style>.a{fill:url(#c)}</style>
				<g clip-path="url(#c)"><use href="#c"/><image href="https://example.org/x.png"/><text>&word;</text></g></svg>""";
		Picture one = new Picture.OfDrawing(new Drawing(svg, 150, 75, "A drawing"));
		Picture two = new Picture.OfImage(new Image("d.svg", Image.Format.SVG, svg.getBytes(StandardCharsets.UTF_8), "A file"));
		Drawing drawing = picture(new Figure(one, List.of(), List.of(), 0.4), new Figure(two, List.of(), List.of(), 0.4));
		Set<String> ids = new TreeSet<>();
		Matcher id = Pattern.compile(" id=\"([^\"]*)\"").matcher(drawing.svg());
		while (id.find()) {
			assertTrue(ids.add(id.group(1)), id.group(1));
			assertTrue(drawing.svg().contains("clip-path=\"url(#" + id.group(1) + ")\""), id.group(1));
			assertTrue(drawing.svg().contains("href=\"#" + id.group(1) + "\""), id.group(1));
			assertTrue(drawing.svg().contains("fill:url(#" + id.group(1) + ")"), id.group(1));
		}
		assertEquals(2, ids.size());
		assertTrue(drawing.svg().contains("viewBox=\"0 0 200 100\""), drawing.svg());
		assertEquals(2, texts(drawing).stream().filter("inside"::equals).count());
		assertFalse(Pattern.compile("script|onload|https://example|DOCTYPE").matcher(drawing.svg()).find(), drawing.svg());
	}

	@Test
	void aDrawingThatCannotBeReadShowsItsWords() throws Exception {
		Drawing broken = new Drawing("<svg xmlns='http://www.w3.org/2000/svg'><g></svg>", 100, 50, "What it would have shown");
		assertTrue(texts(picture(new Figure(new Picture.OfDrawing(broken), List.of(), List.of(), 1)))
				.contains("What it would have shown"));
	}

	@Test
	void picturesAreEmbeddedWithNoMorePixelsThanCanBeSeen() throws IOException {
		Picture wide = TestPictures.figure(4000, 2000, "").picture();
		Drawing drawing = picture(new Figure(wide, List.of(), List.of(), 0.5));
		Matcher address = Pattern.compile("xlink:href=\"data:image/png;base64,([^\"]*)\"").matcher(drawing.svg());
		assertTrue(address.find());
		var pixels = ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(address.group(1))));
		assertEquals(648, pixels.getWidth());
		assertEquals(324, pixels.getHeight());
		assertFalse(address.find());
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void whateverIsOnASlideStandsWithinIt(long seed) throws Exception {
		Deck deck = new DeckFitter().fit(new RandomDeck(new Random(seed)).deck());
		SlidePictures pictures = new SlidePictures(deck);
		for (int number = 1; number <= deck.slides().size(); number++) {
			Drawing drawing = pictures.of(number, 290, "Slide " + number);
			NodeList texts = parsed(drawing.svg()).getElementsByTagNameNS("*", "text");
			for (int i = 0; i < texts.getLength(); i++) {
				var text = (org.w3c.dom.Element) texts.item(i);
				double x = Double.parseDouble(text.getAttribute("x"));
				double y = Double.parseDouble(text.getAttribute("y"));
				assertTrue(x > 0 && x < 960 && y > 0 && y < 540, "slide " + number + " of " + seed + ": " + text.getTextContent());
			}
			assertEquals(drawing, pictures.of(number, 290, "Slide " + number), "the same slide gives the same picture");
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void wordsAreBrokenIntoAsManyLinesAsAreCounted(long seed) {
		Random random = new Random(seed);
		TextMeasure measure = new TextMeasure();
		for (int i = 0; i < 200; i++) {
			StringBuilder text = new StringBuilder();
			for (int word = random.nextInt(30); word >= 0; word--) {
				text.append("w".repeat(1 + random.nextInt(random.nextInt(10) == 0 ? 80 : 12))).append(random.nextInt(20) == 0 ? "  " : " ");
			}
			List<Inline> content = List.of(new Inline.Text(text.toString()), new Inline.LineBreak(), new Inline.Strong(Inline.text("end")));
			double width = 40 + random.nextInt(600);
			List<TextLine> lines = measure.broken(content, width, 24, false);
			assertEquals(measure.lines(content, width, 24, false), lines.size());
			assertTrue(lines.stream().allMatch(line -> line.width() <= width + 0.01));
			String put = lines.stream().flatMap(line -> line.pieces().stream()).map(TextLine.Piece::text).reduce("", String::concat);
			assertEquals(text.toString().replace(" ", "") + "end", put.replace(" ", ""));
			assertNotEquals(0, lines.getLast().pieces().size());
		}
	}
}
