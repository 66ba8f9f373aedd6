package org.tenday.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tenday.document.Theme.Colour;

class ColourTest {

	/** The last is the lightest grey that words on white may have. */
	@ParameterizedTest
	@CsvSource({ "000000, ffffff, 21", "ffffff, 000000, 21", "1d4e89, 1d4e89, 1", "ff0000, ffffff, 3.998", "767676, ffffff, 4.542" })
	void contrastIsThatOfTheGuidelines(String one, String other, double contrast) {
		assertEquals(contrast, Colour.of(one).contrast(Colour.of(other)), 0.001);
	}

	@ParameterizedTest
	@CsvSource({ "0, 204060", "1, ffffff", "0.5, 90a0b0" })
	void aColourIsMixedBySharesOfAnother(double share, String mixed) {
		assertEquals(mixed, Colour.of("204060").mixed(Colour.of("ffffff"), share).hex());
	}
}
