package org.tenday.model;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

/**
 * One day of a timetable.
 *
 * @param title as printed after "Day N"; may be empty
 * @param start when its first slot begins
 * @param end   when the room must be left; what goes beyond it is over-run
 * @param slots in the order of the day
 * @param tasks what learners do before the next day
 */
public record Day(String title, LocalTime start, LocalTime end, List<Slot> slots, List<Task> tasks) {

	public Day {
		Objects.requireNonNull(title, "title");
		Objects.requireNonNull(start, "start");
		Objects.requireNonNull(end, "end");
		if (!end.isAfter(start)) {
			throw new IllegalArgumentException("A day that starts at %s cannot end at %s: write a later end.".formatted(start, end));
		}
		slots = List.copyOf(slots);
		tasks = List.copyOf(tasks);
	}

	public Day withSlots(List<Slot> newSlots) {
		return new Day(title, start, end, newSlots, tasks);
	}
}
