package org.tenday.ui;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A programme that is to be made.
 *
 * @param title  never blank
 * @param folder in which the programme's own folder is made
 */
public record NewProgramme(String title, Path folder) {

	public NewProgramme {
		if (title.isBlank()) {
			throw new IllegalArgumentException("A programme needs a title: type one.");
		}
		Objects.requireNonNull(folder, "folder");
	}
}
