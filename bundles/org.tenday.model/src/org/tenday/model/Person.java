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
public record Person(
		@Field(label = "Name", help = "As printed.") String name,
		@Field(label = "Part", help = "Such as lead trainer.") String role,
		@Field(label = "Organisation") String organisation,
		@Field(label = "Biography", help = "Two or three sentences for the handbook.", kind = Field.Kind.MARKDOWN) String biography) {

	public Person {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(role, "role");
		Objects.requireNonNull(organisation, "organisation");
		Objects.requireNonNull(biography, "biography");
	}
}
