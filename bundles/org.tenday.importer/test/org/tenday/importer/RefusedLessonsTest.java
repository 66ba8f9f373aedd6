package org.tenday.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be imported is refused with one sentence that says where and why. */
class RefusedLessonsTest {

	@TempDir
	private Path folder;

	private static String refusal(Path lesson) {
		String message = assertThrows(ImportException.class, () -> new CarpentriesImporter().read(Material.of(lesson))).getMessage();
		assertEquals(1, message.lines().count(), message);
		assertTrue(message.endsWith("."), message);
		return message;
	}

	@Test
	void whatIsNotThereOrNoFolder() throws IOException {
		assertTrue(refusal(folder.resolve("nowhere")).startsWith("There is no folder "));
		Path file = Files.writeString(folder.resolve("lesson.md"), "text");
		assertTrue(refusal(file).contains("is a file"));
	}

	@Test
	void whatIsNoLesson() throws IOException {
		assertTrue(refusal(folder).contains("neither config.yaml with a folder episodes, nor _config.yml with a folder _episodes"));
		TestLesson.workbench(folder);
		assertTrue(refusal(folder).contains("has no episodes"));
	}

	@Test
	void aConfigurationThatIsNoYaml() throws IOException {
		TestLesson.workbench(folder).with("config.yaml", "title: Test", "lang: 'en").episode("episodes/a.md");
		assertTrue(refusal(folder).startsWith("config.yaml:"), refusal(folder));
		TestLesson.workbench(folder).with("config.yaml", "- a", "- b");
		assertTrue(refusal(folder).startsWith("config.yaml:1: Expected keys"), refusal(folder));
	}

	@Test
	void aHeadThatIsNoYamlWithItsLineInTheFile() throws IOException {
		TestLesson.workbench(folder).with("episodes/a.md", "---", "title: One: two", "teaching: 5", "---", "text");
		assertTrue(refusal(folder).startsWith("episodes/a.md:2: This is not YAML"), refusal(folder));
		TestLesson.workbench(folder).with("episodes/a.md", "---", "title: One", "text");
		assertTrue(refusal(folder).startsWith("episodes/a.md:1: The head of this page never ends"), refusal(folder));
	}

	@Test
	void yamlThatIsMadeToHarm() throws IOException {
		TestLesson.workbench(folder).episode("episodes/a.md").with("config.yaml", "title: " + "[".repeat(20_000));
		assertTrue(refusal(folder).contains("nested more than 50 deep"), refusal(folder));
		StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
		for (int i = 1; i < 60; i++) {
			bomb.append("a%1$d: &a%1$d [*a%2$d, *a%2$d, *a%2$d, *a%2$d, *a%2$d, *a%2$d, *a%2$d]\n".formatted(i, i - 1));
		}
		TestLesson.workbench(folder).with("config.yaml", bomb.toString());
		assertTrue(refusal(folder).startsWith("config.yaml:1: This is not YAML"), refusal(folder));
	}

	@Test
	void aPageThatIsFarTooLarge() throws IOException {
		TestLesson.workbench(folder).with("episodes/a.md", "x".repeat(6_000_000));
		assertTrue(refusal(folder).contains("no more than 5,000,000"), refusal(folder));
	}

	@Test
	void nothingIsWritten() throws Exception {
		TestLesson lesson = TestLesson.workbench(folder).episode("episodes/a.md", "text");
		long before = Files.walk(folder).count();
		assertFalse(lesson.read().programme().modules().isEmpty());
		assertEquals(before, Files.walk(folder).count());
	}
}
