package org.tenday.importer;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Something that was made simpler or left out.
 *
 * @param file    relative to what was imported
 * @param line    from 1; 0 where the whole file is meant
 * @param message one sentence
 */
public record ReportLine(Path file, int line, String message) {

	public ReportLine {
		Objects.requireNonNull(file, "file");
		Objects.requireNonNull(message, "message");
	}

	/** The line as shown: "episodes/intro.md:12: …". */
	@Override
	public String toString() {
		return line == 0 ? file + ": " + message : file + ":" + line + ": " + message;
	}
}
