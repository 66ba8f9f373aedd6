package org.tenday.area.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

	@ParameterizedTest
	@CsvSource({ "Then Mrs Hawthorn rang me., Mrs Hawthorn", "I asked Dr. O’Neill about it., Dr. O’Neill",
			"My name is Anna and I came twice., "
					+ "My name is Anna",
			"They wrote 943 476 5919 on the form., 943 476 5919", "Ring me on 01632 960 123., 01632 960 123",
			"Write to me at a.b@example.org please., a.b@example.org", "I live in LS1 4AP., LS1 4AP",
			"I was born on 3 May 1950 in the north., born on 3 May 1950", "Frau Müller kam auch., Frau Müller" })
	void whatTellsWhoItIsIsFound(String quotation, String piece) {
		assertEquals(List.of(piece), new Identifiers(quotation).found());
	}

	@ParameterizedTest
	@ValueSource(strings = { "If I know that Mrs B lives alone, I ring her first.", "The nurse rang on Friday.",
			"I’m on it four times a day.",
			"They all say that. Nobody comes back.", "In 2019 there were 120 of us.", "I called three times, and then I thought no.",
			"Doctor, I said, not at three in the morning." })
	void whatTellsNobodyIsNot(String quotation) {
		assertEquals(List.of(), new Identifiers(quotation).found());
	}

	@Test
	void severalPiecesComeInTheirOrder() {
		assertEquals(List.of("I’m Peter", "Nurse Hill"), new Identifiers("I’m Peter, and Nurse Hill knows me.").found());
	}
}
