package org.tenday.model;

import java.util.Objects;

/**
 * A word explained, for a room in which clinicians and analysts use it differently.
 *
 * @param term         the word, or the abbreviation with its long form in {@code definition}
 * @param definition   in plain English; Markdown
 * @param clinical     how a clinician would say it; may be empty
 * @param analyst      how an analyst would say it; may be empty
 */
public record GlossaryEntry(String term, String definition, String clinical, String analyst) {

	public GlossaryEntry {
		Objects.requireNonNull(term, "term");
		Objects.requireNonNull(definition, "definition");
		Objects.requireNonNull(clinical, "clinical");
		Objects.requireNonNull(analyst, "analyst");
	}
}
