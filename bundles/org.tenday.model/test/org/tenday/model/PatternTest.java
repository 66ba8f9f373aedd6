package org.tenday.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternTest {

	@ParameterizedTest
	@CsvSource({ "0, 10, 3300, 11", "1, 10, 3300, 63", "2, 10, 3300, 84", "3, 20, 3300, 65", "4, 2, 660, 1" })
	void patternsGiveTheirDaysTheirMinutesAndTheirSpan(int pattern, int days, int minutes, int lastDayOffset) {
		List<Pattern.Frame> frames = Pattern.all().get(pattern).frames();
		assertEquals(days, frames.size());
		assertEquals(minutes, frames.stream().mapToInt(Pattern.Frame::contactMinutes).sum());
		assertEquals(lastDayOffset, frames.stream().skip(1).mapToInt(frame -> frame.restDays() + 1).sum());
	}

	@Test
	void breaksStandNearTheirTimes() {
		List<Session> sessions = IntStream.range(0, 8).mapToObj(i -> Session.of(new SessionId("s" + i), "S", 40)).toList();
		Programme programme = Programme.titled("P")
				.withModules(List.of(new Module(new ModuleId("m"), "M", SkillAreaId.CORE, "", List.of(), sessions)));
		Packing packing = Packing.pack(new TimetableId("t"), sessions, Pattern.taster());
		Schedule first = Schedule.of(programme, packing.timetable().days().getFirst());
		List<LocalTime> breaks = first.items().stream().filter(item -> item.slot() instanceof Slot.Break).map(Schedule.Item::start)
				.toList();
		assertEquals(List.of(LocalTime.of(10, 50), LocalTime.of(12, 25), LocalTime.of(14, 45)), breaks);
	}

	@Test
	void sessionsWithoutMinutesCallNoBreakEarly() {
		assertEquals(List.of("a", "none"), firstDay(Session.of(new SessionId("a"), "A", 60), Session.of(new SessionId("none"), "None", 0)));
	}

	@Test
	void breaksThatFallTogetherAfterALongSessionAreOne() {
		assertEquals(List.of("a", "60", "b"), firstDay(Session.of(new SessionId("a"), "A", 240), Session.of(new SessionId("b"), "B", 60)));
	}

	/** The slots of the first day: a session by its id, a break by its minutes. */
	private static List<String> firstDay(Session... sessions) {
		return Packing.pack(new TimetableId("t"), List.of(sessions), Pattern.tenDays()).timetable().days().getFirst().slots().stream()
				.map(slot -> switch (slot) {
				case Slot.OfSession of -> of.session().value();
				case Slot.Break pause -> String.valueOf(pause.minutes());
				}).toList();
	}
}
