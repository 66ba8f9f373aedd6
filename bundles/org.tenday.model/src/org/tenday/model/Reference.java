package org.tenday.model;

import java.util.Objects;

/**
 * A work that the programme cites.
 *
 * @param key  how texts cite it: {@code [@key]}; unique in the programme
 * @param text author, year, title and place, as printed
 * @param url  where to find it; may be empty
 */
public record Reference(String key, String text, String url) {

	public Reference {
		Objects.requireNonNull(key, "key");
		Objects.requireNonNull(text, "text");
		Objects.requireNonNull(url, "url");
	}
}
