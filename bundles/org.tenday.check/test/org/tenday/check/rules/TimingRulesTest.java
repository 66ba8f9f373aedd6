package org.tenday.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.tenday.check.Finding;
import org.tenday.model.LearningType;
import org.tenday.model.Programme;
import org.tenday.model.content.Discussion;
import org.tenday.model.content.Prose;

class TimingRulesTest {

	private static Programme three() {
		return Given.sessions(Given.session("a", 90, LearningType.PRACTICE), Given.session("b", 60, LearningType.PRACTICE),
				Given.session("c", 240, LearningType.PRACTICE));
	}

	@Test
	void aDayThatIsTooLongOrTooShortSaysByHowMuch() {
		Programme programme = three();
		assertEquals(List.of("Day 1 of \"Ten days\" is 30 minutes too long for its end at 16:30: shorten or move a session."),
				Given.messages("timing.overrun", Given.day(programme, "a", "60", "b", "c")));
		assertEquals(List.of(), Given.messages("timing.overrun", Given.day(programme, "a", "30", "b", "c")));
		assertEquals(List.of("Day 1 of \"Ten days\" ends 270 minutes before 16:30: fill the time or end the day earlier."),
				Given.messages("timing.underrun", Given.day(programme, "a", "b")));
	}

	@Test
	void longSittingsGetABreak() {
		Programme programme = Given.day(three(), "a", "b", "15", "a");
		List<Finding> findings = Given.findings("timing.no-break", programme);
		assertEquals("Day 1 of \"Ten days\" has no break for 150 minutes by 12:00: put one in before.", findings.getFirst().message());
		assertEquals(1, findings.size());
		Programme mended = findings.getFirst().mends().getFirst().apply().apply(programme);
		assertEquals(List.of(), Given.messages("timing.no-break", mended));
		assertEquals(5, mended.timetables().getFirst().days().getFirst().slots().size());
	}

	@Test
	void oneSessionThatIsTooLongCannotBeMendedByABreakBeforeIt() {
		assertEquals(List.of(), Given.findings("timing.no-break", Given.day(three(), "c")).getFirst().mends());
	}

	@Test
	void listeningAcrossSessionsAddsUpUntilSomebodyIsAsked() {
		Programme unasked = Given.sessions(Given.session("a", 15, LearningType.ACQUISITION),
				Given.session("b", 10, LearningType.ACQUISITION));
		assertEquals(List.of(
				"Learners have listened for 25 minutes at the end of \"Session b\" without a question to them: add a quiz, exercise or discussion."),
				Given.messages("timing.no-check", unasked));
		Programme asked = Given.sessions(Given.session("a", 15, LearningType.ACQUISITION),
				Given.session("b", 30, LearningType.ACQUISITION, Given.block("discussion", "", new Discussion("Why so?", 0, ""))),
				Given.session("c", 20, LearningType.ACQUISITION, Given.block("prose", "", new Prose("Listen."))));
		assertEquals(List.of(), Given.messages("timing.no-check", asked));
	}

	@Test
	void mostlyListeningIsPointedOut() {
		assertEquals(
				List.of("Learners listen or read for 41% of \"Module m\", more than 40%: turn some of it into practice or discussion."),
				Given.messages("timing.acquisition",
						Given.sessions(Given.session("a", 41, LearningType.ACQUISITION), Given.session("b", 59, LearningType.PRACTICE))));
		assertEquals(List.of(), Given.messages("timing.acquisition",
				Given.sessions(Given.session("a", 40, LearningType.ACQUISITION), Given.session("b", 60, LearningType.PRACTICE))));
	}

	@Test
	void oneCheckAnHourIsTheLeast() {
		assertEquals(List.of(
				"The module \"Module m\" asks learners for something 0 times in 65 minutes: add quizzes or exercises, one an hour at least."),
				Given.messages("timing.few-checks", Given.sessions(Given.session("a", 65, LearningType.PRACTICE))));
	}
}
