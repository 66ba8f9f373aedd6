package org.tenday.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One way to deliver a programme.
 *
 * @param id     unique in the programme
 * @param title  such as "Ten days running"
 * @param starts the date of day 1; empty for a way of delivery that is not planned for certain dates
 * @param days   in order; day 1 is the first
 */
public record Timetable(TimetableId id, String title, Optional<LocalDate> starts, List<Day> days) {

	/**
	 * Where a slot stands.
	 *
	 * @param day  the day, from 0
	 * @param slot its place in the day, from 0
	 */
	public record Spot(int day, int slot) {
	}

	public Timetable {
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(title, "title");
		Objects.requireNonNull(starts, "starts");
		days = List.copyOf(days);
	}

	/** A timetable without dates. */
	public Timetable(TimetableId id, String title, List<Day> days) {
		this(id, title, Optional.empty(), days);
	}

	public Timetable withDays(List<Day> newDays) {
		return new Timetable(id, title, starts, newDays);
	}

	/** The same timetable with day 1 on the given date. */
	public Timetable withStarts(Optional<LocalDate> newStarts) {
		return new Timetable(id, title, newStarts, days);
	}

	/**
	 * The date of a day, from the date of the first and the days off in between; empty where the timetable has no dates.
	 *
	 * @param day from 0
	 * @throws IndexOutOfBoundsException where there is no such day
	 */
	public Optional<LocalDate> date(int day) {
		long later = days.subList(0, day + 1).stream().skip(1).mapToLong(each -> each.restDays() + 1L).sum();
		return starts.map(first -> first.plusDays(later));
	}

	/** The timetable with one day changed; {@code day} counts from 0. */
	public Timetable withDay(int day, UnaryOperator<Day> change) {
		List<Day> changed = new ArrayList<>(days);
		changed.set(day, change.apply(changed.get(day)));
		return withDays(changed);
	}

	/**
	 * The timetable with one slot somewhere else, within its day or on another. Start times follow by themselves, see {@link Schedule}.
	 *
	 * @param from where the slot stands now
	 * @param to   where it is to stand, counted after it was taken out
	 * @throws IndexOutOfBoundsException where there is no such spot
	 */
	public Timetable move(Spot from, Spot to) {
		Slot moved = days.get(from.day()).slots().get(from.slot());
		return withDay(from.day(), day -> day.withoutSlotAt(from.slot())).withDay(to.day(), day -> day.withSlotAt(to.slot(), moved));
	}

	/** The ids of all its sessions, in order; one that is taught twice is there twice. */
	public List<SessionId> sessions() {
		return days.stream().flatMap(day -> day.sessions().stream()).toList();
	}
}
