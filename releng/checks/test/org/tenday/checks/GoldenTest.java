package org.tenday.checks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every publication in every format is as it was when somebody last looked at it and was content. A file that differs is written beside
 * the expected one with {@code -actual-} in its name: look at it, and if it is better, put it in the place of the other.
 */
class GoldenTest {

	private static final Path EXPECTED = PrintPack.CASES.resolve("everything/expected");
	private static final String ACTUAL = "-actual-";

	@TempDir
	static Path temp;

	private static PrintPack pack;

	@BeforeAll
	static void export() throws Exception {
		pack = PrintPack.of("everything", temp.resolve("pack"));
	}

	@Test
	void everyFileSaysWhatItSaid() throws IOException {
		Files.createDirectories(EXPECTED);
		List<String> different = new ArrayList<>();
		for (Path file : pack.files()) {
			String name = file.getFileName().toString();
			Path expected = EXPECTED.resolve(name + ".txt");
			Path actual = EXPECTED.resolve(name + ACTUAL + ".txt");
			Files.deleteIfExists(actual);
			String text = Readable.text(file);
			if (!Files.exists(expected) || !Files.readString(expected).equals(text)) {
				Files.writeString(actual, text);
				different.add(actual.toString());
			}
		}
		assertEquals(List.of(), different);
		try (Stream<Path> expected = Files.list(EXPECTED)) {
			assertEquals(pack.files().stream().map(file -> file.getFileName() + ".txt").toList(),
					expected.map(file -> file.getFileName().toString()).sorted().toList());
		}
	}

	@Test
	@Timeout(300)
	void theSameProgrammeGivesTheSameBytes() throws Exception {
		PrintPack again = PrintPack.of("everything", temp.resolve("again"));
		assertEquals(pack.files().stream().map(Path::getFileName).toList(), again.files().stream().map(Path::getFileName).toList());
		for (Path file : pack.files()) {
			assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(again.folder().resolve(file.getFileName())), file::toString);
		}
	}
}
