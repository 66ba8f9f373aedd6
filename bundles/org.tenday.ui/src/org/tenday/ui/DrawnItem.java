package org.tenday.ui;

import java.util.Objects;

/**
 * Something in a drawing that can be chosen, moved and renamed.
 *
 * @param spot where it is: the id of a part of the drawing, such as {@code entry-0}; see {@code Pen.place}
 * @param name as it is renamed
 * @param words what it is and where, for those who cannot see it, such as "Press: power low, interest high"
 */
public record DrawnItem(String spot, String name, String words) {

	public DrawnItem {
		Objects.requireNonNull(spot, "spot");
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(words, "words");
	}
}
