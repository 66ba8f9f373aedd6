package org.tenday.area.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tenday.area.curation.Given.block;
import static org.tenday.area.curation.Given.log;
import static org.tenday.area.curation.Given.step;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.tenday.drawing.Attrition;
import org.tenday.drawing.Attrition.Box;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.testkit.Trial;

class AttritionFlowTest {

	/**
	 * 5,600 transfers received and 4,148 analysed, as the study of ambulance records has it that the sample programme cites; the steps are
	 * made up.
	 */
	private static final CleaningLog LOG = log(step("Not linked", 5600, 0, 980), step("Codes put right", 4620, 61, 0),
			step("No outcome", 4620, 0, 472));

	private static AttritionFlow flow(Use use, String log, Optional<Integer> received, Optional<Integer> analysed) {
		return new AttritionFlow(Brief.of(use), log, "transfers", "Received", "Analysed", received, analysed, false);
	}

	private static AttritionFlow flow() {
		return flow(Use.WORKED_EXAMPLE, "log", Optional.of(5600), Optional.of(4148));
	}

	private static Trial<AttritionFlow> trial(AttritionFlow flow, CleaningLog log) {
		return Trial.of(new AttritionFlowType(), flow).beside(block("log", "cleaning-log", log));
	}

	private static Attrition drawn(CleaningLog log, AttritionFlow flow) {
		return (Attrition) AttritionSketch.of(log, flow, Locale.UK).orElseThrow();
	}

	/** What stands in the boxes, downwards. */
	private static List<String> texts(CleaningLog log, AttritionFlow flow) {
		Attrition drawn = drawn(log, flow);
		return Stream.concat(Stream.of(drawn.start()), drawn.losses().stream().flatMap(loss -> Stream.of(loss.lost(), loss.left())))
				.map(Box::words).toList();
	}

	@Test
	void theFlowIsDrawnFromTheLog() {
		assertEquals(List.of("Received: 5,600 transfers", "980 dropped: Not linked", "Left: 4,620 transfers", "472 dropped: No outcome",
				"Analysed: 4,148 transfers"), texts(LOG, flow()));
		String page = trial(flow(), LOG).handbook();
		assertTrue(page.contains("Flow from “Received” with 5,600 transfers to “Analysed” with 4,148."), page);
		assertTrue(page.contains("Of 5,600 transfers, 1,452 (25.9%) were dropped and 4,148 are left."), page);
	}

	@Test
	void aChangeInTheLogChangesTheFlow() {
		CleaningLog changed = LOG.withSteps(steps -> steps.set(2, step("No outcome", 4620, 0, 500)));
		String page = trial(flow(), changed).handbook();
		assertTrue(page.contains("4,120 are left"), page);
		assertEquals(List.of("The attrition flow “The block” says 4,148, but its log ends with 4,120: correct the one or the other."),
				trial(flow(), changed).findings("curation.attrition-flow.totals"));
		assertEquals("the report says 4,148", drawn(changed, flow()).losses().getLast().left().light().orElseThrow().word());
	}

	@Test
	void stepsThatDropNothingAreDrawnWhereAskedFor() {
		AttritionFlow every = new AttritionFlow(Given.EXAMPLE, "log", "", "", "", Optional.empty(), Optional.empty(), true);
		assertEquals(List.of("Delivered: 5,600 rows", "980 dropped: Not linked", "Left: 4,620 rows", "61 changed: Codes put right",
				"Left: 4,620 rows", "472 dropped: No outcome", "Analysed: 4,148 rows"), texts(LOG, every));
	}

	@Test
	void aStepThatDoesNotFollowIsSeen() {
		CleaningLog broken = log(step("Not linked", 5600, 0, 980), step("Codes put right", 4600, 61, 0));
		Box step = drawn(broken, flow()).losses().getLast().lost();
		assertEquals("61 changed: Codes put right", step.words());
		assertEquals("4,600 go in, but 4,620 came out before", step.light().orElseThrow().word());
		assertEquals(List
				.of("The attrition flow “The block” does not add up: of 5,600, 980 were dropped, which leaves 4,620, but its log ends with "
						+ "4,600. Correct the cleaning log “log”."),
				trial(flow(), broken).findings("curation.attrition-flow.reconciles"));
		assertEquals(List.of(), trial(flow(), LOG).findings("curation.attrition-flow.reconciles"));
	}

	@Test
	void moreDroppedThanThereAreIsSeen() {
		assertEquals("more than the 10 that go in",
				drawn(log(step("All", 10, 0, 11)), flow()).losses().getLast().lost().light().orElseThrow().word());
	}

	@Test
	void theTotalsOfTheReportAreThoseOfTheLog() {
		assertEquals(List.of(), trial(flow(), LOG).findings());
		assertEquals(List.of("The attrition flow “The block” says 5,000, but its log begins with 5,600: correct the one or the other."),
				trial(flow(Use.WORKED_EXAMPLE, "log", Optional.of(5000), Optional.empty()), LOG)
						.findings("curation.attrition-flow.totals"));
	}

	@Test
	void aFlowNamesALogOfItsModule() {
		String rule = "curation.attrition-flow.log";
		assertEquals(List.of("The attrition flow “The block” is drawn from no cleaning log: choose one."),
				trial(flow(Use.WORKED_EXAMPLE, "", Optional.empty(), Optional.empty()), LOG).findings(rule));
		assertEquals(
				List.of("The attrition flow “The block” is drawn from “block”, which is no cleaning log of the module: choose another."),
				trial(flow(Use.EXERCISE, "block", Optional.empty(), Optional.empty()), LOG).findings(rule));
		assertEquals("Draw it from “The other block”",
				trial(flow(Use.WORKED_EXAMPLE, "", Optional.empty(), Optional.empty()), LOG).findings()
						.getFirst().mends().getFirst().label());
		assertEquals(List.of(), trial(flow(Use.TEMPLATE, "", Optional.empty(), Optional.empty()), LOG).findings());
	}

	@Test
	void learnersOfAnExerciseDrawItThemselves() {
		Trial<AttritionFlow> exercise = trial(flow(Use.EXERCISE, "log", Optional.of(5600), Optional.of(4148)), LOG);
		String page = exercise.handbook();
		assertTrue(page.contains("Number at first: 5,600"), page);
		assertFalse(page.contains("4,148") || page.contains("Not linked"), page);
		assertTrue(exercise.guide().contains("4,148 are left"), exercise.guide());
	}

	@Test
	void anEmptyLogGivesNoPicture() {
		assertEquals(Optional.empty(), AttritionSketch.of(log(), flow(), Locale.UK));
		assertFalse(trial(flow(), log()).handbook().contains("figure"));
	}

	@Test
	void theFlowSpeaksTheProgrammesLanguage() {
		String page = trial(flow(), LOG).in(Locale.GERMANY).handbook();
		assertTrue(page.contains("Von 5.600 transfers wurden 1.452 (25,9\u00a0%) entfernt, 4.148 sind übrig."), page);
	}
}
