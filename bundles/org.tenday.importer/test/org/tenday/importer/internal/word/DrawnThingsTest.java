package org.tenday.importer.internal.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tenday.importer.internal.word.WordFile.h;
import static org.tenday.importer.internal.word.WordFile.p;
import static org.tenday.importer.internal.word.WordFile.r;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.importer.Imported;
import org.tenday.model.Block;
import org.tenday.model.content.Callout;
import org.tenday.model.content.Prose;

/** Charts, diagrams, old drawings, equations: what documents show that is no text. */
class DrawnThingsTest {

	@TempDir
	Path folder;

	@Test
	void aChartIsATableOfItsNumbers() throws Exception {
		String chart = """
				<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">
				<c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>Beds at </a:t></a:r><a:r><a:t>midnight</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:barChart>
				<c:ser><c:tx><c:strRef><c:strCache><c:pt idx="0"><c:v>Ash</c:v></c:pt></c:strCache></c:strRef></c:tx>
				<c:cat><c:strRef><c:strCache><c:pt idx="0"><c:v>May</c:v></c:pt><c:pt idx="1"><c:v>June</c:v></c:pt></c:strCache></c:strRef></c:cat>
				<c:val><c:numRef><c:numCache><c:pt idx="0"><c:v>31</c:v></c:pt><c:pt idx="1"><c:v>30</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser>
				<c:ser><c:tx><c:strRef><c:strCache><c:pt idx="0"><c:v>Birch</c:v></c:pt></c:strCache></c:strRef></c:tx>
				<c:val><c:numRef><c:numCache><c:pt idx="1"><c:v>62</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser>
				</c:barChart></c:plotArea></c:chart></c:chartSpace>""";
		Imported imported = read(WordFile
				.of(h(1, "Beds") + p("Text") + drawing("<c:chart r:id=\"rIdC\"/>", "Beds by month")
						+ drawing("<c:chart r:id=\"rIdC\"/>", ""))
				.with("rIdC", "chart", "chart1.xml", chart.getBytes(StandardCharsets.UTF_8)));
		assertEquals("""
				Text

				Beds by month

				**Beds at midnight**

				| | Ash | Birch |
				| --- | --- | --- |
				| May | 31 | |
				| June | 30 | 62 |""", prose(imported));
		assertEquals(List.of(
				"notes.docx, under \"Beds\": A chart is kept as the table of its numbers; draw it anew as a figure where it is to be seen.",
				"notes.docx, under \"Beds\": A chart or diagram that stands further up is here once more, and is left out."),
				report(imported).subList(0, 2));
	}

	@Test
	void wordsOfWhatNobodyKnowsAreReported() throws Exception {
		Imported imported = read(WordFile.of(h(1, "New") + "<w:future>" + p("lost") + "</w:future><w:future/><w:p>" + r("kept")
				+ "<w:later>" + r("lost") + "</w:later><w:r><w:inner><w:t>lost</w:t></w:inner></w:r></w:p>"));
		assertEquals("kept", prose(imported));
		assertEquals(List.of("notes.docx, under \"New\": Something of a kind that Tenday does not know (w:future) is left out.",
				"notes.docx, under \"New\": Something of a kind that Tenday does not know (w:later) is left out.",
				"notes.docx, under \"New\": Something of a kind that Tenday does not know (w:inner) is left out."),
				report(imported).subList(0, 3));
	}

	@Test
	void aDiagramIsTheListOfItsWords() throws Exception {
		String data = """
				<dgm:dataModel xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">
				<dgm:ptLst><dgm:pt><dgm:t><a:p><a:r><a:t>Plan</a:t></a:r><a:r><a:t> it</a:t></a:r></a:p></dgm:t></dgm:pt><dgm:pt type="pres"/>
				<dgm:pt><dgm:t><a:p><a:r><a:t>Do it</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst></dgm:dataModel>""";
		Imported imported = read(WordFile.of(h(1, "Steps") + drawing("<dgm:relIds r:dm=\"rIdD\"/>", ""))
				.with("rIdD", "diagramData", "data1.xml", data.getBytes(StandardCharsets.UTF_8)));
		assertEquals("- Plan it\n- Do it", prose(imported));
		assertTrue(report(imported).contains("notes.docx, under \"Steps\": A diagram (SmartArt) is kept as the list of its words."));
	}

	@Test
	void oldTextBoxesAndOrnamentsAreRead() throws Exception {
		Imported imported = read(
				WordFile.of(h(1, "Old") + "<w:p><w:r><w:pict><v:group><v:shape><v:textbox><w:txbxContent>" + p("In an old box")
						+ "</w:txbxContent></v:textbox></v:shape></v:group></w:pict></w:r>" + r("Beside it. ")
						+ "<w:r><w:pict><v:shape><v:textpath string=\"Well done\"/></v:shape></w:pict></w:r></w:p>"));
		assertEquals("Beside it. Well done", prose(imported));
		Block box = imported.programme().modules().getFirst().sessions().getFirst().blocks().get(1);
		assertEquals(new Callout(Callout.Kind.NOTE, "In an old box"), box.content());
	}

	@Test
	void equationsAreReadable() throws Exception {
		String root = "<m:rad><m:radPr/><m:deg/><m:e><m:r><m:t>x+1</m:t></m:r></m:e></m:rad>";
		String power = "<m:sSup><m:e><m:r><m:t>e</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup>";
		String sum = "<m:nary><m:naryPr><m:chr m:val=\"∑\"/></m:naryPr><m:sub><m:r><m:t>i=1</m:t></m:r></m:sub><m:sup><m:r><m:t>n</m:t></m:r></m:sup>"
				+ "<m:e><m:sSub><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sub><m:r><m:t>i</m:t></m:r></m:sub></m:sSub></m:e></m:nary>";
		Imported imported = read(WordFile.of(h(1, "Sums") + "<w:p><m:oMathPara><m:oMath>" + root + "<m:r><m:t> = </m:t></m:r>" + power
				+ "<m:r><m:t>, </m:t></m:r>" + sum + "</m:oMath></m:oMathPara></w:p>"));
		assertEquals("√(x+1) = e^2, ∑\\_(i=1)^n x\\_i", prose(imported));
		assertTrue(report(imported).contains("notes.docx, under \"Sums\": An equation is written as text: √(x+1) = e^2, ∑_(i=1)^n x_i"),
				report(imported)::toString);
	}

	@Test
	void rowsThatWereStruckOutAreGone() throws Exception {
		String row = "<w:tr>%s<w:tc>%s</w:tc><w:tc>%s</w:tc></w:tr>";
		Imported imported = read(WordFile.of(h(1, "Rows") + "<w:tbl>" + row.formatted("<w:trPr><w:tblHeader/></w:trPr>", p("a"), p("b"))
				+ row.formatted("<w:trPr><w:del w:id=\"1\"/></w:trPr>", p("gone"), p("gone")) + row.formatted("", p("c"), p("d"))
				+ "</w:tbl>"));
		assertEquals("| a | b |\n| --- | --- |\n| c | d |", prose(imported));
		assertTrue(report(imported).stream().anyMatch(line -> line.contains("Tracked changes are taken as accepted")),
				report(imported)::toString);
	}

	@Test
	void picturesWithoutAlternativeTextAreReportedUnlessTheyAreDecoration() throws Exception {
		String picture = "<pic:pic><pic:blipFill><a:blip r:embed=\"rIdP\"/></pic:blipFill></pic:pic>";
		String decoration = drawing(picture, "").replace("<wp:docPr descr=\"\"/>", "<wp:docPr><a:extLst><a:ext>"
				+ "<adec:decorative xmlns:adec=\"http://schemas.microsoft.com/office/drawing/2017/decorative\" val=\"1\"/></a:ext></a:extLst></wp:docPr>");
		String told = "notes.docx, under \"Beds\": The picture notes-dot.png has no alternative text: write one.";
		assertEquals(1, reported(drawing(picture, "")).stream().filter(told::equals).count());
		assertFalse(reported(drawing(picture, "A bed")).contains(told));
		assertFalse(reported(decoration).contains(told));
		assertTrue(reported("<w:p><w:r><w:pict><v:shape><v:imagedata r:id=\"rIdP\"/></v:shape></w:pict></w:r></w:p>").contains(told));
	}

	private List<String> reported(String drawn) throws Exception {
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", png);
		return report(read(WordFile.of(h(1, "Beds") + p("Text") + drawn).with("rIdP", "image", "media/dot.png", png.toByteArray())));
	}

	private static String drawing(String graphic, String alt) {
		return "<w:p><w:r><w:drawing><wp:inline><wp:docPr descr=\"%s\"/><a:graphic><a:graphicData>%s</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
				.formatted(alt, graphic);
	}

	private Imported read(WordFile file) throws Exception {
		return WordText.read(file.in(folder));
	}

	private static String prose(Imported imported) {
		return ((Prose) imported.programme().modules().getFirst().sessions().getFirst().blocks().getFirst().content()).text();
	}

	private static List<String> report(Imported imported) {
		return imported.report().stream().map(Object::toString).toList();
	}
}
