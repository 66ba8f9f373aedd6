package org.tenday.importer.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MinutesInTextTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Welcome (15 min) | 15 | Welcome",
			"Welcome (15 minutes): | 15 | Welcome", "Exercise 2 - 20 mins | 20 | Exercise 2",
			"09:30–09:45 Introductions | 15 | Introductions", "Introductions 9.30 - 10.45 | 75 | Introductions 9.30 - 10.45",
			"Lunch [1 h] | 60 | Lunch", "Group work (1 h 30) | 90 | Group work", "Group work (1½ hours) | 90 | Group work",
			"Group work, 1.5 hours | 90 | Group work", "Talk (5-10 min) | 10 | Talk", "Übung (20 Minuten) | 20 | Übung",
			"Atelier (2 heures) | 120 | Atelier",
			"11:30-1:00 Panel | 90 | Panel", "Quiz (~5 min) | 5 | Quiz",
			"A 10-minute talk about minutes | 10 | A 10-minute talk about minutes",
			"20 min: Reading in pairs | 20 | Reading in pairs", "15' Feedback | 15 | Feedback" })
	void findsTheTimeInATitle(String title, int minutes, String rest) {
		assertEquals(OptionalInt.of(minutes), MinutesInText.in(title));
		assertEquals(rest, MinutesInText.without(title));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Session 15", "The 30 minds", "2024-2025", "Ratio 3:45", "Version 1.2 hopes", "5 minors", "0 min", "",
			"1000 min", "12:00-12:00", "ward 12 and 14 minimal" })
	void otherNumbersAreNoTimes(String title) {
		assertEquals(OptionalInt.empty(), MinutesInText.in(title));
		assertEquals(title, MinutesInText.without(title));
	}

	@ParameterizedTest
	@CsvSource({ "Time: 20 minutes, 20", "Duration: 1 hour, 60", "(15 min), 15", "09:30–09:45, 15", "Dauer: 45 Min., 45",
			"about 10 minutes, 10" })
	void aLineOfATimeAlone(String line, int minutes) {
		assertEquals(OptionalInt.of(minutes), MinutesInText.only(line));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Wait 20 minutes before you measure again.", "The ward round takes 2 hours", "Time: as long as needed" })
	void aSentenceWithATimeIsNoTime(String line) {
		assertEquals(OptionalInt.empty(), MinutesInText.only(line));
	}
}
