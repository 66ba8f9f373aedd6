package org.tenday.area.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.tenday.area.change.PdsaCycles.Cycle;
import org.tenday.area.change.PdsaCycles.Decision;
import org.tenday.drawing.Ramp;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.testkit.Trial;

class PdsaCyclesTest {

	private static Cycle cycle(String ramp, String prediction, String result, String comparison, Decision decision, String next) {
		return new Cycle(ramp, "Card", "Do people pick up?", prediction, "Clerk", "Tuesday", "Ward 3", "First ring", result, comparison,
				decision, next);
	}

	private static PdsaCycles cycles(Cycle... cycles) {
		return new PdsaCycles(Brief.of(Use.WORKED_EXAMPLE), "Learn", List.of(cycles));
	}

	private static List<String> findings(String rule, Cycle... cycles) {
		return Trial.of(new PdsaCyclesType(), cycles(cycles)).findings("change.pdsa-cycles." + rule);
	}

	@Test
	void aPredictionIsWrittenBeforeAnythingIsDone() {
		assertEquals(List.of("Cycle 1 of \"The block\" has a result and no prediction: write down what was expected before it was run."),
				findings("prediction", cycle("", "", "3 of 5", "", Decision.NOT_YET, "")));
		assertEquals(List.of(), findings("prediction", cycle("", "4 of 5", "3 of 5", "", Decision.NOT_YET, "")));
		assertEquals(List.of(), findings("prediction", cycle("", "", "", "", Decision.NOT_YET, "")));
	}

	@Test
	void thePlanIsWhole() {
		assertEquals(
				List.of("The plan of cycle 1 of \"The block\" does not say the question, the prediction, who, when, where, which data: "
						+ "fill it in before the cycle is run."),
				findings("plan", Cycle.of("", "Card")));
		assertEquals(List.of(), findings("plan", cycle("", "4 of 5", "", "", Decision.NOT_YET, "")));
	}

	@Test
	void aPredictionHoldsANumber() {
		assertEquals(
				List.of("The prediction of cycle 1 of \"The block\" has no number: say how many, how long or how much."),
				findings("number", cycle("", "Most pick up", "", "", Decision.NOT_YET, "")));
		assertEquals(List.of(), findings("number", cycle("", "4 of 5", "", "", Decision.NOT_YET, "")));
	}

	@Test
	void whatIsStudiedIsDecidedUponAndWhatIsDecidedUponIsStudied() {
		assertEquals(List.of("Cycle 1 of \"The block\" is studied and not decided upon: adopt, adapt or abandon."),
				findings("decision", cycle("", "4", "3", "One fewer", Decision.NOT_YET, "")));
		assertEquals(List.of("Cycle 1 of \"The block\" is decided upon and not studied: compare the result with the prediction."),
				findings("decision", cycle("", "4", "3", "", Decision.ADOPT, "")));
		assertEquals(List.of(), findings("decision", cycle("", "4", "3", "One fewer", Decision.ADOPT, "")));
	}

	@Test
	void cyclesOfARampLeadToOneAnother() {
		Cycle good = cycle("Card", "4", "3", "One fewer", Decision.ADAPT, "Ask for the hour");
		Cycle last = cycle("Card", "4", "4", "As predicted", Decision.ADOPT, "");
		assertEquals(List.of(), findings("chain", good, last));
		assertEquals(List.of("Another cycle follows cycle 1 of \"The block\", which was abandoned: begin a new ramp with it."),
				findings("chain", cycle("Card", "4", "0", "None", Decision.ABANDON, "x"), last));
		assertEquals(
				List.of("Another cycle follows cycle 1 of \"The block\", which is not decided upon: study it first, or begin a ramp of its own."),
				findings("chain", cycle("Card", "4", "", "", Decision.NOT_YET, "x"), last));
		assertEquals(List.of("Cycle 1 of \"The block\" does not say what is tried next: write what the next cycle changes."),
				findings("chain", cycle("Card", "4", "3", "One fewer", Decision.ADAPT, ""), last));
	}

	@Test
	void whatWasAbandonedEndsItsOwnRampAlone() {
		assertEquals(List.of(), findings("chain", cycle("Card", "4", "0", "None", Decision.ABANDON, ""),
				cycle("Hour", "4", "4", "As predicted", Decision.ADOPT, "")));
	}

	@Test
	void anAdaptedLastCycleSaysWhatComes() {
		assertEquals(1, findings("chain", cycle("", "4", "3", "One fewer", Decision.ADAPT, "")).size());
	}

	@Test
	void templatesAreEmptyOnPurpose() {
		PdsaCycles template = new PdsaCycles(Brief.of(Use.TEMPLATE), "", List.of(Cycle.of("", ""), Cycle.of("", "")));
		assertEquals(List.of(), Trial.of(new PdsaCyclesType(), template).findings());
	}

	@Test
	void eachRampIsARowWithItsCyclesInOrder() {
		PdsaCycles cycles = cycles(cycle("Card", "4", "", "", Decision.NOT_YET, ""), cycle("Hour", "4", "", "", Decision.ADOPT, ""),
				cycle("Card ", "4", "", "", Decision.ABANDON, ""));
		assertEquals(List.of("Card", "Hour"), cycles.ramps());
		assertEquals(List.of(0, 2), cycles.placesIn("Card"));
		Ramp ramp = PdsaSketch.of(cycles, Locale.UK);
		assertEquals(List.of(2, 1), ramp.rows().stream().map(row -> row.steps().size()).toList());
		assertEquals("Abandon", ramp.rows().get(0).steps().get(1).light().orElseThrow().word());
		assertTrue(ramp.rows().get(0).steps().get(0).light().isEmpty());
	}

	@Test
	void learnersGetAsManyEmptyCyclesAsTheSheetSays() {
		PdsaCycles exercise = new PdsaCycles(new Brief(Use.EXERCISE, "", "", 0, 2, "", false, ""), "Learn",
				List.of(cycle("", "4 of 5", "", "", Decision.NOT_YET, "")));
		String learners = Trial.of(new PdsaCyclesType(), exercise).handbook();
		assertTrue(learners.contains("Cycle 2") && !learners.contains("Cycle 3"), learners);
		assertFalse(learners.contains("4 of 5"), learners);
	}
}
