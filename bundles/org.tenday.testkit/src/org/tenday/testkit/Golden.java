package org.tenday.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that are as they were when somebody last looked at them and was content. */
public final class Golden {

	/** The system property by which what is now is taken for what is expected: {@code mvn verify -Dtenday.golden=accept}. */
	static final String PROPERTY = "tenday.golden";

	private Golden() {
	}

	/**
	 * Compares a text with a file. Where they differ, what is now is written beside the file with {@code -actual} in its name: look at it,
	 * and if it is better, put it in the place of the other. Where many differ, run the tests once with the system property
	 * {@code tenday.golden} set to {@code accept}: then what is now is written in the place of the other without a word, to be looked at
	 * afterwards.
	 *
	 * @param expected the file; need not exist yet
	 * @throws IOException where a file cannot be read or written
	 */
	public static void check(Path expected, String text) throws IOException {
		check(expected, text, "accept".equals(System.getProperty(PROPERTY)));
	}

	static void check(Path expected, String text, boolean isAccepted) throws IOException {
		Path actual = expected.resolveSibling(expected.getFileName().toString().replaceFirst("(\\.[^.]*)?$", "-actual$1"));
		Files.deleteIfExists(actual);
		String before = Files.exists(expected) ? Files.readString(expected) : "";
		if (before.equals(text)) {
			return;
		}
		if (isAccepted) {
			Files.writeString(expected, text);
			return;
		}
		Files.writeString(actual, text);
		assertEquals(before, text, () -> "what is now is in " + actual);
	}
}
