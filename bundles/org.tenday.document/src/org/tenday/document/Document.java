package org.tenday.document;

import java.util.List;
import java.util.Objects;

/**
 * Something of pages.
 *
 * @param info  what it says of itself
 * @param theme how it looks
 * @param words the few fixed words that a writer itself needs, in the document's language
 * @param parts in order
 */
public record Document(Info info, Theme theme, FixedWords words, List<Part> parts) {

	public Document {
		Objects.requireNonNull(info, "info");
		Objects.requireNonNull(theme, "theme");
		Objects.requireNonNull(words, "words");
		parts = List.copyOf(parts);
	}

	/** The same in another theme. */
	public Document withTheme(Theme newTheme) {
		return new Document(info, newTheme, words, parts);
	}
}
