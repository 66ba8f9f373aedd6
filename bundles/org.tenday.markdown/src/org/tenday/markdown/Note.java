package org.tenday.markdown;

import java.util.Objects;

/**
 * Something in a text that is printed more simply than it was written.
 *
 * @param line    of the text, from 1
 * @param message one sentence
 */
public record Note(int line, String message) {

	public Note {
		if (line < 1) {
			throw new IllegalArgumentException("Lines count from 1, so there is no line " + line + ".");
		}
		Objects.requireNonNull(message, "message");
	}
}
