package org.tenday.area.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;

class NhsNumberTest {

	/** 943 476 5919 is the example of the NHS Data Model and Dictionary; 654 100 3238 that of the library heidi's documentation. */
	@Test
	void publishedExamplesPassTheCheck() {
		assertEquals(Optional.of("943 476 5919"), NhsNumber.in("such as 943 476 5919."));
		assertEquals(Optional.of("9434765919"), NhsNumber.in("9434765919"));
		assertEquals(Optional.of("654-100-3238"), NhsNumber.in("654-100-3238"));
	}

	@Test
	void aWrongDigitOrAMistakenOrderFails() {
		for (String text : new String[]{ "943 476 5918", "943 476 9519", "934 476 5919" }) {
			assertEquals(Optional.empty(), NhsNumber.in(text), text);
		}
	}

	/** The first nine digits give 10, which is no digit: such numbers are never issued. */
	@Test
	void aNumberWhoseCheckWouldBeTenIsNone() {
		for (int last = 0; last < 10; last++) {
			assertEquals(Optional.empty(), NhsNumber.in("123456789" + last));
		}
	}

	@Test
	void otherNumbersAreLeftAlone() {
		for (String text : new String[]{ "", "2025-11-03", "94347659190", "19434765919", "P40917", "999 000 00" }) {
			assertEquals(Optional.empty(), NhsNumber.in(text), text);
		}
		assertEquals(Optional.of("401 023 2137"), NhsNumber.in("943 476 5918 or 401 023 2137"), "the second of two is looked at, too");
	}
}
