package org.tenday.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.model.Day;
import org.tenday.model.Timetable;
import org.tenday.model.TimetableId;
import org.tenday.store.StoreException;
import org.tenday.ui.internal.asking.Entry;
import org.tenday.ui.tests.harness.Hand;
import org.tenday.ui.tests.harness.Handle;
import org.tenday.ui.tests.harness.Menus;
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
		desk.ui.await(words + " at " + id, () -> desk.ui.is(id, card -> firstLine(card).equals(words)));
	}

	private static String firstLine(Handle card) {
		return card.toolTip().lines().findFirst().orElse("");
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
		assertEquals("Draw the map, 30 min", firstLine(desk.ui.find("board.left.draw")));
		desk.ui.find("board.left.draw").press(0, SWT.CR);
		assertEquals("Draw the map", desk.ui.find("session.title").text());
		assertTrue(desk.ui.find("sessions.tree").items().getLast().startsWith("Draw the map"), "a session stays in its module");
	}

	@Test
	void whatWouldComeOfDroppingIsShownBeforeTheDrop() throws IOException {
		desk.session("Draw the map");
		desk.ui.find("session.minutes").typeOver("50");
		desk.ui.find("navigator.tree").open("Footprints", "One day");
		Hand hand = new Hand(desk.ui);
		hand.grasp(desk.ui.find("board.card.1.3"));
		hand.carry(desk.ui.find("board.card.2.1"));
		desk.ui.await("the first day to be shown with room", () -> desk.ui.is("board.day.1.times",
				times -> times.text().equals("09:30–11:00, 30 min free")));
		assertEquals("10:00–12:00, 55 min free", desk.ui.find("board.day.2.times").text());
		assertTrue(desk.ui.has("board.mark"), "a mark shows where the card would be put");
		Screenshots.keep("board-dragging");
		assertEquals("Change minutes", desk.ui.get(() -> undoLabel()));
		hand.drop();
		awaitCard(2, 1, "10:00 Draw the map, 50 min");
		desk.ui.await("no mark", () -> !desk.ui.has("board.mark"));
	}

	private String undoLabel() {
		return desk.programme().undoLabel().orElse("");
	}

	@Test
	void theLowerEdgeIsPulledAndWhatRunsOverShowsAtOnce() throws IOException {
		Handle walk = desk.ui.find("board.card.1.1").pull(60);
		awaitCard(1, 1, "09:30 Walk the pathway, 1 h 25 min");
		awaitCard(1, 3, "11:10 Draw the map, 30 min, goes beyond the end of the day");
		assertEquals("09:30–11:00, 40 min over", desk.ui.find("board.day.1.times").text());
		assertEquals("", desk.ui.get(() -> undoLabel()), "nothing is done before the button is let go");
		Screenshots.keep("board-pulling");
		walk.release();
		desk.ui.await("the edit", () -> undoLabel().equals("Change minutes"));
		awaitCard(1, 1, "09:30 Walk the pathway, 1 h 25 min");
		desk.commands.run(Desk.UNDO);
		awaitCard(1, 1, "09:30 Walk the pathway, 45 min");
	}

	@Test
	void keysMakeACardLongerAndShorter() {
		int both = SWT.ALT | SWT.SHIFT;
		desk.ui.find("board.card.1.1").press(both, SWT.ARROW_DOWN).press(both, SWT.ARROW_DOWN).press(both, SWT.ARROW_UP);
		awaitCard(1, 1, "09:30 Walk the pathway, 50 min");
		desk.ui.find("board.card.1.2").press(both, SWT.ARROW_UP);
		awaitCard(1, 2, "10:20 Break, 10 min");
	}

	@Test
	void arrowKeysGoFromCardToCard() {
		desk.ui.find("board.card.1.1").press(0, SWT.ARROW_DOWN);
		assertTrue(desk.ui.find("board.card.1.2").isFocused());
		desk.ui.find("board.card.1.2").press(0, SWT.ARROW_RIGHT);
		assertTrue(desk.ui.find("board.card.2.1").isFocused());
		desk.ui.find("board.card.2.1").press(0, SWT.ARROW_LEFT);
		desk.ui.await("a card of the first day", () -> desk.ui.is("board.card.1.1", Handle::isFocused)
				|| desk.ui.is("board.card.1.2", Handle::isFocused));
	}

	@Test
	void aDayThatIsOpenedIsTheOneInSight() {
		desk.ui.find("navigator.tree").open("Footprints", "One day", "Day 2");
		desk.ui.await("the focus on the second day", () -> desk.ui.is("board.card.2.1", Handle::isFocused));
		desk.ui.find("navigator.tree").open("Footprints", "One day", "Day 1");
		desk.ui.await("the focus on the first day", () -> desk.ui.is("board.card.1.1", Handle::isFocused));
	}

	@Test
	void aBreakIsAddedNamedAndRemoved() {
		desk.ui.find("board.card.1.1").press(SWT.CTRL | SWT.SHIFT, 'b');
		awaitCard(1, 2, "10:15 Break, 15 min");
		assertTrue(desk.ui.find("board.card.1.2").isFocused(), "a new break has the focus");
		desk.answers.give("entry", new Entry("Tea", "", 20));
		desk.ui.find("board.card.1.2").press(0, SWT.CR);
		awaitCard(1, 2, "10:15 Tea, 20 min");
		desk.ui.find("board.card.1.2").press(0, SWT.DEL);
		awaitCard(1, 2, "10:15 Break, 15 min");
		awaitCard(1, 3, "10:30 Draw the map, 30 min");
	}

	@Test
	void aTaskIsAddedForBetweenTheDaysAndMoved() throws IOException {
		desk.answers.give("entry", new Entry("Ask your team", "Who holds the data?\n", 30));
		desk.ui.find("board.card.1.3").press(SWT.CTRL | SWT.SHIFT, 't');
		assertEquals("Ask your team, 30 min", firstLine(desk.ui.find("board.task.1.1")));
		Screenshots.keep("board-task");
		desk.ui.find("board.task.1.1").press(SWT.ALT, SWT.ARROW_RIGHT);
		assertEquals("Ask your team, 30 min", firstLine(desk.ui.find("board.task.2.1")));
		desk.save();
	}

	@Test
	void theMenuOfACardHasEveryActionWithItsKey() {
		List<String> entries = desk.ui.find("board.card.1.1").menu();
		assertTrue(entries.containsAll(List.of("Open", "Move later", "Move to the next day",
				"Five minutes longer", "Five minutes shorter", "Add break", "Add task", "Take Off the Timetable")), entries::toString);
		assertEquals(List.copyOf(new LinkedHashSet<>(entries)), entries, "nothing stands in it twice");
		desk.ui.find("board.card.1.1").chooseFromMenu("Move to the next day");
		awaitCard(2, 1, "10:00 Walk the pathway, 45 min");
	}

	@Test
	void aDayIsChangedAddedAndRemoved() {
		desk.answers.give("day", new Day("Footprints first", LocalTime.of(8, 30), LocalTime.of(11, 0), List.of(), List.of(), 0));
		desk.ui.find("board.card.1.3").focus().chooseFromMenu("Change day…");
		awaitCard(1, 1, "08:30 Walk the pathway, 45 min");
		assertEquals("08:30–11:00, 1 h free", desk.ui.find("board.day.1.times").text());
		desk.ui.find("board.card.1.1").focus().chooseFromMenu("Add day");
		desk.ui.await("a third day", () -> desk.ui.has("board.day.3.times"));
		assertEquals("08:30–11:00, 2 h 30 min free", desk.ui.find("board.day.2.times").text());
		desk.ui.find("board.empty.2").focus().chooseFromMenu("Remove day");
		desk.ui.await("two days", () -> !desk.ui.has("board.day.3.times"));
		awaitCard(2, 1, "10:00 Coffee, 15 min");
		for (int i = 0; i < 3; i++) {
			desk.commands.run(Desk.UNDO);
		}
		awaitCard(1, 1, "09:30 Walk the pathway, 45 min");
	}

	@Test
	void theMenuAboveADayHasWhatCanBeDoneWithTheDay() {
		assertEquals(List.of("Change day…", "Add day", "Remove day", "Add task", "Remove timetable"),
				desk.ui.find("board.day.1.times").menu());
		desk.ui.find("board.day.2.times").chooseFromMenu("Remove day");
		desk.ui.await("one day", () -> !desk.ui.has("board.day.2.times"));
		awaitCard(1, 1, "09:30 Walk the pathway, 45 min");
	}

	@Test
	void aDayWithNothingOnItStillHasAPlaceForTheFocus() {
		desk.ui.find("board.card.2.1").press(0, SWT.DEL);
		desk.ui.await("the focus in the empty day", () -> desk.ui.is("board.empty.2", Handle::isFocused));
		desk.ui.find("board.empty.2").press(SWT.CTRL | SWT.SHIFT, 'b');
		awaitCard(2, 1, "10:00 Break, 15 min");
	}

	@Test
	void anotherTimetableIsChosen() {
		addTaster();
		desk.ui.find("board.timetable").typeOver("Taster");
		desk.ui.await("one day alone", () -> !desk.ui.has("board.day.2"));
		desk.ui.find("board.card.1.1").press(SWT.ALT, SWT.ARROW_DOWN);
		awaitCard(1, 1, "09:30 Break, 15 min");
		desk.ui.find("board.timetable").typeOver("One day");
		awaitCard(1, 1, "09:30 Walk the pathway, 45 min");
	}

	private void addTaster() {
		desk.programme().edit("Add", programme -> {
			Timetable one = programme.timetables().getFirst();
			return programme.withTimetables(List.of(one, new Timetable(new TimetableId("taster"), "Taster", one.days().subList(0, 1))));
		});
	}

	private List<String> timetables() {
		return desk.programme().programme().timetables().stream().map(timetable -> timetable.id().value()).toList();
	}

	@Test
	void theTimetableOnTheBoardIsRemovedAndTheLastOneOnlyWhenItIsMeant() {
		addTaster();
		desk.ui.find("board.timetable").typeOver("Taster");
		desk.ui.await("one day alone", () -> !desk.ui.has("board.day.2"));
		desk.ui.find("board.card.1.1").focus().chooseFromMenu("Remove timetable");
		awaitCard(2, 1, "10:00 Coffee, 15 min");
		assertEquals(List.of("one-day"), timetables());
		assertEquals("Undo remove timetable", new Menus(desk.ui).entries("Edit").getFirst());
		desk.answers.press("Cancel");
		desk.ui.find("board.card.1.1").focus().chooseFromMenu("Remove timetable");
		assertEquals(List.of("one-day"), timetables());
		desk.answers.press("Remove");
		desk.ui.find("board.card.1.1").focus().chooseFromMenu("Remove timetable");
		desk.ui.await("the way to a new one", () -> !desk.ui.has("board.card.1.1"));
		assertEquals(List.of(), timetables());
		desk.commands.run(Desk.UNDO);
		desk.commands.run(Desk.UNDO);
		assertEquals(List.of("one-day", "taster"), timetables());
		desk.ui.await("the one that was chosen", () -> !desk.ui.has("board.day.2") && desk.ui.has("board.card.1.1"));
	}

	@Test
	void aTimetableIsRemovedInTheListOfProgrammes() {
		addTaster();
		desk.ui.find("navigator.tree").choose("Footprints", "Taster").press(0, SWT.DEL);
		assertEquals(List.of("one-day"), timetables());
		desk.ui.await("it to be gone from the list", () -> desk.ui.is("navigator.tree", tree -> tree.items("Footprints").size() == 2));
	}

	/** Ten days in a small window: the board scrolls, the heads stay in sight, the cards can be read. */
	@Test
	void tenDaysInASmallWindow() throws IOException {
		desk.programme().edit("Add", programme -> {
			Day day = programme.timetables().getFirst().days().getFirst();
			return programme.withTimetables(
					List.of(programme.timetables().getFirst().withDays(Collections.nCopies(10, day))));
		});
		Point size = desk.ui.get(() -> Desk.shell().getSize());
		try {
			desk.ui.run(() -> Desk.shell().setSize(1280, 720));
			desk.ui.await("the window to be small", () -> desk.ui.is("board.scrolled", board -> board.size().y < 600));
			desk.ui.find("board.card.10.1").focus();
			desk.ui.await("the last day to be in sight", () -> desk.ui.is("board.day.10.times", Handle::isInSight));
			desk.ui.await("its card to be in sight", () -> desk.ui.is("board.card.10.1", Handle::isInSight));
			Screenshots.keep("board-ten-days");
		} finally {
			desk.ui.run(() -> Desk.shell().setSize(size));
		}
	}
}
