package org.tenday.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tenday.model.content.Slide;

/** Presentations from other makers, each with the text of what it becomes. How they were made, their folder's README says. */
class DecksTest {

	private static final Path FOLDER = Path.of("test/decks");

	static List<Path> decks() throws IOException {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.filter(file -> file.toString().endsWith(".pptx")).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("decks")
	void eachBecomesWhatItShould(Path deck) throws Exception {
		Path golden = Path.of(deck.toString().replace(".pptx", ".txt"));
		assertEquals(Files.readString(golden), ImportedText.of(new PowerPointImporter().read(Material.of(deck))));
	}

	@Test
	void thereAreMoreThanTen() throws IOException {
		assertTrue(decks().size() > 10, "decks: " + decks().size());
	}

	@Test
	void learnersNeverSeeWhatTheTrainerSaysOrWhatIsHidden() throws Exception {
		Imported imported = new PowerPointImporter().read(Material.of(FOLDER.resolve("hidden-and-notes.pptx")));
		List<String> all = Wording.texts(imported.programme());
		List<String> learners = Wording.texts(imported.programme().forLearners());
		for (String secret : List.of("Ask first, show then.", "1 is B", "Never show this one.", "For the examiner")) {
			assertTrue(all.stream().anyMatch(text -> text.contains(secret)), secret);
			assertTrue(learners.stream().noneMatch(text -> text.contains(secret)), secret);
		}
	}

	@Test
	void anImportThatIsStoppedMakesNothing() {
		Material stopped = new Material(FOLDER.resolve("tables.pptx"), Map.of(), () -> true);
		assertEquals("Importing test/decks/tables.pptx was stopped; nothing was made of it.",
				assertThrows(ImportException.class, () -> new PowerPointImporter().read(stopped)).getMessage()
						.replace('\\', '/'));
	}

	@Test
	void everySlideIsSomewhere() throws Exception {
		Imported imported = new PowerPointImporter().read(Material.of(FOLDER.resolve("formatted.pptx")));
		assertEquals(List.of("slide 1", "slide 2", "slide 3", "slide 4", "slide 5"),
				imported.found().stream().map(found -> found.origin().part()).toList());
		assertTrue(imported.programme().modules().getFirst().blocks().stream().allMatch(block -> block.content() instanceof Slide));
	}
}
