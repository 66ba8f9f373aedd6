package org.tenday.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.checks.Tenday.Ended;

/**
 * Uses the built product without a window. Libraries that look for their own parts by name find them in a plain test and may not in the
 * product, where each bundle sees only what it asks for; so every format is written here too.
 */
class CommandLineTest {

	@TempDir
	Path folder;

	@Test
	@Timeout(120)
	void aNewWorkshopIsCheckedAndWrittenInEveryFormat() throws IOException, InterruptedException {
		assertEquals(new Ended(0, "", ""), tenday("new", "mine", "--template", "one-day"));
		Ended checked = tenday("check", "mine", "--severity", "error");
		assertEquals(new Ended(0, "", ""), checked);
		Path programme = folder.resolve("mine/programme.yaml");
		Files.writeString(programme, Files.readString(programme).replace("  title: One day\n", "  title: One day\n  starts: 2027-01-11\n"));
		Ended exported = tenday("export", "mine", "--out", "printed", "--publication", "handbook,slides,timetable,forms", "--format",
				"docx,html,ics,pdf,pptx");
		assertEquals(0, exported.status(), exported::toString);
		assertEquals("", exported.err());
		assertEquals(List.of("export.json", "one-day-workshop-forms-learner.docx", "one-day-workshop-forms-learner.html",
				"one-day-workshop-forms-learner.pdf", "one-day-workshop-forms-trainer.docx", "one-day-workshop-forms-trainer.html",
				"one-day-workshop-forms-trainer.pdf", "one-day-workshop-handbook-learner.docx", "one-day-workshop-handbook-learner.html",
				"one-day-workshop-handbook-learner.pdf", "one-day-workshop-handbook-trainer.docx",
				"one-day-workshop-handbook-trainer.html", "one-day-workshop-handbook-trainer.pdf", "one-day-workshop-slides-learner.docx",
				"one-day-workshop-slides-learner.pdf", "one-day-workshop-slides-learner.pptx", "one-day-workshop-slides-trainer.docx",
				"one-day-workshop-slides-trainer.pdf", "one-day-workshop-slides-trainer.pptx", "one-day-workshop-timetable.docx",
				"one-day-workshop-timetable.html", "one-day-workshop-timetable.ics", "one-day-workshop-timetable.pdf"),
				names(folder.resolve("printed")));
	}

	@Test
	@Timeout(60)
	void whatCannotBeDoneIsSaidOnOneLineAndLeavesNothing() throws IOException, InterruptedException {
		Ended ended = tenday("export", "gone", "--out", "printed");
		assertEquals(2, ended.status());
		assertEquals("", ended.out());
		assertTrue(ended.err().startsWith("tenday: ") && ended.err().strip().lines().count() == 1, ended::toString);
		assertFalse(Files.exists(folder.resolve("printed")));
	}

	private Ended tenday(String... words) throws IOException, InterruptedException {
		return Tenday.run(folder, words);
	}

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}
}
