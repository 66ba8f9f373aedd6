package org.tenday.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.checks.Tenday.Ended;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The sample's own handbook and trainer guide, and those of a programme that holds one of everything, exported and imported again by the
 * built product: nothing that they say or show is lost.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportedWordTest {

	private static final Path SAMPLE = Repository.ROOT.resolve("bundles/org.tenday.sample/programme");
	private static final Pattern CODE = Pattern.compile("&#(\\d+);");
	/** What Tenday writes by itself: it numbers pictures anew, and says of boxes what they are. */
	private static final Pattern OWN = Pattern.compile("^(Figure \\d+: |(Note|Tip|Warning|Key points|Questions|Trainer note)(: |$))");

	@TempDir
	static Path folder;

	private final List<Again> documents = new ArrayList<>();

	/**
	 * A document, and what it became.
	 *
	 * @param folder of the imported programme
	 * @param files  what its modules and its list of media say, as they are written
	 * @param words  the same, with one space between words
	 */
	private record Again(Path file, OpenXmlParts parts, Path folder, String files, String words) {
	}

	@BeforeAll
	void exportAndImport() throws IOException, InterruptedException {
		Map<Path, String> programmes = new LinkedHashMap<>(Map.of(SAMPLE, "trainer-guide"));
		programmes.put(PrintPack.programme("everything"), "handbook,trainer-guide");
		for (Map.Entry<Path, String> programme : programmes.entrySet()) {
			Path out = folder.resolve("out-" + documents.size());
			PrintPack pack = PrintPack.of(programme.getKey(), out, "--publication", programme.getValue(), "--format", "docx", "--edition",
					"trainer");
			importAll(pack.files("docx"));
		}
		importAll(
				PrintPack.of(SAMPLE, folder.resolve("out-learner"), "--publication", "handbook", "--format", "docx", "--edition", "learner")
						.files("docx"));
		assertEquals(4, documents.size());
	}

	private void importAll(List<Path> files) throws IOException, InterruptedException {
		for (Path file : files) {
			Path into = folder.resolve("imported-" + documents.size());
			Ended ended = Tenday.run(folder, "import", "docx", file.toString(), "--into", into.toString());
			assertEquals(0, ended.status(), ended::toString);
			String all = yaml(into.resolve("modules")) + "\n" + yaml(into.resolve("media")) + "\n"
					+ Files.readString(into.resolve("programme.yaml"));
			documents.add(new Again(file.getFileName(), OpenXmlParts.of(Files.readAllBytes(file)), into, all, plain(all)));
		}
	}

	private static String yaml(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return "";
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.toString().endsWith(".yaml")).sorted().map(file -> {
				try {
					return Files.readString(file);
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			}).collect(Collectors.joining("\n"));
		}
	}

	/** Letters and digits alone: no marks of Markdown or YAML, no addresses, no marks of notes. */
	private static String plain(String text) {
		String decoded = CODE.matcher(text)
				.replaceAll(code -> Character.toString(Integer.parseInt(code.group(1))).replaceAll("[\\\\$]", "\\\\$0"));
		String unmarked = decoded.replaceAll("\\]\\((?:\\\\.|[^)\\s\\\\])*(?: \"(?=.*\"\\)))?", "] ")
				.replaceAll("</?(br|sup|sub)>|\\{width=\\d+%\\}|\\[\\^\\d+\\]", " ");
		return " " + unmarked.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
	}

	@Test
	void noSentenceIsLost() {
		for (Again again : documents) {
			Map<String, Integer> said = new LinkedHashMap<>();
			for (Element paragraph : paragraphs(again, "word/document.xml")) {
				said.merge(plain(OWN.matcher(text(paragraph)).replaceFirst("")), 1, Integer::sum);
			}
			said.remove("  ");
			assertTrue(said.size() > (again.file().toString().startsWith("bed-days") ? 100 : 1_500),
					() -> "Only so many were looked for: " + said.size());
			List<String> lost = said.entrySet().stream().filter(each -> !holds(again.words(), each.getKey(), each.getValue()))
					.map(each -> each.getValue() + " times" + each.getKey()).toList();
			assertEquals(List.of(), lost, again.file()::toString);
		}
	}

	/** Whether words are in a text as often as that. */
	private static boolean holds(String text, String words, int often) {
		int found = 0;
		for (int at = text.indexOf(words); at >= 0 && found < often; at = text.indexOf(words, at + 1)) {
			found++;
		}
		return found == often;
	}

	@Test
	void noNoteIsLost() {
		int notes = 0;
		for (Again again : documents) {
			int marks = OpenXmlParts.descendants(again.parts().root("word/document.xml"), "w:footnoteReference").size();
			notes += marks;
			assertEquals(marks, Pattern.compile("\\[\\^\\d+\\](?!: )").matcher(again.files()).results().count(), again.file()::toString);
			for (Element paragraph : paragraphs(again, "word/footnotes.xml")) {
				String words = plain(text(paragraph));
				assertTrue(words.isBlank() || again.words().contains(words), words);
			}
		}
		assertTrue(notes > 0, "There are notes.");
	}

	@Test
	void noPictureAndNoAlternativeTextIsLost() throws IOException {
		for (Again again : documents) {
			List<byte[]> taken = new ArrayList<>();
			try (Stream<Path> files = Files.list(again.folder().resolve("media"))) {
				for (Path file : files.toList()) {
					taken.add(Files.readAllBytes(file));
				}
			}
			Map<String, String> targets = again.parts().targets("word/document.xml");
			List<Element> shown = OpenXmlParts.descendants(again.parts().root("word/document.xml"), "w:drawing");
			for (Element drawing : shown) {
				Element blip = OpenXmlParts.descendants(drawing, "asvg:svgBlip").stream().findFirst()
						.orElseGet(() -> OpenXmlParts.descendants(drawing, "a:blip").getFirst());
				byte[] bytes = again.parts().parts().get(targets.get(blip.getAttribute("r:embed")));
				assertTrue(taken.stream().anyMatch(file -> Arrays.equals(file, bytes)), () -> "A picture of " + again.file() + " is lost.");
				String alt = OpenXmlParts.descendants(drawing, "wp:docPr").getFirst().getAttribute("descr");
				assertTrue(again.words().contains(plain(alt)), alt);
			}
			assertTrue(!shown.isEmpty(), "There are pictures.");
			assertEquals(shown.size(), again.files().split("!\\[", -1).length - 1, again.file()::toString);
		}
	}

	/**
	 * Words within a cell are looked for with the sentences; here the tables, and the boxes that Word has as tables of one column, are
	 * counted.
	 */
	@Test
	void noTableAndNoBoxIsLost() {
		for (Again again : documents) {
			List<Element> all = OpenXmlParts.descendants(again.parts().root("word/document.xml"), "w:tbl");
			long tables = all.stream().filter(table -> !isBox(table)).count();
			long boxes = all.stream().filter(table -> isBox(table) && !isWithin(table)).count();
			assertTrue(tables > 3 && boxes > 8, () -> tables + " tables, " + boxes + " boxes");
			assertEquals(tables, again.files().lines().filter(line -> line.strip().matches("\\|( --- \\|)+")).count(),
					again.file()::toString);
			assertEquals(boxes, again.files().lines().filter(line -> line.strip().matches("(- )?type: (callout|trainer-note)")).count(),
					again.file()::toString);
		}
	}

	private static boolean isBox(Element table) {
		return OpenXmlParts.descendants(table, "w:tblStyle").getFirst().getAttribute("w:val").startsWith("Box");
	}

	/** Boxes within boxes or tables become text of those. */
	private static boolean isWithin(Element table) {
		Node outer = table.getParentNode();
		while (outer != null && !outer.getNodeName().equals("w:tbl")) {
			outer = outer.getParentNode();
		}
		return outer != null;
	}

	/** What stands in a part but for the table of contents, which Tenday makes anew. */
	private static List<Element> paragraphs(Again again, String part) {
		if (!again.parts().parts().containsKey(part)) {
			return List.of();
		}
		return OpenXmlParts.descendants(again.parts().root(part), "w:p").stream()
				.filter(paragraph -> OpenXmlParts.descendants(paragraph, "w:pStyle").stream()
						.noneMatch(style -> style.getAttribute("w:val").startsWith("TOC")))
				.toList();
	}

	private static String text(Element paragraph) {
		StringBuilder text = new StringBuilder();
		for (Element child : OpenXmlParts.children(paragraph)) {
			switch (child.getTagName()) {
			case "w:t" -> text.append(child.getTextContent());
			case "w:tab", "w:br", "w:footnoteReference" -> text.append(' ');
			case "w:instrText", "w:pPr", "w:rPr", "w:drawing" -> {
				// nothing that is read
			}
			default -> text.append(text(child));
			}
		}
		return text.toString();
	}
}
