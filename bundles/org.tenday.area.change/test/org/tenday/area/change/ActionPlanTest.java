package org.tenday.area.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tenday.area.change.ActionPlan.Action;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.testkit.Trial;

class ActionPlanTest {

	private static Action action(int from, int by, String sponsor) {
		return new Action("Do it on day " + by, from, by, "It is done", "Myself", sponsor);
	}

	private static Trial<ActionPlan> plan(Action... actions) {
		return Trial.of(new ActionPlanType(), new ActionPlan(Brief.of(Use.WORKED_EXAMPLE), Optional.of(LocalDate.of(2027, 1, 22)),
				List.of(actions)));
	}

	private static List<String> findings(String rule, Action... actions) {
		return plan(actions).findings("change.action-plan." + rule);
	}

	@Test
	void everyActionHasASponsor() {
		assertEquals(List.of("The action \"Do it on day 30\" of \"The block\" has no sponsor: name who clears the way, by role."),
				findings("sponsor", action(0, 30, "")));
		assertEquals(List.of(), findings("sponsor", action(0, 30, "Ward manager")));
	}

	@Test
	void noActionEndsBeforeItBegins() {
		assertEquals(
				List.of("The action \"Do it on day 30\" of \"The block\" is done on day 30 and begins on day 40: put the days in order."),
				findings("order", action(40, 30, "x")));
		assertEquals(List.of(), findings("order", action(30, 30, "x")));
		assertTrue(plan(action(40, 30, "x")).handbook().contains("Timeline of one action."));
	}

	@Test
	void eachThirtyDaysSeeAnActionDoneAndNoneIsLater() {
		assertEquals(List.of(), findings("days", action(0, 30, "x"), action(0, 60, "x"), action(0, 90, "x")));
		assertEquals(List.of("The action \"Do it on day 91\" of \"The block\" is done on day 91: plan what can be done by day 90.",
				"Nothing of \"The block\" is done in the days from 30 to 60: add an action, however small.",
				"Nothing of \"The block\" is done in the days from 60 to 90: add an action, however small."),
				findings("days", action(0, 0, "x"), action(0, 91, "x")));
	}

	@Test
	void everyActionSaysHowOneSeesThatItIsDone() {
		assertEquals(List.of("Nothing says how one sees that \"Ring\" of \"The block\" is done: write the sign."),
				findings("sign", new Action("Ring", 0, 30, " ", "Myself", "x")));
		assertEquals(List.of(), findings("sign", action(0, 30, "x")));
	}

	@Test
	void daysArePrintedAsDatesWhereTheFirstIsKnown() {
		// 22 January 2027 and 30 days are 21 February 2027: nine days are left of January.
		String printed = plan(action(0, 30, "x")).handbook();
		assertTrue(printed.contains("Day 30, 21 February 2027") && printed.contains("Start: 22 January 2027"), printed);
	}

	@Test
	void learnersGetARowForEachOfTheThreeDays() {
		ActionPlan exercise = new ActionPlan(Brief.of(Use.EXERCISE), Optional.empty(), List.of(action(0, 30, "x")));
		String learners = Trial.of(new ActionPlanType(), exercise).handbook();
		assertTrue(learners.contains("Day 30") && learners.contains("Day 60") && learners.contains("Day 90"), learners);
		assertTrue(!learners.contains("Do it on day 30"), learners);
	}

	@Test
	void daysBelowZeroAreRefused() {
		assertEquals("An action cannot run from day -1 to day 30: write days from 0 to 3650.",
				assertThrows(IllegalArgumentException.class, () -> action(-1, 30, "x")).getMessage());
	}

	@Test
	void templatesAreEmptyOnPurpose() {
		ActionPlan template = new ActionPlan(Brief.of(Use.TEMPLATE), Optional.empty(), List.of(new Action("", 0, 30, "", "", "")));
		assertEquals(List.of(), Trial.of(new ActionPlanType(), template).findings());
	}
}
