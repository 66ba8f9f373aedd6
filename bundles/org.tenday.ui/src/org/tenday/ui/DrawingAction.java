package org.tenday.ui;

import java.util.Objects;

/**
 * Something that can be done with the chosen item of a {@link DrawingCanvas}.
 *
 * @param label as on a menu, such as "Part from ward clerk"
 * @param run   does it; a change goes through {@link Editing#edit}, so that it can be undone
 */
public record DrawingAction(String label, Runnable run) {

	public DrawingAction {
		Objects.requireNonNull(label, "label");
		Objects.requireNonNull(run, "run");
	}
}
