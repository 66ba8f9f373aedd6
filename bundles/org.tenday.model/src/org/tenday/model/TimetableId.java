package org.tenday.model;

/** The id of a timetable. */
public record TimetableId(String value) implements Id {

	public TimetableId {
		Id.check("a timetable", value);
	}

	@Override
	public String toString() {
		return value;
	}
}
