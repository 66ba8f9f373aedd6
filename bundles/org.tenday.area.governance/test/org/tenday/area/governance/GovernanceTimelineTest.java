package org.tenday.area.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.tenday.area.governance.GovernanceTimeline.Step;
import org.tenday.drawing.Light;
import org.tenday.drawing.Timeline;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.testkit.Trial;

class GovernanceTimelineTest {

	private static final String ID = "governance.timeline.";

	private static Step step(String key, String waitsFor, int least, int most) {
		return new Step(key, "Step " + key, "Manager", "Hospital", waitsFor, Optional.of(least), Optional.of(most), Optional.empty(),
				Progress.NOT_BEGUN);
	}

	/** The seven steps of the sample's exercise, of which the longest chain is 1 + 2 + 1 + 7 + 3 = 14 months. */
	private static final List<Step> LARKMOOR = List.of(step("A", "", 1, 1), step("B", "A", 2, 2), step("C", "B", 1, 1),
			step("D", "C", 3, 3),
			step("E", "C", 5, 5), step("F", "C", 7, 7), step("G", "D, E, F", 3, 3));

	private static List<String> findings(String rule, Step... steps) {
		return findings(rule, Use.WORKED_EXAMPLE, steps);
	}

	private static List<String> findings(String rule, Use use, Step... steps) {
		return Trial.of(new GovernanceTimelineType(), new GovernanceTimeline(Brief.of(use), "", List.of(steps))).findings(ID + rule);
	}

	@Test
	void theLongestChainDecides() {
		LeadTimes times = new LeadTimes(LARKMOOR);
		assertEquals(14, times.total());
		assertEquals(List.of(0, 1, 2, 5, 6), times.longest());
		assertEquals(11, times.start(6));
		assertEquals("14 months from start to end", times.total(Locale.UK));
	}

	@Test
	void aBandGivesAnEarliestAndALatestEnd() {
		LeadTimes times = new LeadTimes(List.of(step("A", "", 1, 2), step("B", "A", 3, 7)));
		assertEquals(List.of(9, 4), List.of(times.total(), times.least()));
		assertEquals("9 months at the latest, 4 at the earliest", times.total(Locale.UK));
	}

	@Test
	void aStepBeginsNotBeforeItsMonth() {
		LeadTimes times = new LeadTimes(List.of(step("A", "", 1, 1), step("B", "A", 2, 2).withNotBefore(Optional.of(5))));
		assertEquals(5, times.start(1));
		assertEquals(7, times.total());
		assertEquals(List.of(1), times.longest());
	}

	/** Connected Health Cities: under three months green, three to six amber, over six red. */
	@Test
	void leadTimesAreQuickMediumOrSlow() {
		assertEquals(List.of(Light.Kind.GREEN, Light.Kind.AMBER, Light.Kind.AMBER, Light.Kind.RED), List.of(2, 3, 6, 7).stream()
				.map(months -> LeadTimes.light(step("A", "", months, months)).orElseThrow()).toList());
		assertEquals(Optional.empty(), LeadTimes.light(Step.of("A", "Purpose")));
	}

	@Test
	void theDrawingFillsTheLongestChainAndSaysItsLights() {
		Timeline drawing = new LeadTimes(LARKMOOR).sketch(Locale.UK).orElseThrow();
		assertEquals(Set.of("step0", "step1", "step2", "step5", "step6"), drawing.path());
		assertEquals("Slow, 7 months", drawing.steps().get(5).light().orElseThrow().word());
		assertEquals(List.of("step3", "step4", "step5"), drawing.steps().get(6).after());
		assertEquals("14 months from start to end", drawing.title());
		assertTrue(drawing.alt().contains("F. Step F, from month 4, Slow, 7 months, on the longest chain"), drawing.alt());
		assertEquals(Optional.empty(), new LeadTimes(List.of(Step.of("A", "Purpose"))).sketch(Locale.UK));
	}

	@Test
	void circlesAreFoundAndDrawnWithoutTheWaitThatClosesThem() {
		Step[] circle = { step("A", "C", 1, 1), step("B", "A", 1, 1), step("C", "B", 1, 1) };
		assertEquals(
				List.of("In the timeline \"The block\" steps wait for one another in a circle (A waits for C waits for B waits for A): "
						+ "take one of these waits away."),
				findings("circle", circle));
		assertEquals(3, new LeadTimes(List.of(circle)).total());
		assertTrue(new LeadTimes(List.of(circle)).sketch(Locale.UK).isPresent());
		assertEquals(1, findings("circle", step("A", "A", 1, 1)).size());
		assertEquals(List.of(), findings("circle", LARKMOOR.toArray(Step[]::new)));
	}

	@Test
	void whatAStepWaitsForIsThere() {
		assertEquals(List.of("The step \"Step B\" of the timeline \"The block\" waits for \"X\", which is the key of no step: correct it."),
				findings("waits-for", step("A", "", 1, 1), step("B", "A, X", 1, 1)));
		assertEquals(List.of(), findings("waits-for", LARKMOOR.toArray(Step[]::new)));
		assertEquals(List.of("A"), Trial.of(new GovernanceTimelineType(), new GovernanceTimeline(Brief.of(Use.WORKED_EXAMPLE), "",
				List.of(step("A", "", 1, 1), step("B", "A, X", 1, 1)))).mended("Take the wait for \"X\" away").steps().getLast().before());
	}

	@Test
	void aStepCanWaitForAnotherUnlessThatClosesACircle() {
		LeadTimes times = new LeadTimes(LARKMOOR);
		assertTrue(times.canWait(6, 0), "another wait");
		assertTrue(times.canWait(6, 5), "one that is there already");
		assertFalse(times.canWait(0, 6), "a circle");
		assertFalse(times.canWait(2, 2), "itself");
		assertFalse(new LeadTimes(List.of(step("", "", 1, 1), step("B", "", 1, 1))).canWait(1, 0), "one without a key");
		assertEquals(1,
				new LeadTimes(List.of(step("A", "", 1, 1), step("B", "A", 2, 2).withNotBefore(Optional.of(5)))).startAfterOthers(1));
	}

	@Test
	void keysAreDifferent() {
		assertEquals(List.of("Two steps of the timeline \"The block\" have the key \"A\": give \"Step A\" another one."),
				findings("key", step("A", "", 1, 1), step("A", "", 1, 1)));
		assertEquals(List.of(), findings("key", step("A", "", 1, 1), step("", "", 1, 1), step("", "", 1, 1)));
		assertEquals(2, new LeadTimes(List.of(step("A", "", 1, 1), step("A", "", 2, 2))).sketch(Locale.UK).orElseThrow().steps().size());
	}

	@Test
	void theShortestLeadTimeIsNoLongerThanTheLongest() {
		assertEquals(1, findings("lead-time", step("A", "", 5, 3)).size());
		assertEquals(List.of(), findings("lead-time", step("A", "", 3, 3)));
		assertThrows(IllegalArgumentException.class, () -> step("A", "", -1, 3));
		assertEquals(Optional.of(2), step("A", "", 3, 5).withMost(2).least());
	}

	@Test
	void aFinishedTimelineHasOwnersAndLeadTimes() {
		Step open = Step.of("A", "Purpose");
		assertEquals(List.of("The step \"Purpose\" of the timeline \"The block\" has no owner: add it."), findings("complete", open));
		assertEquals(List.of(), findings("complete", step("A", "", 1, 1)));
		assertEquals(List.of(), findings("complete", Use.EXERCISE, open));
		assertEquals(List.of(), findings("complete", Use.TEMPLATE, open));
	}

	@Test
	void learnersOfAnExerciseGetTheStepsAndNoPicture() {
		GovernanceTimeline exercise = new GovernanceTimeline(Brief.of(Use.EXERCISE), "", LARKMOOR);
		String handbook = Trial.of(new GovernanceTimelineType(), exercise).handbook();
		assertTrue(handbook.contains("Step F") && !handbook.contains("figure") && !handbook.contains("14 months"), handbook);
		assertTrue(Trial.of(new GovernanceTimelineType(), exercise).guide().contains("figure"));
	}
}
