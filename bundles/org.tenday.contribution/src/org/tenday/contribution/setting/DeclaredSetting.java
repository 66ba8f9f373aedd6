package org.tenday.contribution.setting;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Something that users can set, as a plug-in declares it. Immutable.
 *
 * @param id          what the plug-in and the command line ask by: small letters, digits, hyphens and full stops
 * @param label       what users see beside the choice, such as "What the table holds"
 * @param description one sentence that says what comes of it; may be empty
 * @param usual       what is taken where the user says nothing; empty where there is nothing usual
 * @param choices     what can be chosen; empty where any text can be
 */
public record DeclaredSetting(String id, String label, String description, String usual, List<Choice> choices) {

	/**
	 * One of the things that can be chosen.
	 *
	 * @param id    its value
	 * @param label what users see
	 */
	public record Choice(String id, String label) {

		public Choice {
			Objects.requireNonNull(label, "label");
			if (id.isBlank()) {
				throw new IllegalArgumentException("A choice needs an id.");
			}
		}
	}

	public DeclaredSetting {
		Objects.requireNonNull(description, "description");
		Objects.requireNonNull(usual, "usual");
		if (!id.matches("[a-z0-9][a-z0-9.-]{0,63}")) {
			throw new IllegalArgumentException(
					"The id of a setting, \"%s\", is not of small letters, digits, hyphens and full stops, at most 64.".formatted(id));
		}
		if (label.isBlank()) {
			throw new IllegalArgumentException("The setting \"%s\" needs a label.".formatted(id));
		}
		choices = List.copyOf(choices);
		Set<String> ids = new HashSet<>();
		for (Choice choice : choices) {
			if (!ids.add(choice.id())) {
				throw new IllegalArgumentException("The setting \"%s\" has the choice \"%s\" twice.".formatted(id, choice.id()));
			}
		}
		if (!choices.isEmpty() && !usual.isEmpty() && !ids.contains(usual)) {
			throw new IllegalArgumentException("The setting \"%s\" has \"%s\" as default, which cannot be chosen.".formatted(id, usual));
		}
	}

	/** Whether a value can be chosen. */
	public boolean allows(String value) {
		return choices.isEmpty() || choices.stream().anyMatch(choice -> choice.id().equals(value));
	}
}
