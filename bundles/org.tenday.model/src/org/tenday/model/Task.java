package org.tenday.model;

import java.util.Objects;

/**
 * Something that learners do between two days.
 *
 * @param title   as printed
 * @param text    what to do; Markdown
 * @param minutes how long it takes about; 0 where nobody knows
 */
public record Task(String title, String text, int minutes) {

	public Task {
		Objects.requireNonNull(title, "title");
		Objects.requireNonNull(text, "text");
		if (minutes < 0) {
			throw new IllegalArgumentException("The task \"%s\" cannot take %d minutes: write 0 or more.".formatted(title, minutes));
		}
	}
}
