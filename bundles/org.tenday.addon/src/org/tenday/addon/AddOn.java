package org.tenday.addon;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that extends Tenday and is made apart from it.
 *
 * @param id          of its feature, as its maker wrote it
 * @param name        for people
 * @param version     number with at least three parts; a fourth, if there is one, tells builds apart
 * @param provider    who made it; may be empty
 * @param description what it is for; may be empty
 * @param licence     what its feature says under this heading; empty where it says nothing
 * @param brings      its bundles, by their names for people, in alphabetical order
 */
public record AddOn(String id, String name, String version, String provider, String description, Optional<String> licence,
		List<String> brings) {

	public AddOn {
		Objects.requireNonNull(provider, "provider");
		Objects.requireNonNull(description, "description");
		Objects.requireNonNull(licence, "licence");
		if (id.isBlank() || name.isBlank()) {
			throw new IllegalArgumentException("An add-on has an id and a name; give it both.");
		}
		if (!version.matches("\\d+\\.\\d+\\.\\d+(\\..+)?")) {
			throw new IllegalArgumentException("A version has three parts, as 1.0.0 has; \"" + version + "\" has not.");
		}
		brings = List.copyOf(brings);
	}

	/** The first three parts of the version, which are what people speak of. */
	public String number() {
		String[] parts = version.split("\\.", 4);
		return parts[0] + "." + parts[1] + "." + parts[2];
	}

	/** As sentences name it: 'Health economics' 1.0.0. */
	@Override
	public String toString() {
		return "'%s' %s".formatted(name, number());
	}
}
