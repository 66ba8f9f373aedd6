package org.tenday.drawing;

import java.util.Objects;

/**
 * A traffic light that says its colour: in a shape of its own and with a word, for those who see no colours and for grey print.
 *
 * @param word such as "Delayed"; never blank
 */
public record Light(Kind kind, String word) {

	/** What a light can show. */
	public enum Kind {
		/** A disc. */
		GREEN,
		/** A triangle. */
		AMBER,
		/** A square. */
		RED
	}

	public Light {
		Objects.requireNonNull(kind, "kind");
		if (word.isBlank()) {
			throw new IllegalArgumentException("A light that is only %s says nothing to some: give it a word.".formatted(kind));
		}
	}
}
