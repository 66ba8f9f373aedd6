package org.tenday.ui.internal.asking;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Which folder?
 *
 * @param title   of the window
 * @param message what the folder is for
 * @param start   where to begin looking
 */
public record FolderQuestion(String title, String message, Optional<Path> start) {

	public FolderQuestion {
		Objects.requireNonNull(title, "title");
		Objects.requireNonNull(message, "message");
		Objects.requireNonNull(start, "start");
	}
}
