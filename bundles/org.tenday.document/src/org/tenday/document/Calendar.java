package org.tenday.document;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;

/**
 * Something of dates and times.
 *
 * @param info   what it says of itself
 * @param events in their order
 */
public record Calendar(Info info, List<Event> events) {

	/**
	 * Something that takes place. Its times are those of the clock on the wall, wherever that is.
	 *
	 * @param id          the same whenever the same thing is written again, so that a calendar can tell it has it already; unique
	 * @param start       when it begins
	 * @param end         when it is over; later than the start
	 * @param title       plain words, one line
	 * @param category    what it belongs to, such as the title of a module; empty for nothing
	 * @param description plain words, any number of lines; may be empty
	 */
	public record Event(String id, LocalDateTime start, LocalDateTime end, String title, String category, String description) {

		public Event {
			Objects.requireNonNull(title, "title");
			Objects.requireNonNull(category, "category");
			Objects.requireNonNull(description, "description");
			if (id.isBlank()) {
				throw new IllegalArgumentException("The event \"%s\" needs an id.".formatted(title));
			}
			if (!end.isAfter(start)) {
				throw new IllegalArgumentException("The event \"%s\" cannot begin at %s and end at %s.".formatted(title, start, end));
			}
		}
	}

	public Calendar {
		Objects.requireNonNull(info, "info");
		events = List.copyOf(events);
	}
}
