package org.tenday.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class ScheduleTest {

	private static final Session TALK = Session.of(new SessionId("talk"), "Talk", 45);
	private static final Session GROUPS = Session.of(new SessionId("groups"), "Groups", 60).withType(LearningType.COLLABORATION);

	private static Programme programme() {
		Module module = new Module(new ModuleId("m"), "M", SkillAreaId.CORE, "", List.of(), List.of(TALK, GROUPS));
		return Programme.titled("P").withModules(List.of(module));
	}

	private static Day day(Slot... slots) {
		return new Day("", LocalTime.of(9, 30), LocalTime.of(11, 30), List.of(slots), List.of());
	}

	private static Slot slot(Session session) {
		return new Slot.OfSession(session.id());
	}

	@Test
	void everySlotStartsWhereTheOneBeforeEnded() {
		Schedule schedule = Schedule.of(programme(), day(slot(TALK), new Slot.Break("", 15), slot(GROUPS)));
		assertEquals(List.of(LocalTime.of(9, 30), LocalTime.of(10, 15), LocalTime.of(10, 30)),
				schedule.items().stream().map(Schedule.Item::start).toList());
		assertEquals(LocalTime.of(11, 30), schedule.items().getLast().end());
		assertEquals(105, schedule.contactMinutes());
		assertEquals(0, schedule.overrunMinutes());
	}

	@Test
	void aDayThatIsTooLongSaysByHowMuch() {
		assertEquals(45, Schedule.of(programme(), day(slot(TALK), slot(GROUPS), slot(GROUPS))).overrunMinutes());
		assertEquals(-75, Schedule.of(programme(), day(slot(TALK))).overrunMinutes());
	}

	@Test
	void aSessionThatIsNotThereTakesNoTime() {
		Schedule schedule = Schedule.of(programme(), day(new Slot.OfSession(new SessionId("gone")), slot(TALK)));
		assertEquals(45, schedule.minutes());
		assertEquals(true, schedule.items().getFirst().session().isEmpty());
	}

	@Test
	void movingASlotBetweenDaysTakesItOutAndPutsItIn() {
		Timetable timetable = new Timetable(new TimetableId("t"), "",
				List.of(day(slot(TALK), slot(GROUPS)), day(new Slot.Break("Tea", 10))));
		Timetable moved = timetable.move(new Timetable.Spot(0, 0), new Timetable.Spot(1, 1));
		assertEquals(List.of(GROUPS.id()), moved.days().get(0).sessions());
		assertEquals(List.of(new Slot.Break("Tea", 10), slot(TALK)), moved.days().get(1).slots());
		assertEquals(timetable, moved.move(new Timetable.Spot(1, 1), new Timetable.Spot(0, 0)));
	}

	@Test
	void daysFollowTheFirstByTheirDaysOff() {
		Day monday = day(slot(TALK));
		Day afterAWeekend = new Day("", LocalTime.of(9, 30), LocalTime.of(11, 0), List.of(), List.of(), 2);
		Timetable timetable = new Timetable(new TimetableId("t"), "", List.of(afterAWeekend, monday, afterAWeekend));
		assertEquals(Optional.empty(), timetable.date(2));
		Timetable planned = timetable.withStarts(Optional.of(LocalDate.of(2027, 1, 28)));
		assertEquals(List.of(LocalDate.of(2027, 1, 28), LocalDate.of(2027, 1, 29), LocalDate.of(2027, 2, 1)),
				List.of(planned.date(0).orElseThrow(), planned.date(1).orElseThrow(), planned.date(2).orElseThrow()));
		assertEquals(planned.starts(), planned.withDays(List.of(monday)).starts());
		assertThrows(IndexOutOfBoundsException.class, () -> planned.date(3));
	}

	@Test
	void theMixCountsEachTypeOnce() {
		LearningMix mix = LearningMix.of(programme());
		assertEquals(105, mix.total());
		assertEquals(60 / 105.0, mix.share(LearningType.COLLABORATION));
		assertEquals(0, mix.share(LearningType.PRODUCTION));
		assertEquals(0, LearningMix.of(List.of()).share(LearningType.PRACTICE));
	}

	@Test
	void nonsenseIsRefusedWithWhatToDo() {
		assertEquals("The session \"Talk\" cannot take -5 minutes: write 0 to 1440.",
				assertThrows(IllegalArgumentException.class, () -> TALK.withMinutes(-5)).getMessage());
		assertEquals("A day that starts at 09:30 cannot end at 09:00: write a later end.", assertThrows(IllegalArgumentException.class,
				() -> new Day("", LocalTime.of(9, 30), LocalTime.of(9, 0), List.of(), List.of())).getMessage());
	}
}
