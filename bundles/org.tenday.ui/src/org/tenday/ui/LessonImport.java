package org.tenday.ui;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A lesson that is to become a programme.
 *
 * @param lesson its folder
 * @param folder in which the programme's own folder is made
 */
public record LessonImport(Path lesson, Path folder) {

	public LessonImport {
		Objects.requireNonNull(lesson, "lesson");
		Objects.requireNonNull(folder, "folder");
	}
}
