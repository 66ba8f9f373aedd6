package org.tenday.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.tenday.check.Finding;
import org.tenday.model.Audience;
import org.tenday.model.Block;
import org.tenday.model.BlockId;
import org.tenday.model.BlockTypeId;
import org.tenday.model.LearningType;
import org.tenday.model.Module;
import org.tenday.model.Objective;
import org.tenday.model.ObjectiveId;
import org.tenday.model.Programme;
import org.tenday.model.Session;
import org.tenday.model.content.Brief;
import org.tenday.model.content.ExitTicket;
import org.tenday.model.content.Quiz;
import org.tenday.model.content.Sheet;
import org.tenday.model.content.Use;

class AlignmentRulesTest {

	private static final Objective WRITE = new Objective(new ObjectiveId("write"), "Write an aim");
	private static final Objective MAP = new Objective(new ObjectiveId("map"), "Map the sources");

	private static Programme with(Session... sessions) {
		return Given.programme(Given.module("m", List.of(WRITE, MAP), sessions));
	}

	@Test
	void listeningAloneIsNoActivity() {
		Session talk = Given.session("talk", 20, LearningType.ACQUISITION).withObjectives(List.of(WRITE.id()));
		Session practice = Given.session("practice", 20, LearningType.PRACTICE).withObjectives(List.of(MAP.id()));
		List<Finding> findings = Given.findings("objective.no-activity", with(talk, practice));
		assertEquals(1, findings.size());
		assertEquals("Learners do nothing for the objective \"Write an aim\": add an activity, exercise or discussion that serves it.",
				findings.getFirst().message());
		assertEquals("m/objectives/write", findings.getFirst().where().toString());
	}

	@Test
	void aQuestionTestsWhatItNamesAndAnExitTicketWhatItsSessionServes() {
		Quiz quiz = new Quiz("", List.of(new Quiz.Question("Which?", List.of(), "", List.of(WRITE.id()))));
		Session asked = Given.session("a", 20, LearningType.PRACTICE, Given.block("quiz", "", quiz))
				.withObjectives(List.of(WRITE.id(), MAP.id()));
		assertEquals(List.of(
				"Nothing shows whether the objective \"Map the sources\" was reached: add a quiz question, exercise or exit ticket for it."),
				Given.messages("objective.no-assessment", with(asked)));
		Session ticket = Given.session("b", 5, LearningType.PRACTICE, Given.block("exit-ticket", "", new ExitTicket(List.of("Which?"), "")))
				.withObjectives(List.of(MAP.id()));
		assertEquals(List.of(), Given.messages("objective.no-assessment", with(asked, ticket)));
	}

	private record Risks(Brief brief) implements Sheet {
	}

	@Test
	void aSheetOfASkillAreaTestsAsAnExerciseWhereItIsOne() {
		for (Use use : Use.values()) {
			Block block = new Block(new BlockId("risks"), new BlockTypeId("x.risks"), "", Audience.DEFAULT, new Risks(Brief.of(use)));
			Session session = Given.session("a", 20, LearningType.ACQUISITION, block)
					.withObjectives(List.of(WRITE.id(), MAP.id()));
			int expected = use == Use.EXERCISE ? 0 : 2;
			assertEquals(expected, Given.messages("objective.no-activity", with(session)).size(), use.name());
			assertEquals(expected, Given.messages("objective.no-assessment", with(session)).size(), use.name());
			assertEquals(expected == 0, Alignment.hasCheck(session), use.name());
		}
	}

	@Test
	void longSessionsNeedAnObjectiveAndShortOnesDoNot() {
		assertEquals(
				List.of("The session \"Session b\" takes 16 minutes and serves no objective: choose one, or ask what the session is for."),
				Given.messages("session.no-objective",
						with(Given.session("a", 15, LearningType.PRACTICE), Given.session("b", 16, LearningType.PRACTICE))));
	}

	@Test
	void aQuestionThatTestsAnObjectiveThatIsNotThereIsAnError() {
		Quiz quiz = new Quiz("", List.of(new Quiz.Question("Which?", List.of(), "", List.of(WRITE.id())),
				new Quiz.Question("Why?", List.of(), "", List.of(new ObjectiveId("gone")))));
		List<Finding> findings = Given.findings("reference.unknown",
				with(Given.session("a", 10, LearningType.PRACTICE,
						new Block(new BlockId("b"), new BlockTypeId("quiz"), "", Audience.DEFAULT, quiz))));
		assertEquals(List.of(
				"The question 2 of the quiz \"b\" serves an objective \"gone\", which the programme does not have: correct the id or write the objective."),
				findings.stream().map(Finding::message).toList());
		assertEquals("m/sessions/a/blocks/b/questions/1/objectives", findings.getFirst().where().toString());
	}

	@Test
	void idsThatNameNothingAreErrors() {
		Session session = Given.session("a", 10, LearningType.PRACTICE).withObjectives(List.of(new ObjectiveId("gone")));
		Programme programme = Given.day(Given.programme(new Module[]{ Given.module("m", List.of(WRITE), session) }), "a", "missing");
		List<Finding> findings = Given.findings("reference.unknown", programme);
		assertEquals(
				List.of("The session \"Session a\" serves an objective \"gone\", which the programme does not have: correct the id or write the objective.",
						"Day 1 of \"Ten days\" has a session \"missing\", which no module has: correct the id or take it off the day."),
				findings.stream().map(Finding::message).toList());
		Programme mended = findings.getLast().mends().getFirst().apply().apply(programme);
		assertEquals(1, mended.timetables().getFirst().days().getFirst().slots().size());
	}
}
