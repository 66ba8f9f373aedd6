package org.tenday.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenday.check.Finding;
import org.tenday.model.Objective;
import org.tenday.model.Programme;

class ObjectiveRulesTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "objective.weak-verb | Understand the data landscape",
			"objective.weak-verb | To be aware of the law",
			"objective.weak-verb | Look at how to plan", "objective.weak-verb | Learners will be able to know three sources",
			"objective.trainer-verb | Present evidence of what spreads", "objective.trainer-verb | Cover the eight principles",
			"objective.two-verbs | Design and plan an evaluation", "objective.two-verbs | Write, run and test code for a linked table",
			"objective.weak-verb | By the end of the session, learners will be able to know three sources",
			"objective.two-verbs | Understand and map the processes of access",
			"objective.fragment | Identify who will be involved and how to build up", "objective.fragment | List the people and",
			"objective.no-object | Evaluate", "objective.no-object | Understand and map the processes involved." })
	void badObjectivesAreFound(String rule, String objective) {
		List<String> messages = Given.messages(rule, Given.objectives(objective));
		assertEquals(1, messages.size(), messages::toString);
		assertTrue(messages.getFirst().contains(objective), messages::toString);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Write a measurable improvement aim for a care pathway (how much, for whom, by when)",
			"Map the data sources that record each step, naming custodian, coverage and time lag", "Draft a realistic timeline with owners",
			"Present own project plan to challengers", "Distinguish outcome from process evaluation",
			"Set baseline, outcome, process and balancing measures", "Review a data sharing agreement against the five safes",
			"By the end of the day you will be able to draft a plan for an audit" })
	void goodObjectivesAreLetBe(String objective) {
		for (String rule : List.of("objective.weak-verb", "objective.trainer-verb", "objective.two-verbs", "objective.fragment",
				"objective.no-object")) {
			assertEquals(List.of(), Given.messages(rule, Given.objectives(objective)), rule);
		}
	}

	@Test
	void anotherLanguageIsNotJudgedByEnglishWords() {
		Programme programme = Given.objectives("Present");
		assertEquals(List.of(), Given.messages("objective.trainer-verb",
				programme.withAbout(programme.about().withLanguage(Locale.FRENCH))));
	}

	@Test
	void twoVerbsAreSplitIntoTwoObjectives() {
		Programme programme = Given.objectives("Plan and implement monitoring procedures.", "Implement monitoring procedures");
		Finding finding = Given.findings("objective.two-verbs", programme).getFirst();
		Programme mended = finding.mends().getFirst().apply().apply(programme);
		assertEquals(List.of("Plan monitoring procedures", "Implement monitoring procedures", "Implement monitoring procedures"),
				mended.modules().getFirst().objectives().stream().map(Objective::text).toList());
		assertEquals(3, mended.objectives().size());
		assertEquals(List.of(), Given.messages("objective.two-verbs", mended));
		assertEquals(mended, finding.mends().getFirst().apply().apply(mended), "a mend leaves alone what is no longer there");
	}

	@Test
	void splittingKeepsCapitalsAsTheyWere() {
		Programme programme = Given.objectives("To calculate and interpret the FEV1 of an NHS patient");
		Programme mended = Given.findings("objective.two-verbs", programme).getFirst().mends().getFirst().apply().apply(programme);
		assertEquals(List.of("Calculate the FEV1 of an NHS patient", "Interpret the FEV1 of an NHS patient"),
				mended.modules().getFirst().objectives().stream().map(Objective::text).toList());
	}

	@Test
	void duplicatesAreFoundWhateverTheirCapitalsAndStops() {
		List<String> messages = Given.messages("objective.duplicate",
				Given.objectives("Identify barriers along the way", "Write an aim", "To identify barriers, along the way."));
		assertEquals(List.of(
				"The objective \"To identify barriers, along the way.\" stands in \"Module m\" already: say what is different here."),
				messages);
	}

	@Test
	void tooManyAreCounted() {
		assertEquals(List.of("The module \"Module m\" has 7 objectives, more than people can reach in a day: keep 6 at most."),
				Given.messages("objective.count", Given.objectives("a b", "c d", "e f", "g h", "i j", "k l", "m n")));
		assertEquals(List.of(), Given.messages("objective.count", Given.objectives("a b", "c d", "e f")));
	}

	@Test
	void oneLevelOfBloomIsPointedOut() {
		assertEquals(List.of("All objectives of \"Module m\" ask learners to remember: add one of another level."),
				Given.messages("objective.bloom", Given.objectives("List the sources", "Name the owners", "Identify the barriers")));
		assertEquals(List.of(), Given.messages("objective.bloom", Given.objectives("List the sources", "Name the owners", "Draft a plan")));
	}
}
