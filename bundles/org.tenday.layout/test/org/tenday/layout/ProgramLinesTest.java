package org.tenday.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.tenday.document.Element.Listing;

class ProgramLinesTest {

	@Test
	void numbersStandInFrontAndGoOnWhereAListingWasBroken() {
		assertEquals(List.of(" 9  a", "10  b", "11"), ProgramLines.of(new Listing("", List.of("a", "b", ""), true, 9)));
		assertEquals(List.of("a", "    b"), ProgramLines.of(new Listing("", List.of("a", "\tb"), false)));
	}

	@Test
	void aLineThatIsTooLongBreaksAfterASpaceAndItsRestIsSetIn() {
		assertEquals(List.of("  one two three four", "    five six"),
				ProgramLines.broken(new Listing("", List.of("  one two three four five six"), false), 20));
		assertEquals(List.of("1  one two three", "     four five"),
				ProgramLines.broken(new Listing("", List.of("one two three four five"), true), 20));
	}

	@Test
	void aLineWithoutSpacesBreaksWhereTheRoomEnds() {
		List<String> broken = ProgramLines.broken(new Listing("", List.of("x".repeat(45)), false), 20);
		assertEquals(List.of("x".repeat(20), "  " + "x".repeat(18), "  " + "x".repeat(7)), broken);
	}
}
