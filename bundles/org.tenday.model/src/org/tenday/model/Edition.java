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
public record Edition(String version, LocalDate date, String changes) {

	public Edition {
		Objects.requireNonNull(version, "version");
		Objects.requireNonNull(date, "date");
		Objects.requireNonNull(changes, "changes");
	}
}
