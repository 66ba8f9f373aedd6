package org.tenday.area.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.testkit.Trial;

class AnalysisPlanTest {

	private static AnalysisPlan plan(Use use, String question, String rule, String planned, String seen) {
		return new AnalysisPlan(Brief.of(use), question, "All adults", "Last year", "Calls ÷ stays", "", "Difference", "", rule,
				"The board",
				Optional.of(planned).filter(day -> !day.isEmpty()).map(LocalDate::parse),
				Optional.of(seen).filter(day -> !day.isEmpty()).map(LocalDate::parse));
	}

	private static List<String> findings(String rule, AnalysisPlan plan) {
		return Trial.of(new AnalysisPlanType(), plan).findings("analysis.analysis-plan." + rule);
	}

	@Test
	void aPlanHasADecisionRule() {
		assertEquals(List.of("The analysis plan \"The block\" has no decision rule: write who will do what at which result."),
				findings("decision-rule", plan(Use.EXERCISE, "Why?", " ", "", "")));
		assertEquals(List.of(), findings("decision-rule", plan(Use.EXERCISE, "Why?", "Under 3, stop", "", "")));
		assertEquals(List.of(), findings("decision-rule", plan(Use.TEMPLATE, "", "", "", "")));
	}

	@Test
	void aPlanThatIsShownIsComplete() {
		assertEquals(1, findings("complete", plan(Use.WORKED_EXAMPLE, "", "Under 3, stop", "", "")).size());
		assertEquals(List.of(), findings("complete", plan(Use.WORKED_EXAMPLE, "Why?", "Under 3, stop", "", "")));
	}

	@Test
	void theMethodIsChosenBeforeAnybodyLooks() {
		assertEquals(1, findings("chosen-before", plan(Use.REFERENCE, "Why?", "", "2027-02-02", "2027-02-01")).size());
		assertEquals(List.of(), findings("chosen-before", plan(Use.REFERENCE, "Why?", "", "2027-02-01", "2027-02-01")));
	}

	@Test
	void aDecisionRuleHasANumberAndAQuestionAQuestionMark() {
		assertEquals(1, findings("number", plan(Use.REFERENCE, "Why?", "We look with interest", "", "")).size());
		assertEquals(List.of(), findings("number", plan(Use.REFERENCE, "Why?", "Under 3 points, stop", "", "")));
		assertEquals(1, findings("question", plan(Use.REFERENCE, "Readmissions", "", "", "")).size());
		assertEquals(List.of(), findings("question", plan(Use.REFERENCE, "Do calls help?", "", "", "")));
	}

	@Test
	void datesAndBoxesAreInTheProgrammesLanguage() {
		String german = Trial.of(new AnalysisPlanType(), plan(Use.REFERENCE, "Warum?", "", "2027-02-01", "")).in(Locale.GERMANY).handbook();
		assertTrue(german.contains("Methode gewählt am: 1. Februar 2027"), german);
	}
}
