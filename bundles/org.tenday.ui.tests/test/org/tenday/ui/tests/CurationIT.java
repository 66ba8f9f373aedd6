package org.tenday.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.tenday.area.curation.AttritionFlow;
import org.tenday.area.curation.AttritionSketch;
import org.tenday.area.curation.CleaningLog;
import org.tenday.area.curation.CleaningLog.Step;
import org.tenday.area.curation.CodeList;
import org.tenday.drawing.Sketch;
import org.tenday.ui.tests.harness.Handle;
import org.tenday.ui.tests.harness.Keys;
import org.tenday.ui.tests.harness.Screenshots;

/** The editors of data curation. */
class CurationIT extends AreaIT {

	private static final String LOG = "log-example";
	private static final String VARIABLES = "org.tenday.area.curation.ui.variables";

	CurationIT() {
		super("curation");
	}

	private CleaningLog log() {
		return content(LOG, CleaningLog.class);
	}

	private List<String> steps() {
		return log().steps().stream().map(Step::step).toList();
	}

	private void awaitSteps(String... steps) {
		desk.ui.await("the steps " + List.of(steps), () -> steps().equals(List.of(steps)));
	}

	private Sketch sketch() {
		return AttritionSketch.of(log(), Locale.UK).orElseThrow();
	}

	@Test
	void stepsOfACleaningLogAreDraggedAndTheirNumbersFollow() throws IOException {
		choose(LOG);
		Handle flow = desk.ui.find("cleaning-log.flow");
		flow.drag(middle(flow, sketch(), "loss-1"), middle(flow, sketch(), "loss-0"));
		awaitSteps("Sex to F and M", "Exact duplicates", "Diagnosis not on the list", "Aged under 18", "Died during the stay",
				"Second and later stays");
		assertEquals(Optional.of(1262), log().steps().getFirst().in());
		assertTrue(log().reconciles());
		assertEquals(Optional.of(962), log().left());
		undo("Undo move step");
		awaitSteps("Exact duplicates", "Sex to F and M", "Diagnosis not on the list", "Aged under 18", "Died during the stay",
				"Second and later stays");
		flow.focus();
		Screenshots.keep("cleaning-log");
	}

	@Test
	void stepsOfACleaningLogAreMovedAddedRenamedAndTakenAwayByKeys() {
		choose(LOG);
		Handle flow = desk.ui.find("cleaning-log.flow").focus();
		flow.press(0, SWT.ARROW_DOWN);
		desk.ui.await("the first step to be the second", () -> steps().get(1).equals("Exact duplicates"));
		flow.press(0, SWT.INSERT);
		desk.ui.find("drawing.name").typeOver("No discharge date").press(0, SWT.CR);
		desk.ui.await("the new step", () -> steps().size() == 7 && steps().get(2).equals("No discharge date"));
		assertEquals(Optional.of(1244), log().steps().get(2).in());
		flow.press(0, SWT.DEL);
		desk.ui.await("six steps", () -> steps().size() == 6);
		undo("Undo remove step");
		desk.ui.await("seven steps", () -> steps().size() == 7);
		assertTrue(log().isJoined());
	}

	@Test
	void aStepThatDoesNotFollowIsSeenAndJoined() throws IOException {
		choose(LOG);
		assertFalse(desk.ui.find("cleaning-log.join").isEnabled());
		desk.ui.find("block.steps").chooseRow("Diagnosis not on the list").press(0, SWT.DEL);
		desk.ui.await("the gap", () -> !log().isJoined());
		desk.ui.find("cleaning-log.flow").focus();
		Screenshots.keep("cleaning-log-gap");
		desk.ui.find("cleaning-log.join").click();
		desk.ui.await("the numbers to agree", () -> log().isJoined());
		assertEquals(Optional.of(962 + 41), log().left());
		undo("Undo join the numbers");
		assertFalse(log().isJoined());
	}

	@Test
	void anAttritionFlowIsDrawnFromTheLogThatIsChosen() throws IOException {
		choose("flow-example");
		Handle choice = desk.ui.find("attrition.log");
		assertEquals("How the heart failure data set was cleaned", choice.text());
		desk.ui.find("attrition.flow").focus();
		Screenshots.keep("attrition-flow");
		choice.typeOver("Clean the echo file");
		desk.ui.await("the other log", () -> content("flow-example", AttritionFlow.class).log().equals("log-exercise"));
		undo("Undo choose cleaning log");
		desk.ui.await("the first log", () -> choice.text().equals("How the heart failure data set was cleaned"));
	}

	@Test
	void allVariablesOfTheModuleAreListedWithTheirRules() throws IOException {
		show(VARIABLES);
		Handle table = desk.ui.find("curation.variables");
		desk.ui.await("the variables", () -> table.rows().size() == 13);
		assertEquals("visit_days | whole number | visits.visit_date | 0 to 90 | sensitive | yes | R6", table.rows().get(7));
		assertEquals("ejection_fraction | whole number | echo.lvef | 5 to 85 | sensitive | yes | R11, R12", table.rows().get(9));
		Screenshots.keep("curation-variables");
		desk.ui.find("curation.only-analysed").tick();
		desk.ui.await("those of the analysis", () -> table.rows().size() == 8);
		table.openRow("ejection_fraction");
		desk.ui.await("its dictionary", () -> desk.ui.is("block.title", field -> field.text().equals("Describe four more columns")));
	}

	@Test
	void aDateIsChosenFromACalendarByKeys() throws IOException {
		choose("codes-example");
		Handle made = desk.ui.find("block.made");
		assertEquals("2026-04-20", made.text());
		made.press(SWT.ALT, SWT.ARROW_DOWN);
		Handle calendar = desk.ui.find("block.made.calendar");
		Screenshots.keep("date-calendar");
		Keys keys = new Keys(desk.ui);
		keys.press(SWT.ARROW_DOWN).press(SWT.ARROW_DOWN);
		desk.ui.await("the day two weeks later", () -> calendar.text().equals("2026-05-04"));
		keys.press(SWT.CR);
		desk.ui.await("the other day", () -> content("codes-example", CodeList.class).made().equals(Optional.of(LocalDate.of(2026, 5, 4))));
		assertEquals("2026-05-04", made.focus().text());
		undo("Undo change date");
		desk.ui.await("the first day", () -> made.text().equals("2026-04-20"));
		desk.ui.find("block.made.choose").click();
		desk.ui.find("block.made.calendar");
		keys.press(SWT.CR);
		desk.ui.await("the calendar to be closed", () -> !desk.ui.is("block.made.calendar", open -> true));
		assertEquals("2026-04-20", made.text());
	}

	@Test
	void theCalendarOfADateGoesByItsKeysIsLeftByEscapeAndADoubleClickChooses() {
		choose("codes-example");
		Handle made = desk.ui.find("block.made");
		Keys keys = new Keys(desk.ui);
		made.press(SWT.ALT, SWT.ARROW_DOWN);
		Handle calendar = desk.ui.find("block.made.calendar");
		keys.press(SWT.PAGE_DOWN).press(SWT.ARROW_DOWN).press(SWT.ARROW_LEFT);
		desk.ui.await("another day", () -> calendar.text().equals("2026-05-26"));
		keys.press(SWT.ESC);
		awaitClosed();
		assertEquals("2026-04-20", made.text());
		assertTrue(made.isFocused(), "who leaves it goes on in the field");
		made.press(SWT.ALT, SWT.ARROW_DOWN);
		desk.ui.find("block.made.calendar");
		keys.press(SWT.ARROW_RIGHT).press(SWT.CR);
		awaitClosed();
		desk.ui.await("the other day", () -> made.text().equals("2026-04-21"));
		desk.ui.find("block.made.choose").click();
		Handle again = desk.ui.find("block.made.calendar");
		keys.press(SWT.ARROW_UP);
		desk.ui.await("the day a week before", () -> again.text().equals("2026-04-14"));
		again.take();
		awaitClosed();
		assertEquals("2026-04-14", made.text());
		assertEquals(Optional.of(LocalDate.of(2026, 4, 14)), content("codes-example", CodeList.class).made());
	}

	private void awaitClosed() {
		desk.ui.await("the calendar to be closed", () -> !desk.ui.is("block.made.calendar", open -> true));
	}
}
