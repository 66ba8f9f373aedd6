package org.tenday.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts as they are meant to be, one file each. A difference writes what came instead beside it. */
final class Golden {

	private static final Path FOLDER = Path.of("test/org/tenday/publish/golden");

	private Golden() {
	}

	static void check(String name, String actual) throws IOException {
		Path expected = FOLDER.resolve(name + ".txt");
		Path difference = FOLDER.resolve(name + "-actual-.txt");
		Files.deleteIfExists(difference);
		String text = Files.exists(expected) ? Files.readString(expected) : "";
		if (!text.equals(actual)) {
			Files.writeString(difference, actual);
		}
		assertEquals(text, actual, "What came instead is in " + difference);
	}
}
