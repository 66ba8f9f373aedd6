package org.tenday.ui.internal.opening;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A programme that was open once.
 *
 * @param folder where it was
 * @param title  what it was called when it was last opened
 */
public record RecentProgramme(Path folder, String title) {

	public RecentProgramme {
		Objects.requireNonNull(folder, "folder");
		Objects.requireNonNull(title, "title");
	}
}
