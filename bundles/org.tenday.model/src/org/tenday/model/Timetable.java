package org.tenday.model;

import java.util.List;
import java.util.Objects;

/**
 * One way to deliver a programme.
 *
 * @param id    unique in the programme
 * @param title such as "Ten days running"
 * @param days  in order; day 1 is the first
 */
public record Timetable(TimetableId id, String title, List<Day> days) {

	public Timetable {
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(title, "title");
		days = List.copyOf(days);
	}

	public Timetable withDays(List<Day> newDays) {
		return new Timetable(id, title, newDays);
	}
}
