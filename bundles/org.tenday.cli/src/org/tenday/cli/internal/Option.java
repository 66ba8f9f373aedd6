package org.tenday.cli.internal;

import java.util.Objects;

/**
 * An option of a command.
 *
 * @param name         with the two hyphens
 * @param value        what stands after it, in capitals
 * @param isRequired   whether the command cannot do without it
 * @param isRepeatable whether it may be given several times
 * @param description  one line for the help
 */
record Option(String name, String value, boolean isRequired, boolean isRepeatable, String description) {

	Option {
		Objects.requireNonNull(value, "value");
		Objects.requireNonNull(description, "description");
		if (!name.matches("--[a-z-]+")) {
			throw new IllegalArgumentException("An option begins with two hyphens and has small letters; \"" + name + "\" does not.");
		}
	}

	static Option required(String name, String value, String description) {
		return new Option(name, value, true, false, description);
	}

	static Option optional(String name, String value, String description) {
		return new Option(name, value, false, false, description);
	}

	static Option repeatable(String name, String value, String description) {
		return new Option(name, value, false, true, description);
	}

	/** As in the usage line. */
	String usage() {
		String usage = name + " " + value;
		return isRequired ? usage : "[" + usage + "]";
	}
}
