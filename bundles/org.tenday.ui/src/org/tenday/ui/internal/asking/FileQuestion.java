package org.tenday.ui.internal.asking;

import java.util.List;
import java.util.Objects;

/**
 * Which file is it?
 *
 * @param title   of the window
 * @param kind    what files it shows, such as "Pictures"
 * @param endings of their names, without dots
 */
public record FileQuestion(String title, String kind, List<String> endings) {

	public FileQuestion {
		Objects.requireNonNull(title, "title");
		Objects.requireNonNull(kind, "kind");
		endings = List.copyOf(endings);
	}
}
