package org.tenday.model;

import java.util.Objects;

/**
 * Somebody with a part in the programme: who wrote it, who teaches it.
 *
 * @param name         as printed
 * @param role         such as "Lead trainer"
 * @param organisation may be empty
 * @param biography    Markdown; may be empty
 */
public record Person(String name, String role, String organisation, String biography) {

	public Person {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(role, "role");
		Objects.requireNonNull(organisation, "organisation");
		Objects.requireNonNull(biography, "biography");
	}
}
