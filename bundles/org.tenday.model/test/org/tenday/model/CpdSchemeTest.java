package org.tenday.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CpdSchemeTest {

	/** A day of 330 minutes rounds down to 5 credits, as the Federation asks for: no half credits. */
	@ParameterizedTest
	@CsvSource({ "330, 5", "360, 6", "359, 5", "0, 0", "59, 0", "60, 1", "540, 8", "600, 8" })
	void theFederationGivesWholeCreditsUpToEight(int minutes, String credits) {
		assertEquals(new BigDecimal(credits), CpdScheme.FEDERATION.creditsOfDay(minutes));
	}

	@ParameterizedTest
	@CsvSource({ "330, 5", "400, 6", "540, 6" })
	void anaesthetistsStopAtSix(int minutes, String credits) {
		assertEquals(new BigDecimal(credits), CpdScheme.ANAESTHETISTS.creditsOfDay(minutes));
	}

	@Test
	void halvesAndOddRatesAreExact() {
		CpdScheme halves = new CpdScheme("Halves", new BigDecimal("1.2"), BigDecimal.TEN, new BigDecimal("0.5"), RoundingMode.HALF_UP);
		assertEquals(new BigDecimal("1"), halves.creditsOfDay(50));
		assertEquals(new BigDecimal("6.5"), halves.creditsOfDay(330));
	}

	@Test
	void creditsAreWholeStepsUnderTheCapWrittenAsPeopleWriteThem() {
		CpdScheme points = new CpdScheme("Points", BigDecimal.TEN, BigDecimal.valueOf(500), BigDecimal.ONE, RoundingMode.DOWN);
		assertEquals("100", points.creditsOfDay(600).toString());
		CpdScheme odd = new CpdScheme("Odd cap", BigDecimal.ONE, new BigDecimal("6.3"), new BigDecimal("0.5"), RoundingMode.DOWN);
		assertEquals("6", odd.creditsOfDay(600).toString());
	}
}
