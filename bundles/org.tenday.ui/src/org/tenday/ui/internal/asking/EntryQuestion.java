package org.tenday.ui.internal.asking;

import java.util.Objects;

/**
 * Asks for the words and the length of a line of a timetable.
 *
 * @param title   of the window
 * @param message what is asked for; one sentence
 * @param start   what is there before
 * @param hasText whether there is more to say than a title
 * @param least   the fewest minutes
 */
public record EntryQuestion(String title, String message, Entry start, boolean hasText, int least) {

	public EntryQuestion {
		Objects.requireNonNull(title, "title");
		Objects.requireNonNull(message, "message");
		Objects.requireNonNull(start, "start");
	}
}
