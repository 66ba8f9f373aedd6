package org.tenday.ui.internal.asking;

import java.util.List;
import java.util.Objects;

/**
 * Which of some things?
 *
 * @param title   of the window
 * @param message what is to be done with them; one or two sentences
 * @param items   what there is to choose from, in the order in which it is shown; at least one
 * @param action  the word on the button that does it
 * @param several whether more than one can be chosen; all are to begin with
 * @param help    the id of the help context that F1 opens
 */
public record ChoiceQuestion(String title, String message, List<Item> items, String action, boolean several, String help) {

	/**
	 * One of the things.
	 *
	 * @param id      tells it from the others
	 * @param label   a few words
	 * @param details what one would like to know before one decides, in lines
	 */
	public record Item(String id, String label, String details) {

		public Item {
			Objects.requireNonNull(id, "id");
			Objects.requireNonNull(label, "label");
			Objects.requireNonNull(details, "details");
		}
	}

	public ChoiceQuestion {
		if (items.isEmpty()) {
			throw new IllegalArgumentException("There is nothing to choose from: ask only where there is.");
		}
		items = List.copyOf(items);
	}
}
