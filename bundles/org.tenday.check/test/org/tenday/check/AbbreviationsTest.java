package org.tenday.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class AbbreviationsTest {

	@Test
	void whatNotEverybodyKnowsIsFoundInItsOrder() {
		assertEquals(List.of("MRC", "COPD"), List.copyOf(Abbreviations.in("Grade 4 (MRC) of COPD in the NHS, form A4.")));
		assertEquals(Set.of(), Abbreviations.in("PLEASE RING US"));
	}

	@Test
	void bracketsExplainEitherWay() {
		assertEquals(Set.of("COPD", "SUS"),
				Abbreviations.explainedIn("Chronic obstructive pulmonary disease (COPD) in SUS (the Secondary Uses Service)."));
	}
}
