package org.tenday.area.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenday.area.evaluation.Survey.Item;
import org.tenday.area.evaluation.Survey.Kind;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.testkit.Trial;

class SurveyTest {

	private static final List<String> AGREEMENT = List.of("Strongly disagree", "Disagree", "Neither", "Agree", "Strongly agree");

	private static Item item(String text, Kind kind, String choices, String routing) {
		return new Item(text, kind, choices, false, routing, "outcome soon");
	}

	private static Survey survey(int minutes, List<String> scale, Item... items) {
		return new Survey(Brief.of(Use.WORKED_EXAMPLE), "", minutes, scale, List.of(items));
	}

	private static List<String> findings(String rule, Survey survey) {
		return Trial.of(new SurveyType(), survey).findings("evaluation.survey." + rule);
	}

	private static List<String> text(String rule, String text) {
		return findings(rule, survey(0, AGREEMENT, item(text, Kind.SCALE, "", "")));
	}

	@Test
	void aGoodSurveyHasNoFindings() {
		assertEquals(List.of(), Trial.of(new SurveyType(),
				survey(3, AGREEMENT, item("The call came at a good time for me.", Kind.SCALE, "", ""),
						item("What could be better?", Kind.OPEN, "", "")))
				.findings());
	}

	@Test
	void itemsAskOneThingAndHoldNoAnswer() {
		assertEquals(List.of(
				"Item 1 of the survey \"The block\", \"The nurse was kind and on time.\", asks about two things: make two items of it."),
				text("double", "The nurse was kind and on time."));
		assertEquals(List.of(), text("double", "The nurse was kind."));
		assertEquals(1, text("leading", "How helpful was the call?").size());
		assertEquals(List.of(), text("leading", "How helpful or unhelpful was the call?"));
	}

	@Test
	void itemsOnAScaleHaveOne() {
		assertEquals(List.of("The survey \"The block\" has items on a scale, and the scale has 0 steps: list three or more."),
				findings("scale", survey(0, List.of(), item("I knew who rang.", Kind.SCALE, "", ""))));
		assertEquals(List.of(), findings("scale", survey(0, List.of(), item("Who rang?", Kind.OPEN, "", ""))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Poor;Fair;Good;Very good;Excellent", "Disagree;Agree;Strongly agree", "Never;Sometimes;Often;Always" })
	void aScaleThatLeansIsFound(String steps) {
		assertFalse(new Scale(List.of(steps.split(";"))).isBalanced());
		assertEquals(1, findings("balance", survey(0, List.of(steps.split(";")))).size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Strongly disagree;Disagree;Neither;Agree;Strongly agree", "Never;Rarely;Sometimes;Often;Always",
			"Very dissatisfied;Dissatisfied;Neither;Satisfied;Very satisfied;Don’t know", "Much worse;Worse;The same;Better;Much better",
			"Very poor;Poor;Fair;Good;Very good", "Not at all helpful;Not helpful;Helpful;Very helpful",
			"Stimme gar nicht zu;Stimme nicht zu;Weder noch;Stimme zu;Stimme völlig zu", "Red;Green;Blue;Often" })
	void aScaleWithAsManyUpAsDownIsBalancedAndSoIsOneThatNobodyCanTell(String steps) {
		assertTrue(new Scale(List.of(steps.split(";"))).isBalanced());
		assertEquals(List.of(), findings("balance", survey(0, List.of(steps.split(";")))));
	}

	@Test
	void everyItemCanBeAnswered() {
		assertEquals(2, findings("answer", survey(0, AGREEMENT, item("I knew.", Kind.NOT_SAID, "", ""),
				item("How?", Kind.ONE_CHOICE, "On foot", ""), item("How else?", Kind.ONE_CHOICE, "On foot; By bus", ""))).size());
	}

	@Test
	void routingLeadsToALaterItem() {
		Item end = item("What else?", Kind.OPEN, "", "");
		assertEquals(List.of("Item 1 of the survey \"The block\" leads to item 5, which is no later one of its 2: name another."),
				findings("routing", survey(0, AGREEMENT, item("Was it?", Kind.YES_NO, "", "If no, go to 5"), end)));
		assertEquals(1, findings("routing", survey(0, AGREEMENT, item("Was it?", Kind.YES_NO, "", "If no, go to 1"), end)).size());
		assertEquals(1, findings("routing", survey(0, AGREEMENT, item("Was it?", Kind.YES_NO, "", "go to 99999999999"), end)).size());
		assertEquals(List.of(), findings("routing", survey(0, AGREEMENT, item("Was it?", Kind.YES_NO, "", "If no, go to 2"), end)));
	}

	@Test
	void everyItemServesSomething() {
		assertEquals(1, findings("construct", survey(0, AGREEMENT, new Item("I knew.", Kind.SCALE, "", false, "", ""))).size());
		assertEquals(List.of(), findings("construct", survey(0, AGREEMENT, item("I knew.", Kind.SCALE, "", ""))));
	}

	/**
	 * 85 standalone questions fill 15 minutes: Pew Research Center, Decoded, "How we keep our online surveys from running too long", 8 December
	 * 2022.
	 */
	@Test
	void theTimeIsThatOfThePewResearchCenter() {
		assertEquals(15.0, repeated(85, Kind.SCALE).estimatedMinutes(), 1e-9);
		assertEquals(10.6, repeated(1, Kind.YES_NO).estimatedMinutes() * 60, 0.05);
		assertEquals(6 * repeated(1, Kind.SCALE).estimatedMinutes(), repeated(1, Kind.OPEN).estimatedMinutes(), 1e-9);
	}

	private static Survey repeated(int times, Kind kind) {
		return survey(0, AGREEMENT, Collections.nCopies(times, item("I knew.", kind, "", "")).toArray(Item[]::new));
	}

	@Test
	void aLongSurveyIsFound() {
		Item[] open = IntStream.range(0, 5).mapToObj(i -> item("What of " + i + "?", Kind.OPEN, "", "")).toArray(Item[]::new);
		assertEquals(List.of("The survey \"The block\" takes about 5 minutes and may take 3: leave items out, open ones first."),
				findings("length", survey(3, AGREEMENT, open)));
		assertEquals(List.of(), findings("length", survey(6, AGREEMENT, open)));
		assertEquals(List.of("The survey \"The block\" has 25 items: every item above 20 costs replies, so leave some out."),
				findings("length", repeated(25, Kind.SCALE)));
		assertEquals(List.of(), findings("length", repeated(20, Kind.SCALE)));
	}
}
