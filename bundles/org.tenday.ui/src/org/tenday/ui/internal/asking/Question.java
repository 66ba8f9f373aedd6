package org.tenday.ui.internal.asking;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that only the user can decide.
 *
 * @param title   of the window
 * @param message what it is about; one or two sentences
 * @param answers the buttons and their words, the usual answer first
 */
public record Question<A>(String title, String message, Map<A, String> answers) {

	public Question {
		if (answers.isEmpty()) {
			throw new IllegalArgumentException("A question needs at least one answer.");
		}
		answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
	}
}
