package org.tenday.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionTest {

	@ParameterizedTest
	@CsvSource({ "ar, RIGHT_TO_LEFT", "he-IL, RIGHT_TO_LEFT", "ur, RIGHT_TO_LEFT", "en-GB, LEFT_TO_RIGHT", "de, LEFT_TO_RIGHT",
			"az-Arab, RIGHT_TO_LEFT", "ar-Latn, LEFT_TO_RIGHT" })
	void aLanguageHasADirection(String tag, Direction direction) {
		assertEquals(direction, Direction.of(Locale.forLanguageTag(tag)));
	}

	@Test
	void aTextHasTheDirectionOfItsFirstLetter() {
		assertEquals(Optional.of(Direction.RIGHT_TO_LEFT), Direction.of("1. \u0645\u0631\u062d\u0628\u0627 NHS"));
		assertEquals(Optional.of(Direction.LEFT_TO_RIGHT), Direction.of("NHS \u05e9\u05dc\u05d5\u05dd"));
		assertEquals(Optional.empty(), Direction.of("12 – 14"));
		assertEquals(Optional.of(Direction.RIGHT_TO_LEFT),
				Direction.of(List.of(new Inline.Strong(Inline.text("\u05e9\u05dc\u05d5\u05dd")), new Inline.Text(" NHS"))));
	}
}
