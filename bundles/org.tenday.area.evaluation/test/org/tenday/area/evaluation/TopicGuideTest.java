package org.tenday.area.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.tenday.area.evaluation.TopicGuide.Stage;
import org.tenday.area.evaluation.TopicGuide.Topic;
import org.tenday.check.Finding;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.testkit.Trial;

class TopicGuideTest {

	private static final Topic OPENING = new Topic(Stage.OPENING, "", "How have you been?", "", 10);
	private static final Topic MAIN = new Topic(Stage.MAIN, "", "Tell me about the call.", "", 40);
	private static final Topic CLOSING = new Topic(Stage.CLOSING, "", "Is there anything I should have asked?", "", 5);

	private static TopicGuide guide(Use use, String consent, Topic... topics) {
		return new TopicGuide(Brief.of(use), "", 60, consent, List.of(topics));
	}

	private static List<String> findings(String rule, Topic... topics) {
		return Trial.of(new TopicGuideType(), guide(Use.EXERCISE, "You may stop.", topics)).findings("evaluation.topic-guide." + rule);
	}

	private static List<String> question(String rule, String question) {
		return findings(rule, OPENING, new Topic(Stage.MAIN, "", question, "", 40), CLOSING);
	}

	@Test
	void aGoodGuideHasNoFindings() {
		assertEquals(List.of(),
				Trial.of(new TopicGuideType(), guide(Use.WORKED_EXAMPLE, "You may stop.", OPENING, MAIN, CLOSING)).findings());
	}

	@Test
	void whatIsEmptyOnPurposeIsNotNagged() {
		assertEquals(List.of(), Trial.of(new TopicGuideType(), guide(Use.TEMPLATE, "")).findings());
		assertEquals(List.of(), Trial.of(new TopicGuideType(), guide(Use.EXERCISE, "")).findings());
	}

	@Test
	void aConsentLineIsMissed() {
		assertEquals(List.of("The topic guide \"The block\" has no consent line: write what is read out before the first question."),
				Trial.of(new TopicGuideType(), guide(Use.EXERCISE, " ", OPENING, CLOSING)).findings("evaluation.topic-guide.consent"));
	}

	@Test
	void itOpensWithThePersonAndEndsWithAnythingElse() {
		assertEquals(1, findings("opening", MAIN, CLOSING).size());
		assertEquals(1, findings("closing", OPENING, MAIN).size());
		assertEquals(List.of(), findings("opening", OPENING, CLOSING));
		assertEquals(List.of(), findings("closing", OPENING, CLOSING));
	}

	@Test
	void theLastQuestionIsAddedByAMendInEnglishAlone() {
		Trial<TopicGuide> trial = Trial.of(new TopicGuideType(), guide(Use.EXERCISE, "You may stop.", OPENING, MAIN));
		Finding finding = closing(trial);
		assertEquals(List.of("Add the question"), finding.mends().stream().map(mend -> mend.label()).toList());
		assertTrue(closing(trial.in(Locale.GERMAN)).mends().isEmpty());
		assertEquals(List.of(), Trial.of(new TopicGuideType(), guide(Use.EXERCISE, "Sie können aufhören.", OPENING,
				new Topic(Stage.CLOSING, "", "Gibt es noch etwas?", "", 1))).in(Locale.GERMAN).findings("evaluation.topic-guide.closing"));
	}

	private static Finding closing(Trial<TopicGuide> trial) {
		return trial.findings().stream().filter(finding -> finding.rule().equals("evaluation.topic-guide.closing")).findFirst()
				.orElseThrow();
	}

	@Test
	void faultyQuestionsAreFoundAndGoodOnesAreNot() {
		List<String> rules = List.of("closed", "leading", "double", "blaming");
		List<String> bad = List.of("Did you like the call?", "Don’t you like the call?", "What was good and what was bad?",
				"Why didn’t you ring?");
		for (int i = 0; i < rules.size(); i++) {
			assertEquals(1, question(rules.get(i), bad.get(i)).size(), rules.get(i));
			assertEquals(List.of(), question(rules.get(i), "What was the call like?"), rules.get(i));
		}
		assertEquals(List.of("The question \"Did you like the call?\" of the topic guide \"The block\" can be answered with yes or no: "
				+ "begin with what, how, when or “Tell me about”."), question("closed", "Did you like the call?"));
	}

	@Test
	void germanQuestionsAreNotJudgedByEnglishWords() {
		assertEquals(List.of(),
				Trial.of(new TopicGuideType(), guide(Use.EXERCISE, "x", OPENING, new Topic(Stage.MAIN, "", "Was it?", "", 40)))
						.in(Locale.GERMAN).findings("evaluation.topic-guide.closed"));
	}

	@Test
	void minutesComeNearThoseOfTheInterview() {
		assertEquals(List.of(), findings("minutes", withMinutes(54)));
		assertEquals(List.of(), findings("minutes", withMinutes(66)));
		assertEquals(
				List.of("The questions of the topic guide \"The block\" take 53 minutes, and the interview 60: bring the two together."),
				findings("minutes", withMinutes(53)));
		assertEquals(1, findings("minutes", withMinutes(67)).size());
		assertEquals(List.of(), findings("minutes", withMinutes(0)));
	}

	private static Topic[] withMinutes(int minutes) {
		List<Topic> topics = new ArrayList<>(List.of(new Topic(Stage.OPENING, "", "How are you?", "", 0)));
		topics.add(new Topic(Stage.CLOSING, "", "Anything else?", "", minutes));
		return topics.toArray(Topic[]::new);
	}
}
