package org.tenday.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.checks.Tenday.Ended;
import org.w3c.dom.Element;

/** The sample's own slides, with a table among them, exported and imported again by the built product: nothing that they say or show is lost. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportedSlidesTest {

	private static final Path SAMPLE = Repository.ROOT.resolve("bundles/org.tenday.sample/programme");

	/** The sample has no table on a slide; this one goes there in the place of a line, and is so long that it goes on on a second slide. */
	private static final String LINE = "      - Five questions on day 4\n";
	private static final int ROWS = 24;

	@TempDir
	static Path folder;

	private OpenXmlParts deck;
	private Path imported;
	/** All that the imported programme's files say, as words with one space between them. */
	private String words;
	private String modules;

	@BeforeAll
	void exportAndImport() throws IOException, InterruptedException {
		Path programme = folder.resolve("programme");
		copy(SAMPLE, programme);
		Path module = programme.resolve("modules/05-using-data-sets.module.yaml");
		String text = Files.readString(module);
		assertTrue(text.contains(LINE), "The sample's slide is another one now.");
		Files.writeString(module, text.replace(LINE, "      | Ward | Beds in use |\n      | --- | --- |\n" + IntStream.rangeClosed(1, ROWS)
				.mapToObj("      | Ward number %1$d | about %1$d |\n"::formatted).collect(Collectors.joining()) + "\n"));
		Path file = PrintPack.of(programme, folder.resolve("out"), "--publication", "slides", "--format", "pptx", "--edition", "trainer")
				.files("pptx").getFirst();
		deck = OpenXmlParts.of(Files.readAllBytes(file));
		imported = folder.resolve("imported");
		Ended ended = Tenday.run(folder, "import", "pptx", file.toString(), "--into", imported.toString());
		assertEquals(0, ended.status(), ended::toString);
		modules = yaml(imported.resolve("modules"));
		words = plain(modules + "\n" + yaml(imported.resolve("media")) + "\n" + Files.readString(imported.resolve("programme.yaml")));
	}

	private static String yaml(Path folder) throws IOException {
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

	/** Letters and digits alone: no marks of Markdown or YAML. */
	private static String plain(String text) {
		String unmarked = text.replaceAll("\\]\\([^)\\s]*\\)|</?(br|sup|sub)>|&#x?\\w+;|\\{width=\\d+%\\}", " ");
		return " " + unmarked.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
	}

	@Test
	void noSentenceOfASlideIsLost() {
		List<String> said = new ArrayList<>();
		for (String slide : slides()) {
			String title = "";
			for (Element shape : shapes(slide)) {
				for (String paragraph : paragraphs(shape)) {
					boolean goesOn = kind(shape).equals("title") && paragraph.matches(".*, continued( \\(\\d+\\))?");
					said.add(goesOn ? title : paragraph);
					title = kind(shape).equals("title") ? paragraph : title;
				}
			}
		}
		assertTrue(said.size() > 800, () -> "Only so many paragraphs were looked for: " + said.size());
		assertEquals(List.of(), lost(said));
	}

	@Test
	void noNoteIsLost() {
		List<String> said = new ArrayList<>();
		for (String slide : slides()) {
			for (Map.Entry<String, String> target : deck.targets(slide).entrySet()) {
				if (target.getValue().contains("notesSlide")) {
					shapes(target.getValue()).forEach(shape -> said.addAll(paragraphs(shape)));
				}
			}
		}
		assertTrue(said.size() > 150, () -> "Only so many notes were looked for: " + said.size());
		assertEquals(List.of(), lost(said));
	}

	@Test
	void noPictureAndNoAlternativeTextIsLost() throws IOException {
		List<byte[]> taken = new ArrayList<>();
		try (Stream<Path> files = Files.list(imported.resolve("media"))) {
			for (Path file : files.toList()) {
				taken.add(Files.readAllBytes(file));
			}
		}
		int shown = 0;
		for (String slide : slides()) {
			Map<String, String> targets = deck.targets(slide);
			for (Element picture : OpenXmlParts.descendants(deck.root(slide), "p:pic")) {
				shown++;
				Element drawing = OpenXmlParts.descendants(picture, "svgBlip").stream().findFirst()
						.orElseGet(() -> OpenXmlParts.descendants(picture, "a:blip").getFirst());
				byte[] bytes = deck.parts().get(targets.get(drawing.getAttribute("r:embed")));
				assertTrue(taken.stream().anyMatch(file -> Arrays.equals(file, bytes)), () -> "A picture of " + slide + " is lost.");
				String alt = OpenXmlParts.descendants(picture, "p:cNvPr").getFirst().getAttribute("descr");
				assertEquals(List.of(), lost(List.of(alt)));
			}
		}
		assertTrue(shown > 5, "The sample shows pictures.");
		assertEquals(shown, modules.split("!\\[", -1).length - 1);
	}

	/** Of the slides on which it stands it becomes one table again, with each row once. */
	@Test
	void noTableIsLost() {
		long slides = slides().stream().filter(slide -> !OpenXmlParts.descendants(deck.root(slide), "a:tbl").isEmpty()).count();
		assertTrue(slides > 1, "The table goes on on a second slide.");
		List<String> found = modules.lines().map(String::strip).filter(line -> line.startsWith("|")).toList();
		List<String> expected = new ArrayList<>(List.of("| Ward | Beds in use |", "| --- | --- |"));
		IntStream.rangeClosed(1, ROWS).mapToObj("| Ward number %1$d | about %1$d |"::formatted).forEach(expected::add);
		assertEquals(expected, found);
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> all = Files.walk(from)) {
			for (Path each : all.toList()) {
				Files.copy(each, to.resolve(from.relativize(each)));
			}
		}
	}

	private List<String> lost(List<String> said) {
		return said.stream().filter(paragraph -> !plain(paragraph).isBlank() && !words.contains(plain(paragraph))).toList();
	}

	private List<String> slides() {
		Map<String, String> targets = deck.targets("ppt/presentation.xml");
		return OpenXmlParts.descendants(deck.root("ppt/presentation.xml"), "p:sldId").stream()
				.map(slide -> targets.get(slide.getAttribute("r:id"))).toList();
	}

	/** What stands on a page but for its foot, which is Tenday's own and the same on all. */
	private List<Element> shapes(String page) {
		return OpenXmlParts.children(OpenXmlParts.descendants(deck.root(page), "p:spTree").getFirst()).stream()
				.filter(shape -> !kind(shape).matches("ftr|sldNum|dt|sldImg")).toList();
	}

	private static String kind(Element shape) {
		return OpenXmlParts.descendants(shape, "p:ph").stream().map(placeholder -> placeholder.getAttribute("type")).findFirst().orElse("");
	}

	private static List<String> paragraphs(Element shape) {
		return OpenXmlParts.descendants(shape, "a:p").stream().map(paragraph -> OpenXmlParts.children(paragraph).stream()
				.map(run -> run.getTagName().equals("a:br") ? " " : run.getTextContent()).collect(Collectors.joining()).strip())
				.filter(text -> !text.isEmpty()).toList();
	}
}
