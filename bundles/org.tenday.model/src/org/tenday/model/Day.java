package org.tenday.model;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One day of a timetable.
 *
 * @param title    as printed after "Day N"; may be empty
 * @param start    when its first slot begins
 * @param end      when the room must be left; what goes beyond it is over-run
 * @param slots    in the order of the day
 * @param tasks    what learners do before the next day
 * @param restDays the calendar days off since the day before: 0 where it follows at once, 6 where it comes a week later
 */
public record Day(String title, LocalTime start, LocalTime end, List<Slot> slots, List<Task> tasks, int restDays) {

	public Day {
		Objects.requireNonNull(title, "title");
		Objects.requireNonNull(start, "start");
		Objects.requireNonNull(end, "end");
		if (!end.isAfter(start)) {
			throw new IllegalArgumentException("A day that starts at %s cannot end at %s: write a later end.".formatted(start, end));
		}
		if (restDays < 0) {
			throw new IllegalArgumentException("There cannot be %d days off before a day: write 0 or more.".formatted(restDays));
		}
		slots = List.copyOf(slots);
		tasks = List.copyOf(tasks);
	}

	/** A day that follows at once upon the one before it. */
	public Day(String title, LocalTime start, LocalTime end, List<Slot> slots, List<Task> tasks) {
		this(title, start, end, slots, tasks, 0);
	}

	public Day withSlots(List<Slot> newSlots) {
		return new Day(title, start, end, newSlots, tasks, restDays);
	}

	public Day withTasks(List<Task> newTasks) {
		return new Day(title, start, end, slots, newTasks, restDays);
	}

	/** The day with one more slot; {@code at} counts from 0 and may be the number of slots. */
	public Day withSlotAt(int at, Slot slot) {
		List<Slot> changed = new ArrayList<>(slots);
		changed.add(at, slot);
		return withSlots(changed);
	}

	/** The day without its slot at the given place, counted from 0. */
	public Day withoutSlotAt(int at) {
		List<Slot> changed = new ArrayList<>(slots);
		changed.remove(at);
		return withSlots(changed);
	}

	/** The ids of its sessions, in order. */
	public List<SessionId> sessions() {
		return slots.stream().filter(Slot.OfSession.class::isInstance).map(slot -> ((Slot.OfSession) slot).session()).toList();
	}
}
