package org.tenday.addon.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.equinox.p2.metadata.VersionRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionWordsTest {

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"[0.2.0,1.0.0); 0.2 or later, but before 1.0",
			"[0.2.0,1.0.0]; 0.2 or later, up to and including 1.0",
			"(0.2.0,1.0.0); later than 0.2, but before 1.0",
			"0.2.3; 0.2.3 or later",
			"[1.0.0,1.0.0]; 1.0 and no other",
			"[0.0.0,1.0.0); earlier than 1.0",
			"[0.0.0,1.1.2]; 1.1.2 or earlier",
			"0.0.0; ''",
			"[0.1.0.202611221241,0.2.0); 0.1.0.202611221241 or later, but before 0.2" })
	void rangesAreWords(String range, String words) {
		assertEquals(words, VersionWords.of(VersionRange.create(range)));
	}
}
