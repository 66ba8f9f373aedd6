package org.tenday.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PackingPropertiesTest {

	private static final TimetableId ID = new TimetableId("t");

	@Provide
	static Arbitrary<List<Session>> sessions() {
		return Arbitraries.integers().between(0, 500).list().ofMaxSize(140).flatMap(minutes -> Arbitraries.of(Priority.values()).list()
				.ofSize(minutes.size()).map(priorities -> IntStream.range(0, minutes.size())
						.mapToObj(i -> Session.of(new SessionId("s" + i), "S" + i, minutes.get(i)).withPriority(priorities.get(i)))
						.toList()));
	}

	@Provide
	static Arbitrary<Pattern> patterns() {
		return Arbitraries.of(Pattern.all());
	}

	@Property
	void noSessionIsLostOrDoubled(@ForAll("sessions") List<Session> sessions, @ForAll("patterns") Pattern pattern) {
		Packing packing = Packing.pack(ID, sessions, pattern);
		List<SessionId> all = new ArrayList<>(packing.timetable().sessions());
		packing.left().forEach(session -> all.add(session.id()));
		packing.setAside().forEach(session -> all.add(session.id()));
		all.sort(Comparator.comparingInt(id -> Integer.parseInt(id.value().substring(1))));
		assertEquals(sessions.stream().map(Session::id).toList(), all);
	}

	@Property
	void orderIsKeptAndNoDayIsTooLong(@ForAll("sessions") List<Session> sessions, @ForAll("patterns") Pattern pattern) {
		Programme programme = programme(sessions);
		Timetable timetable = Packing.pack(ID, sessions, pattern).timetable();
		List<Integer> numbers = timetable.sessions().stream().map(id -> Integer.valueOf(id.value().substring(1))).toList();
		assertEquals(numbers.stream().sorted().toList(), numbers);
		for (Day day : timetable.days()) {
			assertTrue(Schedule.of(programme, day).overrunMinutes() <= 0, () -> day + " is too long");
		}
	}

	@Property
	void aDaysTimesAddUp(@ForAll("sessions") List<Session> sessions, @ForAll("patterns") Pattern pattern) {
		Programme programme = programme(sessions);
		for (Day day : Packing.pack(ID, sessions, pattern).timetable().days()) {
			Schedule schedule = Schedule.of(programme, day);
			int pauses = day.slots().stream().mapToInt(slot -> slot instanceof Slot.Break pause ? pause.minutes() : 0).sum();
			assertEquals(schedule.contactMinutes() + pauses, schedule.minutes());
			for (int i = 1; i < schedule.items().size(); i++) {
				assertEquals(schedule.items().get(i - 1).end(), schedule.items().get(i).start());
			}
			assertEquals(LearningMix.of(schedule).total(), schedule.contactMinutes());
		}
	}

	@Property
	void aProgrammePackedAgainIntoTheSamePatternStaysAsItIs(@ForAll("sessions") List<Session> sessions,
			@ForAll("patterns") Pattern pattern) {
		Timetable once = Packing.pack(ID, sessions, pattern).timetable();
		assertEquals(once, Packing.pack(ID, Packing.sessionsOf(programme(sessions), once), pattern).timetable());
	}

	private static Programme programme(List<Session> sessions) {
		return Programme.titled("P").withModules(List.of(new Module(new ModuleId("m"), "M", SkillAreaId.CORE, "", List.of(), sessions)));
	}
}
