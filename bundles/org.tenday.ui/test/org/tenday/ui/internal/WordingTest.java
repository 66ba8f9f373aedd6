package org.tenday.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tenday.model.Grouping;

class WordingTest {

	@Test
	void choicesAreWords() {
		assertEquals("Whole group", Wording.of(Grouping.WHOLE_GROUP));
	}

	@ParameterizedTest
	@CsvSource({ "0,0 min", "45,45 min", "60,1 h", "90,1 h 30 min", "330,5 h 30 min" })
	void minutesAreShort(int minutes, String words) {
		assertEquals(words, Wording.minutes(minutes));
	}
}
