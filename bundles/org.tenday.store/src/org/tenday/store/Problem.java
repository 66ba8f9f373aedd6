package org.tenday.store;

import java.nio.file.Path;
import java.util.Objects;

/**
 * What is wrong with a file that could still be opened, or that had to be left out.
 *
 * @param severity how bad
 * @param file     as below the opened folder's path
 * @param line     counted from 1; 0 where the whole file is meant
 * @param column   counted from 1, in characters; 0 where the whole file is meant
 * @param message  one sentence
 */
public record Problem(Severity severity, Path file, int line, int column, String message) {

	/** How bad a problem is. */
	public enum Severity {
		/** Something could not be opened. */
		ERROR,
		/** Something is opened, but not all of it is understood. */
		WARNING
	}

	public Problem {
		Objects.requireNonNull(severity, "severity");
		Objects.requireNonNull(file, "file");
		Objects.requireNonNull(message, "message");
	}

	/** File, line, column and sentence on one line. */
	@Override
	public String toString() {
		return line > 0 ? "%s, line %d, column %d: %s".formatted(file, line, column, message) : file + ": " + message;
	}
}
