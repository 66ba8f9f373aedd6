package org.tenday.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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

	private void refused(String named, String... words) {
		assertEquals(2, typed.run(words));
		assertEquals(1, typed.err().lines().count(), typed.err());
		assertTrue(typed.err().startsWith("tenday: ") && typed.err().contains(named), typed.err());
		assertEquals("", typed.out());
	}
}
