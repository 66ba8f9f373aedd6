package org.tenday.importer.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.tenday.model.Day;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.Slot;
import org.tenday.model.Timetable;

class DayFillerTest {

	private static List<Session> sessions(int... minutes) {
		List<Session> sessions = new ArrayList<>();
		for (int time : minutes) {
			sessions.add(Session.of(new SessionId("s" + sessions.size()), "S", time));
		}
		return sessions;
	}

	private static int minutes(Day day, List<Session> sessions) {
		return day.slots().stream().mapToInt(slot -> switch (slot) {
		case Slot.Break pause -> pause.minutes();
		case Slot.OfSession of ->
			sessions.stream().filter(session -> session.id().equals(of.session())).findFirst().orElseThrow().minutes();
		}).sum();
	}

	@Test
	void daysAreFilledWithoutOverrunAndKeepTheOrder() {
		List<Session> sessions = sessions(0, 45, 60, 90, 50, 70, 80, 40, 30, 120, 60, 0);
		Timetable timetable = new DayFiller(Map.of()).fill(sessions);
		assertTrue(timetable.days().size() > 1);
		assertEquals(sessions.stream().map(Session::id).toList(), timetable.sessions());
		timetable.days().forEach(day -> assertTrue(minutes(day, sessions) <= 420, day::toString));
	}

	@Test
	void aLongDayHasOneLunchAndNoDayEndsWithABreak() {
		Timetable timetable = new DayFiller(Map.of()).fill(sessions(60, 60, 60, 60, 60, 60, 60, 60));
		long lunches = timetable.days().getFirst().slots().stream()
				.filter(slot -> slot instanceof Slot.Break pause && pause.minutes() == 60).count();
		assertEquals(1, lunches);
		timetable.days().forEach(day -> assertFalse(day.slots().getLast() instanceof Slot.Break));
	}

	@Test
	void aSessionLongerThanADayHasADayOfItsOwn() {
		Timetable timetable = new DayFiller(Map.of()).fill(sessions(30, 500, 30));
		assertEquals(List.of(1, 1, 1), timetable.days().stream().map(day -> day.sessions().size()).toList());
	}

	@Test
	void theLessonsOwnBreaksStandWhereItPutsThem() {
		Timetable timetable = new DayFiller(Map.of(new SessionId("s0"), 20)).fill(sessions(30, 30));
		assertEquals(new Slot.Break("", 20), timetable.days().getFirst().slots().get(1));
	}

	@Test
	void sessionsWithoutTimeMakeNoDayOfTheirOwn() {
		assertEquals(1, new DayFiller(Map.of()).fill(sessions(0, 0, 0)).days().size());
	}
}
