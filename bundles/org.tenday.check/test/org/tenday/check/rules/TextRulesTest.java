package org.tenday.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenday.check.Checks;
import org.tenday.check.Finding;
import org.tenday.check.Thresholds;
import org.tenday.model.Day;
import org.tenday.model.GlossaryEntry;
import org.tenday.model.Person;
import org.tenday.model.Programme;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.Task;
import org.tenday.model.Timetable;
import org.tenday.model.TimetableId;
import org.tenday.model.content.Prose;
import org.tenday.model.content.TrainerNote;

class TextRulesTest {

	@ParameterizedTest
	@ValueSource(strings = { "Date: TBC", "Lorem ipsum dolor", "Ask [insert name] first.", "The fee is XXX pounds.", "# Chapter TODO",
			"Washing and polishing the car is a chore. Washing and polishing the car is a chore.", "- one\n- to be confirmed",
			"Venue to be announced.", "Trainer: to be decided" })
	void fillerIsFound(String text) {
		assertEquals(1, Given.messages("text.placeholder", Given.text(text)).size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "The roman numeral XXI.", "See [the name](https://example.org).", "`TODO` stands in code.",
			"A task list (to do) is kept.", "The diagnosis has to be confirmed by spirometry.",
			"Findings to be confirmed by a second reader are marked.", "There is work to be done.",
			"Agree on what is to be decided first." })
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

	@Test
	void whatTrainersAreToldExplainsNothingToLearners() {
		Programme programme = Given.blocks(
				Given.block("trainer-note", "", new TrainerNote("The Sentinel Stroke National Audit Programme (SSNAP).")),
				Given.block("prose", "", new Prose("SSNAP is large.")));
		assertEquals(1, Given.messages("text.abbreviation", programme).size());
	}

	@Test
	void aTermThatIsBrokenOverTwoLinesIsUsed() {
		assertEquals(List.of(), Given.messages("glossary.unused", Given.text("In a learning\nhealth system, data are used.")
				.withGlossary(List.of(new GlossaryEntry("Learning health  system", "Learns from its data.", "", "")))));
	}

	@Test
	void aTermIsUsedWhereAWordBeginsWithIt() {
		List<GlossaryEntry> glossary = List.of(new GlossaryEntry("Port", "Where ships land.", "", ""));
		assertEquals(1, Given.messages("glossary.unused", Given.text("They report.").withGlossary(glossary)).size());
		assertEquals(List.of(), Given.messages("glossary.unused", Given.text("They report the ports.").withGlossary(glossary)));
	}

	@Test
	void aSentenceThatStandsTwiceInARowIsFound() {
		assertEquals(List.of("The sentence \"Then look at the rows that are left.\" stands twice in a row: take one away."),
				Given.messages("text.placeholder",
						Given.text(
								"Count first. Then look at the rows that are left.  Then look at the rows that are left. Write it down.")));
		assertEquals(List.of(), Given.messages("text.placeholder",
				Given.text("Well done. Well done. Look at all the rows that are left. Look at all the rows that are right.")));
	}

	@Test
	void fillerIsFoundWhereverThereAreWords() {
		Day day = new Day("TBC", LocalTime.of(9, 30), LocalTime.of(16, 30), List.of(), List.of(new Task("TBC", "Lorem ipsum", 0)));
		Programme programme = Given
				.sessions(Session.of(new SessionId("s"), "Session", 10).withMaterials(List.of("Paper", "TBC")))
				.withPeople(List.of(new Person("TBC", "Trainer", "", "TBC")))
				.withTimetables(List.of(new Timetable(new TimetableId("t"), "Ten days", List.of(day))));
		assertEquals(
				List.of("people/0/name", "people/0/biography", "timetables/t/days/0/title", "timetables/t/days/0/tasks/0/title",
						"timetables/t/days/0/tasks/0/text", "m/sessions/s/materials/1"),
				Given.findings("text.placeholder", programme).stream().map(finding -> finding.where().toString()).toList());
	}

	@Test
	void aShortLimitForSentencesIsNoTrouble() {
		Thresholds five = new Thresholds(3, 6, 40, 20, 120, 0, 30, 5, 40, 6, 10, 125);
		assertEquals(List.of("The sentence that begins \"One two three four five …\" has 6 words: make two of it, of 5 words at most."),
				new Checks(List.of(new LongSentenceRule()), five).run(Given.text("One two three four five six.")).stream()
						.map(Finding::message).toList());
	}
}
