package org.tenday.importer.internal.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tenday.importer.Imported;

/**
 * Documents from other makers, each beside the text of what it becomes. Where a change of the importer changes one of them, look at the
 * difference, and put the new text in its place: with the system property {@code tenday.golden.write} this test does so.
 */
class DocumentsTest {

	private static final Path FOLDER = Path.of("test", "documents");
	private static final int LARGEST = 60_000;

	static List<Path> documents() throws IOException {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.filter(file -> file.toString().endsWith(".docx")).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("documents")
	void becomesWhatIsExpected(Path document) throws Exception {
		assertTrue(Files.size(document) < LARGEST, "Documents of tests are small.");
		Imported imported = WordText.read(document);
		Path golden = FOLDER.resolve(document.getFileName().toString().replace(".docx", ".txt"));
		if (Boolean.getBoolean("tenday.golden.write")) {
			Files.writeString(golden, WordText.of(imported));
		}
		assertEquals(Files.readString(golden), WordText.of(imported));
		assertEquals(imported.media().keySet(),
				imported.programme().media().stream().map(media -> media.file()).collect(Collectors.toSet()));
	}

	@Test
	void thereAreTenOfThem() throws IOException {
		assertTrue(documents().size() >= 10, documents()::toString);
	}

	/** Who wrote, changed or commented on a document is told nowhere. */
	@ParameterizedTest
	@MethodSource("documents")
	void namesNobody(Path document) throws Exception {
		String all = WordText.of(WordText.read(document));
		assertTrue(!all.contains("Real Name") && !all.contains("Somebody Real"), all);
	}
}
