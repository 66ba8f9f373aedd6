package org.tenday.document;

import java.util.List;
import java.util.Objects;

/**
 * Something of slides.
 *
 * @param info   what it says of itself
 * @param theme  how it looks
 * @param words  the few fixed words that a writer itself needs, in the deck's language
 * @param slides in order; titles need not be unique: a writer numbers repeated ones
 */
public record Deck(Info info, Theme theme, FixedWords words, List<Slide> slides) {

	public Deck {
		Objects.requireNonNull(info, "info");
		Objects.requireNonNull(theme, "theme");
		Objects.requireNonNull(words, "words");
		slides = List.copyOf(slides);
	}

	/** The same in another theme. */
	public Deck withTheme(Theme newTheme) {
		return new Deck(info, newTheme, words, slides);
	}
}
