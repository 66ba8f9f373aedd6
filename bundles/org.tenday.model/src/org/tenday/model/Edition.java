package org.tenday.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One entry of a programme's history: what changed and when.
 *
 * @param version as in {@link About#version()}
 * @param date    of publication
 * @param changes one or two sentences
 */
public record Edition(
		@Field(label = "Version") String version,
		@Field(label = "Date") LocalDate date,
		@Field(label = "What changed", help = "One or two sentences.") String changes) {

	public Edition {
		Objects.requireNonNull(version, "version");
		Objects.requireNonNull(date, "date");
		Objects.requireNonNull(changes, "changes");
	}
}
