package org.tenday.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenday.check.Finding;
import org.tenday.model.GlossaryEntry;
import org.tenday.model.Programme;
import org.tenday.model.content.TrainerNote;

class TextRulesTest {

	@ParameterizedTest
	@ValueSource(strings = { "Date: TBC", "Lorem ipsum dolor", "Ask [insert name] first.", "The fee is XXX pounds.", "# Chapter TODO",
			"Washing and polishing the car is a chore. Washing and polishing the car is a chore.", "- one\n- to be confirmed" })
	void fillerIsFound(String text) {
		assertEquals(1, Given.messages("text.placeholder", Given.text(text)).size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "The roman numeral XXI.", "See [the name](https://example.org).", "`TODO` stands in code.",
			"A task list (to do) is kept." })
	void wordsThatOnlyLookLikeFillerAreLetBe(String text) {
		assertEquals(List.of(), Given.messages("text.placeholder", Given.text(text)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "text.heading-order | ## One¶¶#### Three | is of level 4 after one of level 2: use level 3",
			"text.link | See [here](https://example.org) | makes no sense alone",
			"text.abbreviation | The SSNAP audit is large. | Nobody has explained \"SSNAP\"",
			"text.long-sentence | One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty twenty-one twenty-two twenty-three twenty-four twenty-five twenty-six. | has 26 words" })
	void roughTextIsFound(String rule, String text, String message) {
		List<String> messages = Given.messages(rule, Given.text(text.replace('¶', '\n')));
		assertEquals(1, messages.size(), messages::toString);
		assertTrue(messages.getFirst().contains(message), messages::toString);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "text.heading-order | ## One¶¶### Two¶¶## Three",
			"text.link | See [the 2021 report](https://example.org)",
			"text.abbreviation | The Sentinel Stroke National Audit Programme (SSNAP) is large. SSNAP grows.",
			"text.abbreviation | HES (Hospital Episode Statistics) is used by the NHS.", "text.abbreviation | Run `SELECT` now.",
			"text.long-sentence | Short. Also short. And so on; it ends here." })
	void smoothTextIsLetBe(String rule, String text) {
		assertEquals(List.of(), Given.messages(rule, Given.text(text.replace('¶', '\n'))));
	}

	@Test
	void theGlossaryExplainsAbbreviations() {
		Programme programme = Given.text("The DPIA comes first.");
		assertEquals(1, Given.messages("text.abbreviation", programme).size());
		assertEquals(List.of(), Given.messages("text.abbreviation",
				programme.withGlossary(List.of(new GlossaryEntry("Data protection impact assessment (DPIA)", "A form.", "", "")))));
	}

	@Test
	void trainersMayReadLongSentencesAndAbbreviations() {
		String rough = "The SSNAP and " + "so on and ".repeat(10) + "so on.";
		Programme programme = Given.blocks(Given.block("trainer-note", "", new TrainerNote(rough)));
		assertEquals(List.of(), Given.messages("text.long-sentence", programme));
		assertEquals(List.of(), Given.messages("text.abbreviation", programme));
	}

	@Test
	void unusedGlossaryEntriesCanBeTakenOut() {
		Programme programme = Given.text("Cohorts are chosen first.")
				.withGlossary(List.of(new GlossaryEntry("Cohort", "People with something in common.", "", ""),
						new GlossaryEntry("Linkage", "Joining.", "", "")));
		List<Finding> findings = Given.findings("glossary.unused", programme);
		assertEquals(List.of("The glossary explains \"Linkage\", which no text uses: use the word or take the entry out."),
				findings.stream().map(Finding::message).toList());
		assertEquals(1, findings.getFirst().mends().getFirst().apply().apply(programme).glossary().size());
	}
}
