package org.tenday.ui.internal.asking;

import java.util.Objects;

import org.tenday.model.Day;

/**
 * Asks for what a day of a timetable is called and when it is.
 *
 * @param title   of the window
 * @param start   the day as it is; what happens on it stays as it is
 * @param isFirst whether no day is before it, so that there are no days off in between
 */
public record DayQuestion(String title, Day start, boolean isFirst) {

	public DayQuestion {
		Objects.requireNonNull(title, "title");
		Objects.requireNonNull(start, "start");
	}
}
