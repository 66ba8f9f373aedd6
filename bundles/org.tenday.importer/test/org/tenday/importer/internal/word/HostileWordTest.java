package org.tenday.importer.internal.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tenday.importer.internal.word.WordFile.h;
import static org.tenday.importer.internal.word.WordFile.p;
import static org.tenday.importer.internal.word.WordFile.r;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.importer.ImportException;
import org.tenday.importer.Imported;
import org.tenday.importer.Material;
import org.tenday.importer.WordImporter;
import org.tenday.importer.internal.office.TestFile;
import org.tenday.model.Block;
import org.tenday.model.content.Prose;

/** Documents that are damaged, senseless, or made to do harm. */
class HostileWordTest {

	private static final int NUMBER = 100_000;

	@TempDir
	Path folder;

	@Test
	void tablesInTablesWithoutEndAreRefused() throws Exception {
		String refused = refused(WordFile.of(nested(10_000)));
		assertTrue(refused.startsWith(folder.resolve("notes.docx") + " is not opened: its part /main.xml holds more than Tenday reads"),
				refused);
		assertEquals(1, refused.lines().count());
	}

	@Test
	void tablesInTablesAsDeepAsTheyMayBeAreRead() throws Exception {
		Imported imported = WordText.read(WordFile.of(p("Begin") + nested(40)).in(folder));
		assertTrue(WordText.of(imported).contains("innermost"));
	}

	private static String nested(int levels) {
		String cells = "<w:tr><w:tc>" + p("beside") + "</w:tc><w:tc>";
		return ("<w:tbl>" + cells).repeat(levels) + p("innermost") + "</w:tc></w:tr></w:tbl>".repeat(levels);
	}

	@Test
	void listsOfAnyLevelAreRead() throws Exception {
		String numbering = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/></w:lvl>"
				+ "<w:lvl w:ilvl=\"8\"><w:numFmt w:val=\"decimal\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
				+ "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/></w:num>";
		String body = item(1, "0", "first") + item(1, "8", "ninth") + item(1, "9", "tenth") + item(1, "2000000000", "far")
				+ item(1, "-1", "before")
				+ item(1, "99999999999999999999", "no number") + item(2, "0", "no list") + item(3, "0", "none at all");
		String text = text(WordFile.of(body).with("numbering", "numbering", numbering));
		for (String word : List.of("- first", "1. ninth", "2. tenth", "far", "- before", "no number", "no list", "none at all")) {
			assertTrue(text.contains(word), text);
		}
	}

	private static String item(int list, String level, String words) {
		return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%s\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>%s</w:p>".formatted(level, list,
				r(words));
	}

	@Test
	void stylesThatAreBasedOnThemselvesAreRead() throws Exception {
		String styles = "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:name w:val=\"A\"/><w:basedOn w:val=\"B\"/></w:style>"
				+ "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:name w:val=\"B\"/><w:basedOn w:val=\"A\"/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>"
				+ "<w:style w:type=\"paragraph\" w:styleId=\"C\"><w:name w:val=\"C\"/><w:basedOn w:val=\"C\"/></w:style>"
				+ IntStream.range(0, 1_000)
						.mapToObj(i -> "<w:style w:type=\"paragraph\" w:styleId=\"S%d\"><w:basedOn w:val=\"S%d\"/></w:style>"
								.formatted(i, i + 1))
						.collect(Collectors.joining());
		String body = p("A", "Heading") + p("C", "Text")
				+ IntStream.range(0, 1_000).mapToObj(i -> p("S" + i, "x")).collect(Collectors.joining());
		Imported imported = WordText.read(WordFile.of(body).with("styles", "styles", styles).in(folder));
		assertEquals("Heading", imported.programme().modules().getFirst().sessions().getFirst().title());
	}

	@Test
	void whatIsMissingIsMissedInOneLine() throws Exception {
		String picture = "<w:p><w:r><w:drawing><wp:inline><wp:docPr descr=\"A bed\"/><a:graphic><a:graphicData><pic:pic><pic:blipFill>"
				+ "<a:blip r:embed=\"rIdGone\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";
		WordFile file = WordFile.of(h(1, "Consent") + p("Gone", "Text") + picture + "<w:p>" + r("Noted")
				+ "<w:r><w:footnoteReference w:id=\"9\"/></w:r></w:p>"
				+ "<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><c:chart r:id=\"rIdGone\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
				+ "<w:p><w:r><w:commentReference w:id=\"4\"/></w:r></w:p>");
		file.referring("rIdS", "styles", "styles.xml", false).referring("rIdN", "numbering", "gone/numbering.xml", false)
				.referring("rIdF", "footnotes", "footnotes.xml", false);
		List<String> report = report(WordText.read(file.in(folder)));
		assertTrue(report.contains("notes.docx, under \"Consent\": A picture is not in the document any more, and is left out."),
				report::toString);
		assertTrue(report.contains("notes.docx, under \"Consent\": A note has no text in the document; its mark is left out."),
				report::toString);
		assertTrue(report.contains("notes.docx, under \"Consent\": A chart is left out: it holds no numbers that could be read."),
				report::toString);
	}

	@Test
	void nothingIsFetchedAndNothingIsRun() throws Exception {
		String body = h(1, "Consent") + p("Text")
				+ "<w:p><w:r><w:drawing><wp:inline><wp:docPr descr=\"A logo\"/><a:graphic><a:graphicData><pic:pic><pic:blipFill>"
				+ "<a:blip r:link=\"rIdL\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
				+ "<w:altChunk r:id=\"rIdC\"/>";
		WordFile file = WordFile.ofType("application/vnd.ms-word.document.macroEnabled.main+xml", body)
				.referring("rIdT", "attachedTemplate", "file:///nowhere.example.org/share/house.dotm", true)
				.referring("rIdL", "image", "http://nowhere.example.org/logo.png", true)
				.with("rIdC", "aFChunk", "chunk.xml", "<html>Chunk</html>".getBytes(StandardCharsets.UTF_8));
		Imported imported = WordText.read(file.in(folder));
		List<String> report = report(imported);
		assertTrue(report.contains("notes.docx: It holds macros; they are left out, and nothing of them was run."), report::toString);
		assertTrue(report.stream().anyMatch(line -> line.contains("a linked template, file:///nowhere.example.org/share/house.dotm")),
				report::toString);
		assertTrue(report.stream().anyMatch(line -> line.contains("a linked picture, http://nowhere.example.org/logo.png")),
				report::toString);
		assertTrue(report.stream().anyMatch(line -> line.contains("kept in another format")), report::toString);
		assertTrue(imported.media().isEmpty());
		assertTrue(WordText.of(imported).contains("\\[A logo\\]"));
	}

	@Test
	void notesThatHoldThemselvesEnd() throws Exception {
		String self = p("Note") + "<w:p><w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:commentReference w:id=\"2\"/></w:r></w:p>";
		String text = text(WordFile
				.of("<w:p>" + r("Text") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r>"
						+ "<w:r><w:commentReference w:id=\"2\"/></w:r></w:p>")
				.with("footnotes", "footnotes", "<w:footnote w:id=\"2\">" + self + "</w:footnote>")
				.with("comments", "comments", "<w:comment w:id=\"2\">" + self + "</w:comment>"));
		assertTrue(text.contains("Text[^1]\n") && text.contains("[^1]: Note"), text);
		assertTrue(text.contains("A note that stands further up has a second mark here, which is left out."), text);
	}

	@Test
	void widthsBeyondAllMeasureAreBounded() throws Exception {
		String cell = "<w:tc><w:tcPr><w:gridSpan w:val=\"2000000000\"/></w:tcPr>" + p("wide") + "</w:tc>";
		String many = ("<w:tc>" + p("c") + "</w:tc>").repeat(5_000);
		String rows = "<w:tr><w:trPr><w:gridBefore w:val=\"2000000000\"/></w:trPr>" + cell + cell + "</w:tr><w:tr>" + many + "</w:tr>"
				+ ("<w:tr><w:tc>" + p("one") + "</w:tc><w:tc/></w:tr>").repeat(2_000);
		Imported imported = WordText.read(WordFile.of(p("Text") + "<w:tbl>" + rows + "</w:tbl>").in(folder));
		String markdown = ((Prose) imported.programme().modules().getFirst().sessions().getFirst().blocks().getFirst().content()).text();
		assertTrue(markdown.lines().allMatch(line -> line.chars().filter(sign -> sign == '|').count() <= 61));
		assertEquals(5_000, markdown.lines().filter(line -> line.contains("c · c")).findFirst().orElseThrow().chars()
				.filter(sign -> sign == 'c').count());
	}

	@Test
	void fieldsThatNeverEndHideNothingButThemselves() throws Exception {
		String open = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
		String text = text(WordFile.of(p("Before") + "<w:p>" + open.repeat(20_000) + "</w:p>" + p("Lost in the field")));
		assertTrue(text.contains("Before"), text);
		assertTrue(text.contains("A field of the document does not end"), text);
		assertTrue(text.contains("Lost in the field"), text);
	}

	@Test
	void aHundredThousandParagraphsAreRead() throws Exception {
		for (String style : List.of("", "Quote", "Box", "Code")) {
			int number = style.isEmpty() ? NUMBER : NUMBER / 10;
			String styles = List.of("Quote", "Tip", "Code").stream()
					.map(name -> "<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:name w:val=\"%s\"/></w:style>"
							.formatted(name.equals("Tip") ? "Box" : name, name))
					.collect(Collectors.joining());
			StringBuilder body = new StringBuilder(h(1, "Many"));
			for (int i = 0; i < number; i++) {
				body.append(p(style, "w" + i));
			}
			Imported imported = WordText.read(WordFile.of(body.toString()).with("styles", "styles", styles).in(folder));
			assertTrue(WordText.of(imported).contains("w" + (number - 1)));
		}
	}

	@Test
	void thousandsOfHeadingsOfOneNameHaveIdsOfTheirOwn() throws Exception {
		Imported imported = WordText.read(WordFile.of(h(1, "Same").repeat(NUMBER / 10)).in(folder));
		assertEquals(NUMBER / 10,
				imported.programme().modules().getFirst().sessions().stream().map(session -> session.id()).distinct().count());
	}

	@Test
	void anEmptyDocumentIsRefused() throws Exception {
		assertEquals(folder.resolve("notes.docx") + " holds no text, tables or pictures: choose a document that does.",
				refused(WordFile.of("<w:p/><w:sectPr/>")));
	}

	@Test
	void theUserCanStop() throws Exception {
		Path file = WordFile.of(p("Text")).in(folder);
		ImportException stopped = assertThrows(ImportException.class,
				() -> new WordImporter().read(new Material(file, Map.of(), () -> true)));
		assertTrue(stopped.getMessage().contains("was stopped"), stopped.getMessage());
	}

	/** Whatever is wrong with the bytes, what comes of it is a programme or one sentence. */
	@Test
	void damageEndsInAProgrammeOrASentence() throws Exception {
		Random random = new Random();
		List<Path> documents = DocumentsTest.documents();
		int read = 0;
		for (int i = 0; i < 120; i++) {
			Path document = documents.get(random.nextInt(documents.size()));
			byte[] bytes = i % 3 == 0 ? damagedXml(document, random) : damaged(Files.readAllBytes(document), random);
			Path file = Files.write(folder.resolve("damaged.docx"), bytes);
			try {
				Imported imported = WordText.read(file);
				List<String> ids = imported.programme().modules().stream().flatMap(module -> module.blocks().stream()).map(Block::id)
						.map(id -> id.value())
						.toList();
				assertEquals(ids.size(), ids.stream().distinct().count());
				read++;
			} catch (ImportException e) {
				assertEquals(1, e.getMessage().lines().count(), e.getMessage());
				assertFalse(e.getMessage().isBlank());
			}
		}
		assertTrue(read > 0, "Some of the damage is harmless.");
	}

	private static byte[] damaged(byte[] bytes, Random random) {
		byte[] damaged = bytes.clone();
		for (int i = random.nextInt(20); i >= 0; i--) {
			damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
		}
		return random.nextInt(5) == 0 ? Arrays.copyOf(damaged, random.nextInt(damaged.length)) : damaged;
	}

	/** Damage that the zip file does not notice: elements that are gone, doubled or called otherwise, and other numbers. */
	private static byte[] damagedXml(Path document, Random random) throws Exception {
		TestFile file = TestFile.of(Files.newInputStream(document));
		String part = List.of("word/document.xml", "word/styles.xml", "word/document.xml").get(random.nextInt(3));
		List<String> tags = new ArrayList<>(List.of(file.text(part).split("(?=<)")));
		for (int i = random.nextInt(6); i >= 0; i--) {
			int at = 1 + random.nextInt(tags.size() - 1);
			String tag = tags.get(at);
			tags.set(at, switch (random.nextInt(4)) {
			case 0 -> tag.replaceFirst("^<(/?)w:\\w+", "<$1w:p");
			case 1 -> tag.replaceAll("\"\\d+\"", "\"-" + random.nextInt() + "\"");
			case 2 -> tag.replaceAll("=\"[^\"]*\"", "=\"\"");
			default -> tag.endsWith("/>") ? tag + tag : tag + "&amp;";
			});
		}
		return file.with(part, String.join("", tags)).bytes();
	}

	private String text(WordFile file) throws Exception {
		return WordText.of(WordText.read(file.in(folder)));
	}

	private String refused(WordFile file) throws Exception {
		Path path = file.in(folder);
		return assertThrows(ImportException.class, () -> WordText.read(path)).getMessage();
	}

	private static List<String> report(Imported imported) {
		return imported.report().stream().map(Object::toString).toList();
	}
}
