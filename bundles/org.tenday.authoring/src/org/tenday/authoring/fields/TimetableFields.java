package org.tenday.authoring.fields;

import java.util.Optional;

import org.tenday.model.Day;
import org.tenday.model.Programme;
import org.tenday.model.Timetable;
import org.tenday.model.TimetableId;

/**
 * What a timetable is called, and what its days are.
 *
 * @param timetable the timetable
 */
public record TimetableFields(TimetableId timetable) {

	private Property<Timetable> whole() {
		return new Property<>("timetable/" + timetable, "Change timetable", programme -> programme.timetable(timetable), this::with);
	}

	private Programme with(Programme programme, Timetable changed) {
		return programme.withTimetables(
				programme.timetables().stream().map(each -> each.id().equals(timetable) ? changed : each).toList());
	}

	public Property<String> title() {
		return whole().part("title", "Change timetable title", value -> Optional.of(value.title()),
				(value, title) -> new Timetable(value.id(), title, value.starts(), value.days()));
	}

	/** The title of a day, which counts from 0. */
	public Property<String> dayTitle(int at) {
		return whole().part("days/" + at, "Change day", value -> value.days().stream().skip(at).findFirst(),
				(value, day) -> value.withDay(at, before -> day))
				.part("title", "Change day title", day -> Optional.of(day.title()),
						(day, title) -> new Day(title, day.start(), day.end(), day.slots(), day.tasks(), day.restDays()));
	}
}
