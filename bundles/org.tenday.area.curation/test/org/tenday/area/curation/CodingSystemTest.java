package org.tenday.area.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;

class CodingSystemTest {

	/**
	 * 2363 is the example of "Verhoeff algorithm" in Wikipedia, 14567894 that of CheckDigits::MXX_006 in the Comprehensive Perl Archive
	 * Network.
	 */
	@Test
	void theCheckDigitIsThatOfPublishedExamples() {
		assertTrue(SnomedIdentifier.isChecked("2363"));
		assertTrue(SnomedIdentifier.isChecked("14567894"));
		for (int digit = 0; digit < 10; digit++) {
			assertEquals(digit == 3, SnomedIdentifier.isChecked("236" + digit));
		}
	}

	/** Every mistyped digit and every pair of neighbours in the wrong order is found, which is what Verhoeff made his code for. */
	@Test
	void oneWrongDigitAndTwoNeighboursInTheWrongOrderAreFound() {
		String good = "195951007";
		for (int place = 0; place < good.length(); place++) {
			for (char digit = '0'; digit <= '9'; digit++) {
				String changed = good.substring(0, place) + digit + good.substring(place + 1);
				assertEquals(digit == good.charAt(place), SnomedIdentifier.isChecked(changed), changed);
			}
		}
		for (int place = 0; place + 1 < good.length(); place++) {
			String swapped = good.substring(0, place) + good.charAt(place + 1) + good.charAt(place) + good.substring(place + 2);
			assertEquals(swapped.equals(good), SnomedIdentifier.isChecked(swapped), swapped);
		}
	}

	/** Concepts and the description 301453013 as the COVID-19 phenotypes of Quint and Axson (2019) list them. */
	@Test
	void conceptsOfSnomedPassAndDescriptionsDoNot() {
		for (String concept : new String[]{ "13645005", "195951007", "10692761000119107", "383611000000102" }) {
			assertEquals(Optional.empty(), CodingSystem.SNOMED_CT.fault(concept), concept);
			assertEquals(Optional.empty(), CodingSystem.DMD.fault(concept), concept);
		}
		assertTrue(CodingSystem.SNOMED_CT.fault("301453013").orElseThrow().contains("a description, not a concept"));
		assertTrue(CodingSystem.SNOMED_CT.fault("13645006").orElseThrow().contains("mistyped"));
	}

	/** A spreadsheet keeps fifteen digits of a number. */
	@Test
	void anIdentifierThatASpreadsheetRoundedIsFound() {
		assertTrue(CodingSystem.SNOMED_CT.fault("10692761000119100").orElseThrow().contains("rounded"));
		assertTrue(CodingSystem.SNOMED_CT.fault("1.06928E+16").orElseThrow().contains("6 to 18 digits"));
		assertTrue(CodingSystem.SNOMED_CT.fault("013645005").isPresent());
		assertTrue(CodingSystem.SNOMED_CT.fault("2363").isPresent());
	}

	@Test
	void otherSystemsHaveTheirOwnForms() {
		for (String code : new String[]{ "J44", "J44.1", "M16.10", "Z99.9" }) {
			assertEquals(Optional.empty(), CodingSystem.ICD_10.fault(code), code);
		}
		for (String code : new String[]{ "J4", "j44.1", "J441", "J44.", "44.1", "J44.1 " }) {
			assertTrue(CodingSystem.ICD_10.fault(code).isPresent(), code);
		}
		for (String code : new String[]{ "H3...", "H36..", "H3122", "663K.", "14A6." }) {
			assertEquals(Optional.empty(), CodingSystem.READ_2.fault(code), code);
			assertEquals(Optional.empty(), CodingSystem.READ_3.fault(code), code);
		}
		for (String code : new String[]{ "H3", "H312200", ".....", "H.3..", "H3-.." }) {
			assertTrue(CodingSystem.READ_2.fault(code).isPresent(), code);
		}
		assertEquals(Optional.empty(), CodingSystem.OPCS_4.fault("K45.3"));
		assertTrue(CodingSystem.OPCS_4.fault("K453").isPresent());
		assertEquals(Optional.empty(), CodingSystem.NOT_SAID.fault("anything"));
	}

	@Test
	void whatIsNearlyACodeIsPutRight() {
		assertEquals(Optional.of("J44.1"), CodingSystem.ICD_10.mended("j441"));
		assertEquals(Optional.of("J44.1"), CodingSystem.ICD_10.mended(" J44.1"));
		assertEquals(Optional.of("H3122"), CodingSystem.READ_2.mended("H312200"));
		assertEquals(Optional.of("H36.."), CodingSystem.READ_2.mended("H36"));
		assertEquals(Optional.of("13645005"), CodingSystem.SNOMED_CT.mended("'13645 005"));
		assertEquals(Optional.empty(), CodingSystem.SNOMED_CT.mended("13645006"), "nobody knows which digit is wrong");
		assertEquals(Optional.empty(), CodingSystem.ICD_10.mended("J44.1"), "nothing to put right");
	}

	@Test
	void onlyReadIsLegacy() {
		assertTrue(CodingSystem.READ_2.isLegacy());
		assertTrue(CodingSystem.READ_3.isLegacy());
		assertFalse(CodingSystem.SNOMED_CT.isLegacy());
	}
}
