package org.tenday.publish.internal;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tenday.model.Programme;
import org.tenday.model.Schedule;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.Timetable;

/**
 * When sessions take place, by one timetable.
 *
 * @param days      the days with their clock times worked out, in order
 * @param bySession the first time of each session
 */
public record Times(List<Schedule> days, Map<SessionId, Time> bySession) {

	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

	/** A slot on a day, which counts from 1. */
	public record Time(int day, Schedule.Item item) {
	}

	/** By the given timetable; no days without one. */
	static Times of(Programme programme, Optional<Timetable> timetable) {
		List<Schedule> days = new ArrayList<>();
		timetable.ifPresent(given -> given.days().forEach(day -> days.add(Schedule.of(programme, day))));
		Map<SessionId, Time> bySession = new HashMap<>();
		for (int i = 0; i < days.size(); i++) {
			int number = i + 1;
			days.get(i).items()
					.forEach(item -> item.session().map(Session::id).ifPresent(id -> bySession.putIfAbsent(id, new Time(number, item))));
		}
		return new Times(List.copyOf(days), Map.copyOf(bySession));
	}

	/** When a session takes place; empty where the timetable does not have it. */
	public Optional<Time> of(SessionId session) {
		return Optional.ofNullable(bySession.get(session));
	}

	/** "09:30". */
	static String clock(LocalTime time) {
		return CLOCK.format(time);
	}
}
