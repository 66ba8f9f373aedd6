package org.tenday.area.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tenday.area.landscape.AccessRoute.Step;
import org.tenday.drawing.Timeline;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.skill.Words;
import org.tenday.testkit.Trial;

class AccessRouteTest {

	private static final Words ENGLISH = Words.beside(AccessRouteType.class, Locale.UK);

	private static Step step(String mark, String months, String after) {
		return new Step(mark, "Step " + mark, "Board", "Paper", "Minute", Optional.of(new BigDecimal("1500")),
				Optional.of(months).filter(text -> !text.isEmpty()).map(BigDecimal::new), after);
	}

	private static AccessRoute route(Step... steps) {
		return new AccessRoute(Brief.of(Use.WORKED_EXAMPLE), "", "", List.of(steps));
	}

	private static List<String> findings(String rule, Step... steps) {
		return Trial.of(new AccessRouteType(), route(steps)).findings("landscape.access-route." + rule);
	}

	/** By hand: purpose 4, then the slowest of 5, 5 and 7, then linking 3 make 14; one after another 4 + 5 + 5 + 7 + 3 = 24. */
	@Test
	void theTotalIsThatOfTheLongestChain() {
		AccessRoute route = route(step("P", "4", ""), step("A", "5", "P"), step("B", "5", "P"), step("C", "7", "P"),
				step("L", "3", "A, B; C"));
		String printed = Trial.of(new AccessRouteType(), route).handbook();
		assertTrue(printed.contains("Side by side where possible: 14 months, along P → C → L"), printed);
		assertTrue(printed.contains("One after another: 24 months"), printed);
		assertTrue(printed.contains("Fees: £7,500"), printed);
		Timeline picture = (Timeline) AccessRouteType.sketch(route, ENGLISH).orElseThrow();
		assertEquals(List.of(0.0, 4.0, 4.0, 4.0, 11.0), picture.steps().stream().map(Timeline.Step::start).toList());
		assertEquals(List.of("Medium", "Medium", "Medium", "Slow", "Medium"),
				picture.steps().stream().map(each -> each.light().orElseThrow().word()).toList());
	}

	@Test
	void columnsThatNobodyHasFilledInAreLeftOut() {
		Step bare = new Step("A", "Sign", "Board", "", "", Optional.empty(), Optional.of(BigDecimal.ONE), "");
		String printed = Trial.of(new AccessRouteType(), route(bare)).handbook();
		assertFalse(printed.contains("Fee") || printed.contains("What they need") || printed.contains("Waits for"), printed);
		assertTrue(printed.contains("Who decides") && printed.contains("Months"), printed);
	}

	@Test
	void halfMonthsAddUp() {
		String printed = Trial.of(new AccessRouteType(), route(step("A", "0.5", ""), step("B", "0.5", "A"))).handbook();
		assertTrue(printed.contains("1 month,"), printed);
	}

	@Test
	void everyStepSaysWhoDecidesAndHowLongItTakes() {
		Step nobody = new Step("A", "Sign", "", "", "", Optional.empty(), Optional.empty(), "");
		assertEquals(List.of("The step \"Sign\" of the access route \"The block\" does not say who decides: name a role or an office."),
				findings("owner", nobody));
		assertEquals(1, findings("lead-time", nobody).size());
		assertEquals(List.of(), findings("owner", step("A", "1", "")));
		assertEquals(List.of(), findings("lead-time", step("A", "0", "")));
	}

	@Test
	void stepsWaitForStepsOfTheRoute() {
		assertEquals(
				List.of("The step \"Step A\" of the access route \"The block\" waits for \"X\", which no step is marked with: write one of "
						+ "A, B."),
				findings("waits-for", step("A", "1", "X"), step("B", "1", "A")));
		assertEquals(List.of("Two steps of the access route \"The block\" have the mark \"A\": give each a mark of its own."),
				findings("waits-for", step("A", "1", ""), step("A", "2", "")));
		assertEquals(List.of(), findings("waits-for", step("A", "1", ""), step("B", "1", "A")));
	}

	@Test
	void aCircleIsFoundAndNotDrawn() {
		Step[] steps = { step("A", "1", "B"), step("B", "1", "A") };
		assertEquals(
				List.of("In the access route \"The block\" the steps A, B wait for one another: let one of them begin without the others."),
				findings("circle", steps));
		assertEquals(Optional.empty(), AccessRouteType.sketch(route(steps), ENGLISH));
		assertEquals(List.of(), findings("circle", step("A", "1", ""), step("B", "1", "A")));
	}

	@Test
	void whatIsStillBeingWrittenIsDrawnAllTheSame() {
		Step blank = new Step("", "", "", "", "", Optional.empty(), Optional.empty(), "");
		for (List<Step> steps : Arrays.asList(List.of(blank), List.of(blank, blank), List.of(blank, step("A", "", "Z,,")))) {
			assertTrue(AccessRouteType.sketch(route(steps.toArray(Step[]::new)), ENGLISH).isPresent());
		}
	}

	@Test
	void noStepTakesLessThanNothing() {
		assertThrows(IllegalArgumentException.class, () -> step("A", "-1", ""));
	}
}
