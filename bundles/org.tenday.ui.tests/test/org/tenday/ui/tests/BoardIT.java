package org.tenday.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.store.StoreException;
import org.tenday.ui.tests.harness.Hand;
import org.tenday.ui.tests.harness.Handle;
import org.tenday.ui.tests.harness.Screenshots;

/** The timetable board: two days, the first with two sessions and a break, the second with a break alone. */
@ExtendWith(Screenshots.class)
class BoardIT {

	@TempDir
	private Path temp;
	private Desk desk;

	@BeforeEach
	void openTheBoard() throws StoreException {
		desk = new Desk(Given.twoDays(temp.resolve("footprints")));
		desk.ui.find("navigator.tree").open("Footprints", "One day");
		desk.ui.find("board.card.1.1");
	}

	@AfterEach
	void closeTheProgramme() {
		desk.close();
	}

	private void awaitCard(int day, int slot, String words) {
		String id = "board.card." + day + "." + slot;
		desk.ui.await(words + " at " + id, () -> desk.ui.is(id, card -> card.toolTip().equals(words)));
	}

	@Test
	void aSessionIsDraggedToAnotherDayUndoneAndRedone() throws IOException {
		awaitCard(1, 1, "09:30 Walk the pathway, 45 min");
		awaitCard(1, 3, "10:30 Draw the map, 30 min");
		new Hand(desk.ui).drag(desk.ui.find("board.card.1.1"), desk.ui.find("board.day.2.times"));
		awaitCard(2, 1, "10:00 Walk the pathway, 45 min");
		awaitCard(2, 2, "10:45 Coffee, 15 min");
		awaitCard(1, 2, "09:45 Draw the map, 30 min");
		assertEquals("09:30–11:00, 45 min free", desk.ui.find("board.day.1.times").text());
		Screenshots.keep("board");

		desk.commands.run(Desk.UNDO);
		awaitCard(1, 1, "09:30 Walk the pathway, 45 min");
		awaitCard(2, 1, "10:00 Coffee, 15 min");
		desk.commands.run(Desk.REDO);
		awaitCard(2, 1, "10:00 Walk the pathway, 45 min");
		desk.save();
	}

	@Test
	void altAndAnArrowMoveACardAndItKeepsTheFocus() {
		desk.ui.find("board.card.1.1").press(SWT.ALT, SWT.ARROW_RIGHT);
		awaitCard(2, 1, "10:00 Walk the pathway, 45 min");
		desk.ui.await("the focus on the card", () -> desk.ui.is("board.card.2.1", Handle::isFocused));
		desk.ui.find("board.card.2.1").press(SWT.ALT, SWT.ARROW_DOWN);
		awaitCard(2, 2, "10:15 Walk the pathway, 45 min");
		desk.commands.run(Desk.UNDO);
		desk.commands.run(Desk.UNDO);
		awaitCard(1, 1, "09:30 Walk the pathway, 45 min");
	}

	@Test
	void whatRunsOverIsShown() {
		desk.session("Draw the map");
		desk.ui.find("session.minutes").typeOver("50");
		desk.ui.find("navigator.tree").open("Footprints", "One day");
		awaitCard(1, 3, "10:30 Draw the map, 50 min, goes beyond the end of the day");
		awaitCard(1, 1, "09:30 Walk the pathway, 45 min");
		assertEquals("09:30–11:00, 20 min over", desk.ui.find("board.day.1.times").text());
	}

	@Test
	void whatIsTakenOffADayStandsBesideTheDaysAndEnterOpensIt() {
		desk.ui.find("board.card.1.3").press(0, SWT.DEL);
		assertEquals("Draw the map, 30 min", desk.ui.find("board.left.draw").toolTip());
		desk.ui.find("board.left.draw").press(0, SWT.CR);
		assertEquals("Draw the map", desk.ui.find("session.title").text());
		assertTrue(desk.ui.find("sessions.tree").items().getLast().startsWith("Draw the map"), "a session stays in its module");
	}
}
