package org.tenday.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenTest {

	@TempDir
	private Path temp;
	private Path expected;
	private Path actual;

	@BeforeEach
	void name() {
		expected = temp.resolve("examples.txt");
		actual = temp.resolve("examples-actual.txt");
	}

	@Test
	void aDifferenceIsWrittenBesideAndGoesAwayOnceItIsNone() throws IOException {
		Files.writeString(expected, "before\n");
		AssertionError error = assertThrows(AssertionError.class, () -> Golden.check(expected, "now\n", false));
		assertTrue(error.getMessage().contains("examples-actual.txt"), error::getMessage);
		assertEquals("now\n", Files.readString(actual));
		assertEquals("before\n", Files.readString(expected));
		Golden.check(expected, "before\n", false);
		assertFalse(Files.exists(actual));
	}

	@Test
	void whatNobodyHasLookedAtYetIsADifference() {
		assertThrows(AssertionError.class, () -> Golden.check(expected, "now\n", false));
		assertFalse(Files.exists(expected));
	}

	@Test
	void whatIsNowCanBeAccepted() throws IOException {
		Files.writeString(expected, "before\n");
		assertThrows(AssertionError.class, () -> Golden.check(expected, "now\n", false));
		Golden.check(expected, "now\n", true);
		assertEquals("now\n", Files.readString(expected));
		assertFalse(Files.exists(actual));
	}
}
