package org.tenday.authoring;

import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.tenday.model.Programme;

/**
 * One change that an author makes.
 *
 * @param label  what is undone by undoing it, as it follows the word "Undo": "Change title", "Move session"
 * @param typing present where the change is a piece of typing: pieces with equal keys that follow one another closely are undone together
 * @param change makes the new programme of the old one; refuses with an {@link IllegalArgumentException} that says what to write instead
 */
public record Edit(String label, Optional<String> typing, UnaryOperator<Programme> change) {

	public Edit {
		if (label.isBlank()) {
			throw new IllegalArgumentException("An edit needs a label, so that its author can read what is undone.");
		}
		Objects.requireNonNull(typing, "typing");
		Objects.requireNonNull(change, "change");
	}

	/** An edit that is undone by itself. */
	public static Edit of(String label, UnaryOperator<Programme> change) {
		return new Edit(label, Optional.empty(), change);
	}

	/** A piece of typing in the place that the key names. */
	public static Edit typing(String label, String key, UnaryOperator<Programme> change) {
		return new Edit(label, Optional.of(key), change);
	}
}
