package org.tenday.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.importer.internal.office.TestFile;
import org.tenday.model.Block;
import org.tenday.model.Place;
import org.tenday.model.content.Prose;
import org.tenday.model.content.Slide;
import org.tenday.model.content.TrainerNote;

/** What PowerPoint writes and Impress does not: each put on a slide as PowerPoint has it. */
class SlidesTest {

	private static final String SLIDE = "ppt/slides/slide1.xml";
	private static final String SPACES = """
			<p:sld xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"
			xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
			xmlns:a14="http://schemas.microsoft.com/office/drawing/2010/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
			xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main">
			<p:cSld><p:spTree>%s</p:spTree></p:cSld></p:sld>""";
	private static final String TITLE = "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"\"/><p:nvPr><p:ph type=\"title\"/></p:nvPr></p:nvSpPr><p:txBody><a:p><a:r>"
			+ "<a:t>A title</a:t></a:r></a:p></p:txBody></p:sp>";

	@TempDir
	Path folder;

	@Test
	void equationsAreWrittenAsTheirSigns() throws Exception {
		String equation = "<a:p><a:r><a:t>So </a:t></a:r><mc:AlternateContent><mc:Choice Requires=\"a14\"><a14:m><m:oMath><m:r><m:t>x=2</m:t></m:r></m:oMath></a14:m>"
				+ "</mc:Choice><mc:Fallback><a:r><a:t> </a:t></a:r></mc:Fallback></mc:AlternateContent></a:p>";
		Imported imported = read(box(equation));
		assertEquals("So x=2", text(imported));
		assertTrue(messages(imported).contains("The equation \"x=2\" is written as plain signs: write it anew."));
	}

	@Test
	void theWordsOfWhatNobodyKnowsAreKept() throws Exception {
		String words = "<p:body><a:p><a:r><a:t>Count </a:t></a:r><a:r><a:t>twice</a:t></a:r></a:p><a:p/></p:body>";
		Imported imported = read("<p:hologram>" + words + "</p:hologram><p:hologram/>");
		assertEquals("Count twice", text(imported));
		assertTrue(messages(imported).containsAll(List.of(
				"Something of a kind that Tenday does not know (p:hologram) is left out but for its words.",
				"Something of a kind that Tenday does not know (p:hologram) is left out.")), messages(imported)::toString);
		Imported framed = read("<p:graphicFrame><a:graphic><a:graphicData uri=\"urn:far\">" + words
				+ "</a:graphicData></a:graphic></p:graphicFrame>");
		assertEquals("Count twice", text(framed));
		assertTrue(messages(framed).contains("Something of a kind that Tenday does not know (urn:far) is left out but for its words."),
				messages(framed)::toString);
	}

	@Test
	void theDrawingIsTakenInThePlaceOfItsPixels() throws Exception {
		String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"><rect width=\"10\" height=\"10\"/></svg>";
		Imported imported = read(picture("descr=\"A square\"", "<a:ext><asvg:svgBlip r:embed=\"rIdS\"/></a:ext>", ""), svg);
		assertEquals("![A square](media/deck-drawing.svg)", text(imported));
		assertEquals(svg, new String(imported.media().get("deck-drawing.svg"), StandardCharsets.UTF_8));
	}

	@Test
	void aDrawingThatRunsOrFetchesSomethingIsLeftForItsPixels() throws Exception {
		for (String part : List.of("<script>alert(1)</script>", "<image href=\"http://localhost:1/x.png\"/>", "<rect onclick=\"x()\"/>")) {
			Imported imported = read(picture("descr=\"A square\"", "<a:ext><asvg:svgBlip r:embed=\"rIdS\"/></a:ext>", ""),
					"<svg xmlns=\"http://www.w3.org/2000/svg\">%s</svg>".formatted(part));
			assertEquals("![A square](media/deck-image1.png)", text(imported));
			assertTrue(messages(imported).contains("The drawing drawing.svg runs or fetches something, and is not taken."));
		}
	}

	@Test
	void decorationNeedsNoAlternativeText() throws Exception {
		String decorative = "<a:extLst><a:ext><adec:decorative val=\"1\"/></a:ext></a:extLst>";
		assertTrue(messages(read(picture("", "", ""))).contains("The picture deck-image1.png has no alternative text: write one."));
		assertTrue(messages(read(picture("", "", decorative))).stream()
				.noneMatch(message -> message.startsWith("The picture deck-image1.png has no")));
	}

	@Test
	void whatAProgramWroteAsAlternativeTextIsSaidToBe() throws Exception {
		Imported imported = read(picture("descr=\"A dog.&#10;&#10;Description automatically generated\"", "", ""));
		assertEquals("![A dog.](media/deck-image1.png)", text(imported));
		assertTrue(messages(imported)
				.contains("The alternative text of the picture deck-image1.png was written by a program: see whether it is right."));
	}

	@Test
	void theTextOfAGroupStandsForItsPicture() throws Exception {
		Imported imported = read("<p:grpSp><p:nvGrpSpPr><p:cNvPr id=\"7\" name=\"\" descr=\"The whole\"/></p:nvGrpSpPr>"
				+ picture("", "", "") + "</p:grpSp>");
		assertEquals("![The whole](media/deck-image1.png)", text(imported));
	}

	@Test
	void filmsObjectsAndNewerChartsAreReported() throws Exception {
		Imported imported = read(box("<a:p><a:r><a:t>Words</a:t></a:r></a:p>")
				+ "<p:pic><p:nvPicPr><p:cNvPr id=\"5\" name=\"Ward round\"/><p:nvPr>"
				+ "<a:videoFile r:link=\"rIdV\"/></p:nvPr></p:nvPicPr><p:blipFill/></p:pic>"
				+ frame("<p:oleObj progId=\"Excel.Sheet.12\"/>") + frame("<x:new xmlns:x=\"urn:x\"/>")
				+ "<mc:AlternateContent><mc:Choice Requires=\"cx1\"><cx:chart xmlns:cx=\"http://schemas.microsoft.com/office/drawing/2014/chartex\"/></mc:Choice>"
				+ "</mc:AlternateContent><p:contentPart/>");
		for (String message : List.of("The video “Ward round” is left out; its picture stands in its place.",
				"An object of Excel.Sheet.12 is left out.",
				"Something of a kind that Tenday does not know (urn:graphic) is left out.",
				"A chart of a kind that only newer programs draw is left out.",
				"Handwriting is left out.")) {
			assertTrue(messages(imported).contains(message), () -> message + " is not in " + messages(imported));
		}
	}

	@Test
	void marksComeFromWhereTheParagraphHasThemFrom() throws Exception {
		String own = "<a:p><a:pPr><a:buNone/></a:pPr><a:r><a:t>none</a:t></a:r></a:p><a:p><a:pPr><a:buAutoNum type=\"alphaLcParenR\" startAt=\"3\"/></a:pPr>"
				+ "<a:r><a:t>numbered</a:t></a:r></a:p><a:p><a:r><a:t>as the list style says</a:t></a:r></a:p>";
		Imported imported = read(box(
				"<a:lstStyle><a:lvl1pPr marL=\"1\"><a:buFont typeface=\"Wingdings\"/><a:buChar char=\"\u00a8\"/></a:lvl1pPr></a:lstStyle>"
						+ own));
		assertEquals("none\n\n3. numbered\n\n* [ ] as the list style says", text(imported));
	}

	@Test
	void slidesBecomeTextWhereThatIsWanted() throws Exception {
		Imported imported = new PowerPointImporter()
				.read(new Material(Path.of("test/decks/hidden-and-notes.pptx"), Map.of("as", "text"), () -> false));
		List<Block> blocks = imported.programme().modules().getFirst().blocks();
		assertTrue(blocks.stream().noneMatch(block -> block.content() instanceof Slide));
		assertTrue(blocks.stream().anyMatch(block -> block.content() instanceof Prose prose && prose.text().contains("Floors")
				&& block.audience().includes(Place.HANDBOOK)));
		assertTrue(blocks.stream().anyMatch(block -> block.content() instanceof TrainerNote note && note.text().contains("Ask first")
				&& block.audience().isTrainerOnly()));
	}

	private static String box(String paragraphs) {
		return "<p:sp><p:nvSpPr><p:cNvPr id=\"3\" name=\"\"/><p:nvPr/></p:nvSpPr><p:txBody>" + paragraphs + "</p:txBody></p:sp>";
	}

	private static String frame(String content) {
		return "<p:graphicFrame><a:graphic><a:graphicData uri=\"urn:graphic\">" + content + "</a:graphicData></a:graphic></p:graphicFrame>";
	}

	private static String picture(String attributes, String extension, String about) {
		return "<p:pic><p:nvPicPr><p:cNvPr id=\"4\" name=\"\" " + attributes + ">" + about
				+ "</p:cNvPr></p:nvPicPr><p:blipFill><a:blip r:embed=\"rIdP\"><a:extLst>"
				+ extension + "</a:extLst></a:blip></p:blipFill></p:pic>";
	}

	private static String text(Imported imported) {
		Block block = imported.programme().modules().getFirst().blocks().getFirst();
		assertEquals("A title", block.title());
		return ((Slide) block.content()).text();
	}

	private static List<String> messages(Imported imported) {
		return imported.report().stream().map(ReportLine::message).toList();
	}

	private Imported read(String shapes) throws Exception {
		return read(shapes, "<svg/>");
	}

	/** A slide with a title and these shapes; a picture and a drawing are there to be shown. */
	private Imported read(String shapes, String svg) throws Exception {
		TestFile deck = deck();
		String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
		deck.with(SLIDE, SPACES.formatted(TITLE + shapes)).with("ppt/media/drawing.svg", svg).replaced("ppt/slides/_rels/slide1.xml.rels",
				"</Relationships>",
				"<Relationship Id=\"rIdP\" Type=\"%1$s\" Target=\"../media/image1.png\"/><Relationship Id=\"rIdS\" Type=\"%1$s\" Target=\"/ppt/media/drawing.svg\"/></Relationships>"
						.formatted(office));
		return new PowerPointImporter().read(Material.of(deck.in(folder, "deck.pptx")));
	}

	private static TestFile deck() throws IOException {
		try (InputStream in = Files.newInputStream(Path.of("test/decks/pasted-pictures.pptx"))) {
			return TestFile.of(in);
		}
	}
}
