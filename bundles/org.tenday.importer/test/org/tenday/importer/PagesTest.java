package org.tenday.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tenday.importer.TestLesson.contents;
import static org.tenday.importer.TestLesson.report;
import static org.tenday.importer.TestLesson.session;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tenday.model.Session;
import org.tenday.model.content.Callout;
import org.tenday.model.content.Exercise;
import org.tenday.model.content.Prose;
import org.tenday.model.content.TrainerNote;

/** Pages as people really write them: in haste, on other machines, with mistakes. */
class PagesTest {

	@TempDir
	private Path folder;

	private Imported workbench(String... lines) throws Exception {
		return TestLesson.workbench(folder).episode("episodes/01-episode.md", lines).read();
	}

	private Imported jekyll(String... lines) throws Exception {
		return TestLesson.jekyll(folder).episode("_episodes/01-episode.md", lines).read();
	}

	@Test
	void byteOrderMarksAndOtherLineEndsAreNothing() throws Exception {
		TestLesson.workbench(folder);
		Files.writeString(folder.resolve("episodes/a.md"),
				"\ufeff---\ntitle: Ä\nteaching: 10\nexercises: 0\n---\n\n::: challenge\n# T\ntask\n::: solution\nsecret\n:::\n:::\n"
						.replace("\n", "\r\n"));
		Session session = session(new CarpentriesImporter().read(Material.of(folder)));
		assertEquals("Ä", session.title());
		assertEquals("secret", contents(session, Exercise.class).getFirst().solution());
	}

	@Test
	void aTableWithinATableStandsBehindIt() throws Exception {
		Session session = session(workbench("---", "title: A", "---",
				"<table><tr><td>outer<table><tr><td>inner</td></tr></table></td></tr></table>"));
		String text = contents(session, Prose.class).getFirst().text();
		assertTrue(text.contains("| outer |") && text.indexOf("| inner |") > text.indexOf("| outer |"), text);
	}

	@Test
	void oldEncodingsAreReadAndReported() throws Exception {
		TestLesson.workbench(folder);
		Files.write(folder.resolve("episodes/a.md"), "---\ntitle: A\n---\ncaf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
		Imported imported = new CarpentriesImporter().read(Material.of(folder));
		assertEquals("caf\u00e9", contents(session(imported), Prose.class).getFirst().text());
		assertTrue(report(imported).contains("not in UTF-8"));
	}

	@Test
	void boxesNeedNoBlankLinesNorEqualFences() throws Exception {
		Session session = session(
				workbench("text", "::: challenge", "## T", "task", "::::::::: solution", "secret", "::::", "rest", ":::::::", "more",
						":::: {.callout #id}", "#### C", "words", "::: ", "::: {.unnumbered .caution}", "careful", ":::", "::: note :::::",
						"n", ":::"));
		Exercise exercise = contents(session, Exercise.class).getFirst();
		assertEquals("task\nrest", exercise.task().replaceAll("\\n+", "\n"));
		assertEquals("secret", exercise.solution());
		assertEquals(List.of("text", "more"), contents(session, Prose.class).stream().map(Prose::text).toList());
		assertEquals(
				List.of(new Callout(Callout.Kind.NOTE, "words"), new Callout(Callout.Kind.WARNING, "careful"),
						new Callout(Callout.Kind.NOTE, "n")),
				contents(session, Callout.class));
	}

	@Test
	void fencesWithoutPartnersAreReported() throws Exception {
		Imported imported = workbench("text", ":::::", "more", "::: challenge", "task", "::: solution", "secret");
		assertEquals("secret", contents(session(imported), Exercise.class).getFirst().solution());
		assertTrue(report(imported).contains("01-episode.md:7: A fence of colons closes no box"), report(imported));
		assertTrue(report(imported).contains("01-episode.md:9: This box is never closed"), report(imported));
		assertTrue(report(imported).contains("01-episode.md:11: This box is never closed"), report(imported));
	}

	@Test
	void boxesThreeDeepKeepTheirWords() throws Exception {
		Session session = session(workbench("::: challenge", "task", "::: callout", "## In", "inner", "::: spoiler", "deepest", ":::",
				":::", "::: instructor",
				"psst", "::: hint", "deeper", ":::", ":::", ":::"));
		assertEquals("task\n\n> **In**\n>\n> inner\n>\n> > deepest", contents(session, Exercise.class).getFirst().task());
		assertEquals("psst\n\ndeeper", contents(session, TrainerNote.class).getFirst().text());
	}

	@Test
	void aBoxWithinAListBreaksTheListAndNothingElse() throws Exception {
		Session session = session(
				workbench("- one", "- two", "", "  ::: callout", "  ### Mind", "", "      code", "  :::", "", "  goes on", "", "- three"));
		assertEquals(List.of("- one\n- two", "goes on\n\n- three"), contents(session, Prose.class).stream().map(Prose::text).toList());
		assertEquals("    code", contents(session, Callout.class).getFirst().text());
	}

	@Test
	void wordsAfterANameAreATitle() throws Exception {
		Imported imported = workbench("::: challenge Count them", "task", ":::", "::: Not a box at all");
		assertEquals("Count them", session(imported).blocks().getFirst().title());
		assertEquals("::: Not a box at all", contents(session(imported), Prose.class).getFirst().text());
	}

	@Test
	void aSolutionOutsideGoesToItsExerciseOrToTheTrainer() throws Exception {
		Imported imported = workbench("::: solution", "lonely", ":::", "::: challenge", "task", ":::", "::: solution", "found", ":::");
		assertEquals("found", contents(session(imported), Exercise.class).getFirst().solution());
		assertEquals("lonely", contents(session(imported), TrainerNote.class).getFirst().text());
		assertTrue(report(imported).contains("given to the one before it"));
	}

	@Test
	void boxesOfOtherNamesHideWhatMayBeAnAnswer() throws Exception {
		Imported imported = workbench("::: my-exercise", "task", "::: model-answer", "secret", ":::", ":::", "::: puzzle", "riddle",
				"::: solution", "egg", ":::",
				":::", "::: teacher-note", "psst", ":::");
		assertEquals(List.of("secret", "egg"), contents(session(imported), Exercise.class).stream().map(Exercise::solution).toList());
		assertEquals("psst", contents(session(imported), TrainerNote.class).getFirst().text());
	}

	@Test
	void solutionsAreKnownByTheirHeadingsInOtherLanguages() throws Exception {
		Imported imported = workbench("::: challenge", "## Reto", "tarea", "### Solución", "secreto", "### Otra", "más", ":::",
				"::: challenge",
				"## Answer these questions", "really", ":::");
		Exercise exercise = contents(session(imported), Exercise.class).getFirst();
		assertEquals("tarea\n### Otra\nmás", exercise.task());
		assertEquals("secreto", exercise.solution());
		assertEquals("really", contents(session(imported), Exercise.class).get(1).task());
		assertEquals("Answer these questions", session(imported).blocks().get(1).title());
	}

	@Test
	void commentsAreLeftOutAndCodeIsLeftAlone() throws Exception {
		Imported imported = workbench("a <!-- one --> b <!-- two", "::: challenge", "still two --> c", "", "```html", "<!-- shown -->",
				"```", "`<!-- too -->`",
				"<!-- never ends");
		assertEquals("a  b  c\n\n```html\n<!-- shown -->\n```\n`<!-- too -->`\n never ends",
				contents(session(imported), Prose.class).getFirst().text());
		assertTrue(report(imported).contains("01-episode.md:6: A comment in HTML is left out: one"));
		assertTrue(report(imported).contains("never ends"));
	}

	@Test
	void footnotesFollowTheTextThatRefersToThem() throws Exception {
		Session session = session(
				workbench("one[^a]", "", "::: callout", "two[^b]", ":::", "", "[^a]: first", "", "[^b]: second", "on two lines"));
		assertEquals("one[^a]\n\n[^a]: first", contents(session, Prose.class).getFirst().text());
		assertEquals("two[^b]\n\n[^b]: second\non two lines", contents(session, Callout.class).getFirst().text());
		assertEquals(1, contents(session, Prose.class).size());
	}

	@Test
	void definitionListsAreBoldWords() throws Exception {
		assertEquals("**Bed**\n\nTo lie on.\n\nMore.",
				contents(session(workbench("Bed", ":   To lie on.", "", "    More.")), Prose.class).getFirst().text());
	}

	@Test
	void anEpisodeMayBeEmpty() throws Exception {
		Imported imported = TestLesson.workbench(folder).with("episodes/07-über_Betten!.md", "").read();
		assertEquals("Über Betten!", session(imported).title());
		assertEquals("uber-betten", session(imported).id().value());
		assertEquals(10, session(imported).minutes());
		assertTrue(report(imported).contains("no text yet"));
	}

	@Test
	void pagesOfTheSameNameGetSessionsOfTheirOwn() throws Exception {
		Imported imported = TestLesson.workbench(folder).episode("episodes/01-a.md", "x").episode("episodes/02-a.md", "y")
				.episode("episodes/日本.md", "z").read();
		assertEquals(List.of("a", "a-2", "episode"),
				TestLesson.sessions(imported.programme()).stream().map(session -> session.id().value()).toList());
	}

	@Test
	void timesThatAreNoNumbersAreTakenForWhatTheyBeginWith() throws Exception {
		Imported imported = TestLesson.workbench(folder)
				.with("episodes/a.md", "---", "title: A", "teaching: 2 hours", "exercises: many", "break: 10", "---", "x").read();
		assertEquals(7, session(imported).minutes());
		assertTrue(report(imported).contains("\"exercises:\" is no number"));
		Imported endless = TestLesson.workbench(folder).with("episodes/a.md", "---", "title: A", "teaching: 99999", "exercises: 1", "---")
				.read();
		assertEquals(Session.MAX_MINUTES, session(endless).minutes());
	}

	@Test
	void kramdownPutsClassesInManyPlaces() throws Exception {
		Imported imported = jekyll("> ## One", "> task", "> {: .challenge}", "", "> ## Two", "> task", "", "{: .challenge}", "",
				"> ## Three", "> task", ">",
				">> ### Answer", ">> secret", "{: .challenge}", "", "> ~~~", "> unclosed", "{: .callout}", "", "> plain");
		List<Exercise> exercises = contents(session(imported), Exercise.class);
		assertEquals(List.of("task", "task", "task"), exercises.stream().map(Exercise::task).toList());
		assertEquals("secret", exercises.getLast().solution());
		assertEquals("unclosed", contents(session(imported), Callout.class).getFirst().text());
		assertEquals("> plain", contents(session(imported), Prose.class).getLast().text());
	}

	@Test
	void htmlIsMarkdownWithinLinesAndBlocks() throws Exception {
		Imported imported = workbench(
				"A <b>bold </b>word, <a href=\"https://x.org\">a link</a><a name=\"here\"></a> and <kbd>Ctrl</kbd> <u>x</u>.", "",
				"<ul><li>one<ul><li>inner</li></ul></li>", "", "<li>two</li></ul>", "",
				"<figure><img src=\"fig/no.png\" alt=\"An alt\"><figcaption>A caption</figcaption></figure>",
				"", "<script>", "let x;", "</script>", "", "<div class=\"wide\">", "kept", "</div>", "",
				"<iframe src=\"https://v.org/1\"></iframe>");
		String text = contents(session(imported), Prose.class).getFirst().text();
		assertTrue(text.startsWith("A **bold** word, [a link](https://x.org) and `Ctrl` x.\n\n- one\n  - inner\n- two\n\nA caption\n"),
				text);
		String all = String.join("\n", Wording.texts(imported.programme()));
		assertTrue(all.contains("kept") && all.contains("<https://v.org/1>"), all);
		assertFalse(all.contains("let x"), all);
		assertTrue(report(imported).contains("<u>"), report(imported));
	}

	@ParameterizedTest
	@CsvSource({ "'::: challenge', 5000", "'>', 5000", "'<!-- a -->', 5000", "'<!--', 5000", "'~~~', 5001", "'```r', 5000",
			"'- [a](b)', 1250",
			"'{: .challenge}', 1250", "'<table>', 1250", "'[^a]: b[^a]', 1250", "'term\n: words', 1250", "'{% comment %}', 1250",
			"'{% raw %}x', 1250",
			"'| a |', 1250", "'![x](y){alt=\"', 750", "'<details>', 1250", "'[x]: y', 1250" })
	void hostilePagesNeitherCrashNorTakeLong(String line, int times) throws Exception {
		String page = (line + "\n").repeat(times);
		assertTimeoutPreemptively(Duration.ofSeconds(60), () -> workbench(page));
		assertTimeoutPreemptively(Duration.ofSeconds(60), () -> workbench(page.replace("\n", " ")));
		Files.walk(folder).sorted(Comparator.reverseOrder()).filter(path -> !path.equals(folder)).forEach(path -> path.toFile().delete());
		assertTimeoutPreemptively(Duration.ofSeconds(60), () -> jekyll(page));
		assertTimeoutPreemptively(Duration.ofSeconds(60), () -> jekyll(page.replace("\n", "")));
	}
}
