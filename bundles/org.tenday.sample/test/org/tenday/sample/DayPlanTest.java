package org.tenday.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tenday.model.Programme;
import org.tenday.model.Schedule;
import org.tenday.model.Timetable;
import org.tenday.sample.DayPlan.Rhythm;

/** What a new programme's days are like. */
class DayPlanTest {

	private static final LocalDate THURSDAY = LocalDate.of(2026, 3, 5);

	private static List<LocalDate> dates(Rhythm rhythm, int days) {
		Timetable timetable = Frames
				.of("Tracks", new DayPlan(rhythm, days, Optional.of(THURSDAY), LocalTime.of(9, 0), LocalTime.of(12, 0), 15, 0))
				.timetables().getFirst();
		return IntStream.range(0, days).mapToObj(day -> timetable.date(day).orElseThrow()).toList();
	}

	@Test
	void runningDaysLeaveWeekendsOut() {
		assertEquals(List.of(THURSDAY, THURSDAY.plusDays(1), THURSDAY.plusDays(4), THURSDAY.plusDays(5), THURSDAY.plusDays(6),
				THURSDAY.plusDays(7), THURSDAY.plusDays(8), THURSDAY.plusDays(11)), dates(Rhythm.RUNNING, 8));
		DayPlan fromSaturday = new DayPlan(Rhythm.RUNNING, 2, Optional.of(LocalDate.of(2026, 3, 7)), LocalTime.of(9, 0),
				LocalTime.of(12, 0), 0, 0);
		assertEquals(DayOfWeek.MONDAY,
				Frames.of("Tracks", fromSaturday).timetables().getFirst().date(1).orElseThrow().getDayOfWeek());
	}

	@Test
	void otherRhythmsKeepTheirWeekdays() {
		assertEquals(List.of(THURSDAY, THURSDAY.plusWeeks(1), THURSDAY.plusWeeks(2)), dates(Rhythm.WEEKLY, 3));
		assertEquals(List.of(THURSDAY, THURSDAY.plusDays(2), THURSDAY.plusWeeks(1), THURSDAY.plusDays(9)), dates(Rhythm.TWICE_A_WEEK, 4));
		assertEquals(List.of(THURSDAY, THURSDAY.plusWeeks(4)), dates(Rhythm.EVERY_FOUR_WEEKS, 2));
	}

	@ParameterizedTest
	@CsvSource({ "9, 17, 15, 60, 390", "9, 12, 15, 0, 165", "13, 16, 0, 0, 180", "9, 10, 0, 0, 60", "8, 20, 20, 45, 635" })
	void everyDayIsExactlyFullWhateverItsTimes(int from, int to, int breaks, int lunch, int minutes) {
		DayPlan plan = new DayPlan(Rhythm.RUNNING, 3, Optional.empty(), LocalTime.of(from, 0), LocalTime.of(to, 0), breaks, lunch);
		assertEquals(minutes, plan.contactMinutes());
		Programme programme = Frames.of("Tracks", plan);
		assertEquals(3, programme.modules().size());
		for (var day : programme.timetables().getFirst().days()) {
			Schedule schedule = Schedule.of(programme, day);
			assertEquals(minutes, schedule.contactMinutes());
			assertEquals(0, schedule.overrunMinutes(), schedule::toString);
		}
	}

	@ParameterizedTest
	@EnumSource(Rhythm.class)
	void asManyDaysAsWanted(Rhythm rhythm) {
		assertEquals(DayPlan.MOST_DAYS, dates(rhythm, DayPlan.MOST_DAYS).stream().distinct().count());
	}

	@Test
	void whatCannotBeIsRefusedWithAReason() {
		assertRefused("less than an hour", () -> plan(1, 10, 11, 30, 0));
		assertRefused("later end", () -> plan(1, 11, 10, 0, 0));
		assertRefused("1 to 60 days", () -> plan(0, 9, 16, 15, 60));
	}

	private static void assertRefused(String reason, Runnable making) {
		String message = assertThrows(IllegalArgumentException.class, making::run).getMessage();
		assertTrue(message.contains(reason), message);
	}

	private static void plan(int days, int from, int to, int breaks, int lunch) {
		Frames.of("Tracks", new DayPlan(Rhythm.RUNNING, days, Optional.empty(), LocalTime.of(from, 0), LocalTime.of(to, 0), breaks, lunch));
	}
}
