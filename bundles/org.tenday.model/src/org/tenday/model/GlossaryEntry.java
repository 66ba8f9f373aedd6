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
public record GlossaryEntry(
		@Field(label = "Word", help = "The word or the abbreviation that is explained.") String term,
		@Field(label = "Meaning", help = "In plain English; the long form of an abbreviation.", kind = Field.Kind.MARKDOWN) String definition,
		@Field(label = "As clinicians say it", help = "Where they mean something of their own; may be empty.") String clinical,
		@Field(label = "As analysts say it", help = "Where they mean something of their own; may be empty.") String analyst) {

	public GlossaryEntry {
		Objects.requireNonNull(term, "term");
		Objects.requireNonNull(definition, "definition");
		Objects.requireNonNull(clinical, "clinical");
		Objects.requireNonNull(analyst, "analyst");
	}
}
