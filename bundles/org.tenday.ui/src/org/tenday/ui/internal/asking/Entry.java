package org.tenday.ui.internal.asking;

import java.util.Objects;

/**
 * A line of a timetable that is no session: a break, or a task for between two days.
 *
 * @param title   as printed; may be empty
 * @param text    what to do; Markdown; empty for a break
 * @param minutes how long it takes
 */
public record Entry(String title, String text, int minutes) {

	public Entry {
		Objects.requireNonNull(title, "title");
		Objects.requireNonNull(text, "text");
	}
}
