package org.tenday.store;

import java.nio.file.Path;
import java.util.Objects;

/**
 * What saving would make of the words of one file.
 *
 * @param file  as it would be called
 * @param today as it is called now: another name where modules were added or moved, the same where the file would be new or go
 * @param text  what it would hold; empty where it would go
 */
public record FileChange(Path file, Path today, String text) {

	public FileChange {
		Objects.requireNonNull(file, "file");
		Objects.requireNonNull(today, "today");
		Objects.requireNonNull(text, "text");
	}
}
