package org.tenday.model;

import java.util.Objects;

/**
 * A work that the programme cites.
 *
 * @param key  how texts cite it: {@code [@key]}; unique in the programme
 * @param text author, year, title and place, as printed
 * @param url  where to find it; may be empty
 */
public record Reference(
		@Field(label = "Key", help = "How texts cite it: [@key]. One work, one key.") String key,
		@Field(label = "Work", help = "Author, year, title and place, as printed.") String text,
		@Field(label = "Address", help = "Where to find it, such as https://doi.org/…; may be empty.") String url) {

	public Reference {
		Objects.requireNonNull(key, "key");
		Objects.requireNonNull(text, "text");
		Objects.requireNonNull(url, "url");
	}
}
