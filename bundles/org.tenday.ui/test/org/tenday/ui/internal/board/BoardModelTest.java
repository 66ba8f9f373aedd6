package org.tenday.ui.internal.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.authoring.OpenProgramme;
import org.tenday.model.Pattern;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
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
		model.move(new Spot(0, 2), new Spot(1, 0));
		assertEquals(List.of(Given.WALK), day(0));
		assertEquals(List.of(Given.DRAW, new SessionId("gone")), day(1));
		assertEquals(0, model.view().orElseThrow().days().getFirst().overrunMinutes() + 30);
		open.undo();
		assertEquals(List.of(Given.WALK, Given.DRAW), day(0));
	}

	@Test
	void aSessionIsPlannedAndTakenOff() {
		model.plan(Given.SPARE, new Spot(1, 1));
		assertEquals(List.of(), left());
		model.takeOff(new Spot(1, 1));
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
	void aProgrammeWithoutATimetableGetsOne() {
		open.edit("Clear", programme -> programme.withTimetables(List.of()));
		assertEquals(Optional.empty(), model.view());
		model.make(Pattern.tenDays());
		assertEquals(List.of(Given.WALK, Given.DRAW, Given.SPARE), day(0));
		assertEquals(10, model.view().orElseThrow().days().size());
	}
}
