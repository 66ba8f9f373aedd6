package org.tenday.importer;

import java.util.Objects;

/**
 * Something that was made simpler or left out.
 *
 * @param origin  where it stands in what was imported
 * @param message one sentence
 */
public record ReportLine(Origin origin, String message) {

	public ReportLine {
		Objects.requireNonNull(origin, "origin");
		Objects.requireNonNull(message, "message");
	}

	/** The line as shown: "episodes/intro.md:12: …". */
	@Override
	public String toString() {
		return origin + ": " + message;
	}
}
