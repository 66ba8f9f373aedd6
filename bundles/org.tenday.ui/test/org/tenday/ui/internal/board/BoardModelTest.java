package org.tenday.ui.internal.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.authoring.OpenProgramme;
import org.tenday.model.Day;
import org.tenday.model.Pattern;
import org.tenday.model.Schedule;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.Slot;
import org.tenday.model.Task;
import org.tenday.model.Timetable.Spot;
import org.tenday.store.StoreException;
import org.tenday.ui.internal.Given;

class BoardModelTest {

	@TempDir
	private Path temp;
	private OpenProgramme open;
	private BoardModel model;

	@BeforeEach
	void open() throws StoreException {
		open = Given.open(temp);
		model = new BoardModel(open);
	}

	private List<SessionId> day(int day) {
		return model.view().orElseThrow().days().get(day).day().sessions();
	}

	private List<SessionId> left() {
		return model.view().orElseThrow().left().stream().map(Session::id).toList();
	}

	@Test
	void theBoardHoldsEveryDayAndWhatIsOnNone() {
		BoardModel.View view = model.view().orElseThrow();
		assertEquals("Two days", view.title());
		assertEquals(2, view.days().size());
		assertEquals(60, view.days().getFirst().overrunMinutes());
		assertEquals(List.of(Given.SPARE), left());
	}

	@Test
	void aSessionMovesToAnotherDayAndBack() {
		open.edit(model.move(new Spot(0, 2), new Spot(1, 0)));
		assertEquals(List.of(Given.WALK), day(0));
		assertEquals(List.of(Given.DRAW, new SessionId("gone")), day(1));
		assertEquals(0, model.view().orElseThrow().days().getFirst().overrunMinutes() + 30);
		open.undo();
		assertEquals(List.of(Given.WALK, Given.DRAW), day(0));
	}

	@Test
	void aSessionIsPlannedAndTakenOff() {
		open.edit(model.plan(Given.SPARE, new Spot(1, 1)));
		assertEquals(List.of(), left());
		open.edit(model.takeOff(new Spot(1, 1)));
		assertEquals(List.of(Given.SPARE), left());
		assertEquals(Optional.of("Take off the timetable"), open.undoLabel());
	}

	@Test
	void keysMoveWithinTheDayAndToTheSamePlaceOnTheNext() {
		assertEquals(Optional.of(new Spot(0, 1)), model.beside(new Spot(0, 0), 0, 1));
		assertEquals(Optional.empty(), model.beside(new Spot(0, 0), 0, -1));
		assertEquals(Optional.empty(), model.beside(new Spot(0, 2), 0, 1));
		assertEquals(Optional.of(new Spot(1, 1)), model.beside(new Spot(0, 2), 1, 0));
		assertEquals(Optional.empty(), model.beside(new Spot(0, 2), -1, 0));
		assertEquals(Optional.empty(), model.beside(new Spot(1, 0), 1, 0));
	}

	@Test
	void aDayGetsOtherWordsAndTimesAndKeepsWhatIsOnIt() {
		Day before = model.view().orElseThrow().days().getFirst().day();
		open.edit(model.changeDay(0, new Day("Opening", LocalTime.of(8, 0), LocalTime.of(20, 0), List.of(), List.of(), 0)));
		Day after = model.view().orElseThrow().days().getFirst().day();
		assertEquals("Opening", after.title());
		assertEquals(LocalTime.of(8, 0), model.view().orElseThrow().days().getFirst().items().getFirst().start());
		assertEquals(before.slots(), after.slots());
		assertEquals(Optional.of("Change day"), open.undoLabel());
	}

	@Test
	void aDayIsAddedWithTheTimesOfTheOneBeforeItAndTakenAwayWithoutItsSessions() {
		Day first = model.view().orElseThrow().days().getFirst().day();
		open.edit(model.addDay(0));
		assertEquals(3, model.view().orElseThrow().days().size());
		assertEquals(new Day("", first.start(), first.end(), List.of(), List.of()), model.view().orElseThrow().days().get(1).day());
		open.edit(model.removeDay(0));
		assertEquals(List.of(), day(0));
		assertEquals(List.of(Given.WALK, Given.DRAW, Given.SPARE), left());
		open.undo();
		assertEquals(List.of(Given.WALK, Given.DRAW), day(0));
	}

	@Test
	void aProgrammeWithoutATimetableGetsOne() {
		open.edit("Clear", programme -> programme.withTimetables(List.of()));
		assertEquals(Optional.empty(), model.view());
		model.make(Pattern.tenDays());
		assertEquals(List.of(Given.WALK, Given.DRAW, Given.SPARE), day(0));
		assertEquals(10, model.view().orElseThrow().days().size());
	}

	@Test
	void aTimetableWithoutDaysHasNoPlaceForASession() {
		open.edit("Clear", programme -> programme.withTimetables(List.of(programme.timetables().getFirst().withDays(List.of()))));
		BoardActions actions = new BoardActions(open, model, () -> null, session -> {
		});
		assertFalse(actions.can(BoardAction.DAY_AFTER, new CardPlace.OnNone(Given.SPARE)));
		open.undo();
		assertTrue(actions.can(BoardAction.DAY_AFTER, new CardPlace.OnNone(Given.SPARE)));
	}

	@Test
	void whatWouldComeOfAnEditIsSeenBeforeItIsDone() {
		BoardModel.View then = model.view(model.move(new Spot(0, 2), new Spot(1, 0))).orElseThrow();
		assertEquals(-30, then.days().getFirst().overrunMinutes());
		assertEquals(60, model.view().orElseThrow().days().getFirst().overrunMinutes());
		assertEquals(Optional.empty(), open.undoLabel());
	}

	@Test
	void stepsOfOnePlaceAreUndoneTogether() {
		open.edit(model.lengthen(new Spot(0, 1), 20));
		open.edit(model.lengthen(new Spot(0, 1), 25));
		assertEquals(Optional.of(new Slot.Break("", 25)), model.slot(new Spot(0, 1)));
		open.undo();
		assertEquals(Optional.of(new Slot.Break("", 15)), model.slot(new Spot(0, 1)));
	}

	@Test
	void tasksFollowADayAndMoveToAnother() {
		Task read = new Task("Read", "Chapter 1\n", 30);
		open.edit(model.addTask(0, read));
		open.edit(model.moveTask(new CardPlace.AfterDay(0, 0), new CardPlace.AfterDay(1, 7)));
		assertEquals(Optional.of(read), model.task(new CardPlace.AfterDay(1, 0)));
		assertEquals(Optional.empty(), model.task(new CardPlace.AfterDay(0, 0)));
		open.edit(model.removeTask(new CardPlace.AfterDay(1, 0)));
		assertEquals(Optional.of("Remove task"), open.undoLabel());
	}

	@Test
	void anotherTimetableIsMadeAndChosen() {
		model.make(Pattern.tenDays());
		assertEquals(10, model.view().orElseThrow().days().size());
		model.choose(Given.TIMETABLE);
		assertEquals("Two days", model.view().orElseThrow().title());
		open.undo();
		assertEquals(1, model.timetables().size());
	}

	/** Whatever moves wherever: what the board says of a card's later place is where the card then stands. */
	@Test
	void shiftsSayWhereEverySlotStandsAfterwards() {
		BoardModel.View view = model.view().orElseThrow();
		List<Spot> spots = spots(view);
		for (Spot from : spots) {
			for (Spot at : Stream.concat(spots.stream(), Stream.of(new Spot(0, 3), new Spot(1, 1))).toList()) {
				Drop.of(model, new CardPlace.OnDay(from), new Landing.OnDay(at)).ifPresent(drop -> {
					BoardModel.View then = model.view(drop.edit()).orElseThrow();
					spots.forEach(spot -> assertEquals(view.at(spot).map(Schedule.Item::slot),
							drop.shift().after(spot).flatMap(then::at).map(Schedule.Item::slot), () -> from + " to " + at + ": " + spot));
				});
			}
			Drop out = Drop.of(model, new CardPlace.OnDay(from), new Landing.Beside()).orElseThrow();
			BoardModel.View then = model.view(out.edit()).orElseThrow();
			spots.stream().filter(spot -> !spot.equals(from)).forEach(spot -> assertEquals(view.at(spot).map(Schedule.Item::slot),
					out.shift().after(spot).flatMap(then::at).map(Schedule.Item::slot)));
		}
	}

	private static List<Spot> spots(BoardModel.View view) {
		return IntStream.range(0, view.days().size()).boxed()
				.flatMap(day -> IntStream.range(0, view.days().get(day).items().size()).mapToObj(slot -> new Spot(day, slot))).toList();
	}

	@Test
	void puttingASlotBackWhereItIsChangesNothing() {
		CardPlace walk = new CardPlace.OnDay(new Spot(0, 0));
		assertEquals(Optional.empty(), Drop.of(model, walk, new Landing.OnDay(new Spot(0, 0))));
		assertEquals(Optional.empty(), Drop.of(model, walk, new Landing.OnDay(new Spot(0, 1))));
	}
}
