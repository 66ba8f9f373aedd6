package org.tenday.ui.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class TextFormatTest {

	@Test
	void everyWayToEndALineIsALineFeed() {
		assertEquals("a\nb\nc\n", TextFormat.TEXT.read().apply("a\r\nb\rc\n"));
	}

	@Test
	void emptyLinesHoldNoItem() {
		assertEquals(List.of("Flip chart", "Pens"), TextFormat.LINES.read().apply("Flip chart\n\n  Pens \n"));
		assertEquals("Flip chart\nPens", TextFormat.LINES.write().apply(List.of("Flip chart", "Pens")));
	}

	@Test
	void aTableKeepsItsCells() {
		List<List<String>> rows = List.of(List.of("Step", "a | b"), List.of("", "x"));
		assertEquals(rows, TextFormat.TABLE.read().apply(TextFormat.TABLE.write().apply(rows)));
	}

	@Test
	void aShortRowIsFilledAndALongOneRefused() {
		assertEquals(List.of(List.of("A", "B"), List.of("1", "")), TextFormat.TABLE.read().apply("A | B\n1"));
		IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class,
				() -> TextFormat.TABLE.read().apply("A | B\n1 | 2 | 3"));
		assertTrue(refusal.getMessage().startsWith("The row that begins with “1” has 3 cells, but the table has 2 columns"),
				refusal.getMessage());
	}

	@Test
	void languagesAreTags() {
		assertEquals(Locale.UK, TextFormat.LANGUAGE.read().apply("en-GB"));
		assertEquals("de", TextFormat.LANGUAGE.write().apply(Locale.GERMAN));
		assertThrows(IllegalArgumentException.class, () -> TextFormat.LANGUAGE.read().apply("English!"));
		assertThrows(IllegalArgumentException.class, () -> TextFormat.LANGUAGE.read().apply(""));
	}

	@Test
	void aDecimalKeepsItsDigitsAndMayBeMissing() {
		assertEquals(new BigDecimal("2.50"), TextFormat.DECIMAL.read().apply(" 2.50 "));
		assertEquals("2.50", TextFormat.DECIMAL.write().apply(new BigDecimal("2.50")));
		assertEquals(Optional.empty(), TextFormat.DECIMAL.orNothing().read().apply(" "));
		assertEquals(Optional.of(12), TextFormat.WHOLE.orNothing().read().apply("12"));
		assertThrows(IllegalArgumentException.class, () -> TextFormat.DECIMAL.read().apply("1e999999999"));
		assertThrows(IllegalArgumentException.class, () -> TextFormat.WHOLE.read().apply("2.5"));
	}

	@Test
	void datesAreYearMonthDay() {
		assertEquals(LocalDate.of(2026, 11, 22), TextFormat.DATE.read().apply(" 2026-11-22 "));
		assertThrows(IllegalArgumentException.class, () -> TextFormat.DATE.read().apply("22/11/2026"));
	}
}
