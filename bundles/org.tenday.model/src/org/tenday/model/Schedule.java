package org.tenday.model;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A day with its clock times worked out: every slot starts where the one before it ended.
 *
 * @param day   the day
 * @param items its slots in order, with their times
 */
public record Schedule(Day day, List<Item> items) {

	public Schedule {
		items = List.copyOf(items);
	}

	/**
	 * One slot with its times. A day is meant to end before midnight: where it does not, times begin anew there, but minutes and over-run
	 * go on counting.
	 *
	 * @param slot    as in the day
	 * @param session the session of the slot; empty for a break, and for a session that the programme does not have
	 * @param start   when it begins
	 * @param minutes how long it takes
	 */
	public record Item(Slot slot, Optional<Session> session, LocalTime start, int minutes) {

		public LocalTime end() {
			return start.plusMinutes(minutes);
		}
	}

	/** Works the times of a day out. */
	public static Schedule of(Programme programme, Day day) {
		List<Item> items = new ArrayList<>();
		LocalTime time = day.start();
		for (Slot slot : day.slots()) {
			Item item = switch (slot) {
			case Slot.Break pause -> new Item(slot, Optional.empty(), time, pause.minutes());
			case Slot.OfSession of -> {
				Optional<Session> session = programme.session(of.session());
				yield new Item(slot, session, time, session.map(Session::minutes).orElse(0));
			}
			};
			items.add(item);
			time = item.end();
		}
		return new Schedule(day, items);
	}

	/** All minutes, breaks included. */
	public int minutes() {
		return items.stream().mapToInt(Item::minutes).sum();
	}

	/** The minutes of teaching, breaks excluded. */
	public int contactMinutes() {
		return items.stream().filter(item -> item.slot() instanceof Slot.OfSession).mapToInt(Item::minutes).sum();
	}

	/** By how many minutes the day is too long; negative where time is left. */
	public int overrunMinutes() {
		return minutes() - (int) Duration.between(day.start(), day.end()).toMinutes();
	}
}
