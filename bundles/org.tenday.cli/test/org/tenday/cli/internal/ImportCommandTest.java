package org.tenday.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

	@TempDir
	private Path folder;
	private Typed typed;

	@BeforeEach
	void writeLesson() throws IOException {
		typed = new Typed(folder, false);
		Files.createDirectories(folder.resolve("lesson/episodes"));
		Files.writeString(folder.resolve("lesson/config.yaml"), "title: 'Counting'\nlicense: 'CC-BY 4.0'\nepisodes:\n- count.md\n");
		Files.writeString(folder.resolve("lesson/episodes/count.md"), """
				---
				title: 'Count'
				teaching: 10
				exercises: 5
				---

				Count to ten.

				::: challenge
				How many?

				::: solution
				secretten
				:::
				:::
				""");
	}

	@Test
	void aLessonBecomesAProgrammeThatCanBeExported() throws IOException {
		assertEquals(0, typed.run("import", "carpentries", "lesson", "--into", "mine"), typed::err);
		assertTrue(Files.exists(folder.resolve("mine/programme.yaml")));
		assertEquals(0, typed.run("export", "mine", "--out", "print", "--publication", "handbook,slides", "--format", "pdf"),
				typed::err);
		assertEquals(4, typed.out().lines().count(), typed.out());
	}

	@Test
	void aProgrammeThatIsThereGetsItAsNewModules() throws IOException {
		assertEquals(0, typed.run("import", "carpentries", "lesson", "--into", "mine"), typed::err);
		assertEquals(0, typed.run("import", "carpentries", "lesson", "--into", "mine"), typed::err);
		try (Stream<Path> modules = Files.list(folder.resolve("mine/modules"))) {
			assertEquals(2, modules.count());
		}
		assertEquals(0, typed.run("export", "mine", "--out", "print", "--publication", "handbook", "--format", "pdf"), typed::err);
	}

	@Test
	void whatIsThereAlreadyIsLeftAlone() throws IOException {
		Files.createDirectories(folder.resolve("mine"));
		Files.writeString(folder.resolve("mine/notes.txt"), "mine");
		refused("mine", "import", "carpentries", "lesson", "--into", "mine");
		assertEquals("mine", Files.readString(folder.resolve("mine/notes.txt")));
	}

	@Test
	void whatIsNoLessonMakesNothing() throws IOException {
		refused("gone", "import", "carpentries", "gone", "--into", "mine");
		Files.createDirectories(folder.resolve("empty"));
		refused("empty", "import", "carpentries", "empty", "--into", "mine");
		assertFalse(Files.exists(folder.resolve("mine")));
	}

	@Test
	void whatIsSetReachesTheImporterAsItWasTyped() {
		assertEquals(0, typed.run("import", "echo", "a.txt", "--into", "mine", "--set", "column.title=What, and = why", "--set=as=list"),
				typed::err);
		assertEquals("a.txt, word 1: {as=list, column.title=What, and = why}\n", typed.out());
		assertEquals(0, typed.run("import", "echo", "a.txt", "--into", "other"), typed::err);
		assertEquals("a.txt, word 1: {as=word}\n", typed.out());
	}

	@Test
	void whatCannotBeSetIsRefused() {
		refused("choose from as, column.title", "import", "echo", "a.txt", "--into", "mine", "--set", "is=list");
		refused("choose from word, list", "import", "echo", "a.txt", "--into", "mine", "--set", "as=table");
		refused("there is nothing to set", "import", "carpentries", "lesson", "--into", "mine", "--set", "as=table");
		refused("write a name, an equals sign and a value", "import", "echo", "a.txt", "--into", "mine", "--set", "list");
		refused("--set as is given twice", "import", "echo", "a.txt", "--into", "mine", "--set", "as=list", "--set", "as=word");
		refused("choose from carpentries, echo", "import", "pdf", "a.pdf", "--into", "mine");
		assertFalse(Files.exists(folder.resolve("mine")));
	}

	@Test
	void theHelpTellsOfEachFormatWhatItReadsAndWhatCanBeSet() {
		assertEquals(0, typed.run("import", "--help"));
		assertTrue(typed.out().contains("in the format carpentries, echo."), typed.out());
		assertTrue(typed.out().contains("""

				  carpentries  Lesson of The Carpentries (a folder)

				  echo  Echo (.txt, .text)
				      Tells what was set.
				      as  What it is: word (A word), list (A list); usually word
				      column.title  The column of titles. By its header.
				"""), typed.out());
	}

	private void refused(String named, String... words) {
		assertEquals(2, typed.run(words));
		assertEquals(1, typed.err().lines().count(), typed.err());
		assertTrue(typed.err().startsWith("tenday: ") && typed.err().contains(named), typed.err());
		assertEquals("", typed.out());
	}
}
