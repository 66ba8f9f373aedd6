package org.tenday.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenday.model.Media;
import org.tenday.model.Module;
import org.tenday.model.Session;
import org.tenday.model.content.Checklist;
import org.tenday.model.content.Prose;
import org.tenday.model.content.Reading;
import org.tenday.model.content.Slide;

class MarkdownImporterTest {

	private static final Path PAGES = Path.of("test/pages");

	@TempDir
	private Path folder;

	private Imported read(String file, String text, Map<String, String> settings) throws IOException, ImportException {
		Path page = Files.writeString(folder.resolve(file), text);
		return new MarkdownImporter().read(new Material(page, settings, () -> false));
	}

	private Imported read(String text) throws IOException, ImportException {
		return read("page.md", text, Map.of());
	}

	private static List<Session> sessions(Imported imported) {
		return imported.programme().modules().stream().flatMap(module -> module.sessions().stream()).toList();
	}

	private static List<String> titles(Imported imported) {
		return sessions(imported).stream().map(Session::title).toList();
	}

	@ParameterizedTest
	@CsvSource({ "one/workshop.md, one", "marp/deck.md, marp", "quarto/slides.qmd, quarto", "reveal/talk.md, reveal", "site, site" })
	void examplesBecomeWhatWasReadByEye(String source, String example) throws ImportException, IOException {
		Imported imported = new MarkdownImporter().read(Material.of(PAGES.resolve(source)));
		Golden.check(PAGES.resolve(example + ".txt"), imported);
		assertEquals(imported.media().keySet(), imported.programme().media().stream().map(Media::file).collect(Collectors.toSet()));
	}

	@Test
	void whatIsNoTextIsRefused() throws IOException {
		Path picture = Files.write(folder.resolve("page.md"), new byte[]{ (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0, 0, 0, 13, 'I' });
		ImportException refused = assertThrows(ImportException.class, () -> new MarkdownImporter().read(Material.of(picture)));
		assertEquals("The file page.md holds zeros, as no text does: choose a page that is saved as text in UTF-8.", refused.getMessage());
	}

	@Test
	void pagesInUtf16AreRead() throws IOException, ImportException {
		Path page = Files.write(folder.resolve("page.md"), "\ufeff# \u00c4pfel\n\n\u4e2d\n".getBytes(StandardCharsets.UTF_16LE));
		Imported imported = new MarkdownImporter().read(Material.of(page));
		assertEquals("\u00c4pfel", imported.programme().about().title());
		assertEquals("\u4e2d", TestLesson.contents(sessions(imported).getFirst(), Prose.class).getFirst().text());
	}

	@Test
	void itIsSaidWhatStandsInThePlaceOfAPicture() throws IOException, ImportException {
		String report = TestLesson.report(read("# A (10 min)\n\n![](gone.png) and ![a red square](lost.png)\n"));
		assertEquals("""
				page.md:3: The picture gone.png is not in the folder; it is left out.
				page.md:3: The picture lost.png is not in the folder; its words stand in its place.""", report);
	}

	@Test
	void aPictureInAHeadingStandsBelowIt() throws IOException, ImportException {
		Files.write(folder.resolve("red.png"), new byte[]{ (byte) 0x89, 'P', 'N', 'G', '\r', '\n' });
		Imported imported = read("# A\n\n## ![a red square](red.png) Two (10 min)\n\ntext\n");
		Session session = sessions(imported).getFirst();
		assertEquals("Two", session.title());
		assertEquals("a red square", imported.programme().media().getFirst().alt());
		assertEquals("![](media/red.png)\n\ntext", TestLesson.contents(session, Prose.class).getFirst().text());
	}

	@Test
	void aHeadingWithoutWordsIsReported() throws IOException, ImportException {
		Imported imported = read("# A\n\n## One (10 min)\n\ntext\n\n##\n\nmore\n");
		assertEquals(List.of("One", "Untitled"), titles(imported));
		assertTrue(TestLesson.report(imported)
				.contains("page.md:7: This heading has no words, so the session is called “Untitled”: write its title."));
	}

	private static Path source(String name) {
		Path repository = Path.of("").toAbsolutePath();
		while (repository != null && !Files.exists(repository.resolve("targetplatform"))) {
			repository = repository.getParent();
		}
		Path sources = repository == null ? Path.of(name) : repository.resolveSibling("shared").resolve("sources");
		assumeTrue(Files.isDirectory(sources), "The project's source pages are not on this machine; their test is left out.");
		return sources.resolve(name);
	}

	@Test
	void pagesOfTheHubAreReadAsTheyStand() throws ImportException {
		Imported imported = new MarkdownImporter().read(Material.of(source("003_4fb6bca71165804e.txt")));
		assertEquals(
				"Implementation of a “real-world” learning health system: Results from the evaluation of the Connected Health Cities programme",
				imported.programme().about().title());
		assertEquals(List.of("Background", "Methods", "Results", "Conclusions"), titles(imported));
		Reading reading = TestLesson.contents(sessions(imported).getLast(), Reading.class).getFirst();
		assertEquals(List.of(
				"[Implementation of a “real‐world” learning health system](https://onlinelibrary.wiley.com/doi/full/10.1002/lrh2.10224)"),
				reading.items());
	}

	@Test
	void aFolderOfPagesOfTheHubHasAModuleForEachParent() throws ImportException, IOException {
		for (String name : List.of("000_119cb84b6caf98fa.txt", "003_4fb6bca71165804e.txt", "001_3bdf18fb72934f3d.txt")) {
			Files.copy(source(name), folder.resolve(name));
		}
		Imported imported = new MarkdownImporter().read(Material.of(folder));
		assertEquals(List.of("Education and workforce development", "Evaluation"),
				imported.programme().modules().stream().map(Module::title).toList());
		Session first = sessions(imported).getFirst();
		assertEquals("Identifying Skills and Training Needs of the Connected Health Cities Programme", first.title());
		assertTrue(TestLesson.contents(first, Prose.class).getFirst().text().contains("(4) evaluation of technology"));
		assertEquals(4, TestLesson.contents(sessions(imported).getLast(), Prose.class).size());
		String report = TestLesson.report(imported);
		assertTrue(report.contains("The file /assets/hub/Section 2.6.1_Identifying Skills and Training Needs.pdf is not in the programme"),
				report);
		assertTrue(report.contains("001_3bdf18fb72934f3d.txt: This text file has no keys at its head and is left out"), report);
	}

	@Test
	void whatAPageIsCanBeSaid() throws IOException, ImportException {
		String text = "# A\n\none\n\n---\n\n# B\n\ntwo\n";
		assertEquals(2, titles(read(text)).size());
		Imported slides = read("page.md", text, Map.of("as", "slides"));
		assertEquals(2, TestLesson.contents(sessions(slides).getFirst(), Slide.class).size());
		assertEquals(1, titles(read("page.md", text, Map.of("sessions", "pages"))).size());
	}

	@Test
	void aRuleAtTheBeginningIsNoHead() throws IOException, ImportException {
		assertEquals(List.of("Begun"), titles(read("---\n# Begun\n---\n\nwords\n")));
		assertEquals(List.of("Page"), titles(read("---\n\nwords\n")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "---\ntitle: a: b\n---\n\nwords", "---\ntitle: [a\n---\n\nwords", "+++\ntitle = \n+++\n\nwords",
			"+++\ntitle = \"\"\"\n+++\n\nwords", "---\ntitle: &a [*a, *a]\n---\n\nwords", "---\ntitle: {{ x }}\n---\n\nwords",
			"---\nx: !!java.lang.Runtime {}\n---\n\nwords" })
	void brokenHeadsAreReportedAndTheTextStays(String text) throws IOException, ImportException {
		Imported imported = read(text);
		assertEquals("words", TestLesson.contents(sessions(imported).getFirst(), Prose.class).getFirst().text());
	}

	@Test
	void minutesAreReadWhereTheyAreSaid() throws IOException, ImportException {
		Imported imported = read("## Ask (15 min)\n\na\n\n## 09:30–09:45 Look\n\nb\n\n## Tell\n\nDuration: 1 hour\n\nc\n");
		assertEquals(List.of(15, 15, 60), sessions(imported).stream().map(Session::minutes).toList());
		assertEquals(List.of("Ask", "Look", "Tell"), titles(imported));
		assertEquals("c", TestLesson.contents(sessions(imported).getLast(), Prose.class).getFirst().text());
		assertEquals(List.of(), imported.report());
	}

	@Test
	void tasksAreChecklistsWithTheWordsThatLeadToThem() throws IOException, ImportException {
		Imported imported = read("## Go\n\nBring these:\n\n- [ ] pen\n- [x] paper\n\nand come.\n\n- [ ] one\n- two\n");
		Session session = sessions(imported).getFirst();
		assertEquals(List.of(new Checklist("Bring these:", List.of("pen", "paper"))), TestLesson.contents(session, Checklist.class));
		assertEquals("and come.\n\n- [ ] one\n- two", TestLesson.contents(session, Prose.class).getFirst().text());
	}

	@Test
	void solutionsAndNotesReachNoLearner() throws IOException, ImportException {
		Imported imported = read("""
				---
				marp: true
				---
				# Quiz
				What is it?
				<!-- hidden-1 -->
				::: solution
				hidden-2
				:::

				---

				## More
				> [!SOLUTION]
				> hidden-3

				<aside class="notes">hidden-4</aside>
				""");
		assertTrue(Golden.text(imported).contains("hidden-4"));
		assertFalse(Wording.texts(imported.programme().forLearners()).toString().contains("hidden"),
				Wording.texts(imported.programme().forLearners()).toString());
		for (int i = 1; i <= 4; i++) {
			assertTrue(Wording.texts(imported.programme()).toString().contains("hidden-" + i), "hidden-" + i);
		}
	}

	@Test
	void nothingOutsideTheFolderIsRead() throws IOException, ImportException {
		Files.writeString(folder.resolve("secret.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
		Path inner = Files.createDirectories(folder.resolve("in"));
		Files.createSymbolicLink(inner.resolve("link.svg"), folder.resolve("secret.svg"));
		Files.createSymbolicLink(inner.resolve("link.md"), folder.resolve("other.md"));
		Files.writeString(folder.resolve("other.md"), "outside");
		Files.writeString(inner.resolve("a.md"),
				"![a](../secret.svg) ![b](link.svg) ![c](/etc/passwd) ![d](file:///etc/passwd)\n\ninside\n");
		Imported imported = new MarkdownImporter().read(Material.of(inner));
		assertEquals(Map.of(), imported.media());
		assertFalse(Golden.text(imported).contains("outside\n"));
		assertEquals(3, imported.report().stream().filter(line -> line.message().contains("lies outside of the folder")).count(),
				TestLesson.report(imported));
		assertThrows(ImportException.class, () -> new MarkdownImporter().read(Material.of(inner.resolve("link.md"))));
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"', value = { "> ,4000", "\"- \",4000", "::: tip\\n,3000", "!!! note\\n    ,800", "<!--,3000", "[a](,4000",
			"***a,4000", "| a ,4000", "- [ ] a\\n,4000", "# a\\n\\n---\\n\\n,1500", "[^a]: b[^a]\\n,2000", "> [!NOTE]\\n,2000",
			"+++\\n,3000",
			"---\\n,3000" })
	void hostilePagesNeitherCrashNorTakeLong(String part, int times) throws IOException {
		String text = part.replace("\\n", "\n").repeat(times) + "\n\nend\n";
		try {
			assertFalse(sessions(read(text)).isEmpty());
			assertFalse(sessions(read("page.md", text, Map.of("as", "slides"))).isEmpty());
		} catch (ImportException refusal) {
			assertTrue(refusal.getMessage().endsWith("."), refusal.getMessage());
		}
	}

	@Test
	void whatIsTooLargeOrEmptyIsRefusedInASentence() throws IOException {
		Path large = folder.resolve("large.md");
		Files.write(large, "a".repeat(6_000_000).getBytes(StandardCharsets.UTF_8));
		assertRefused(large, "6,000,000 bytes");
		assertRefused(Files.writeString(folder.resolve("empty.md"), ""), "nothing to import");
		assertRefused(folder.resolve("gone.md"), "gone.md");
		assertRefused(Files.createDirectory(folder.resolve("bare")), "no pages of Markdown");
	}

	private static void assertRefused(Path path, String words) {
		String message = assertThrows(ImportException.class, () -> new MarkdownImporter().read(Material.of(path))).getMessage();
		assertTrue(message.contains(words) && message.endsWith("."), message);
	}

	@Test
	void anImportCanBeStopped() throws IOException {
		Path page = Files.writeString(folder.resolve("page.md"), "words");
		assertThrows(ImportException.class, () -> new MarkdownImporter().read(new Material(page, Map.of(), () -> true)));
	}
}
