package org.tenday.ui.internal.form;

/**
 * How a field is introduced.
 *
 * @param id    its stable id, such as {@code session.title}
 * @param label the words beside it, and its name for screen readers
 * @param help  one sentence, shown when the pointer rests on it; may be empty
 */
public record FieldStyle(String id, String label, String help) {

	public FieldStyle(String id, String label) {
		this(id, label, "");
	}
}
