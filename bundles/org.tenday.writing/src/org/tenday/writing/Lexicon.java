package org.tenday.writing;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How one language is spelt: its words, what makes a word, and how words are made of others. An immutable value that many threads may ask at
 * once.
 */
public sealed interface Lexicon permits English, German {

	/** Letters and digits, with apostrophes between them: a word in most languages. */
	Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}\\p{M}]+)*");

	/**
	 * Reads the words of a language; takes up to a second, so it is not for the user interface's thread.
	 *
	 * @return empty for a language for which no dictionary is installed
	 * @throws UncheckedIOException where the dictionary is damaged
	 */
	static Optional<Lexicon> of(Locale language) {
		return switch (language.getLanguage()) {
		case "de" -> German.of(language.getCountry());
		case "en" -> English.of(language.getCountry());
		default -> Optional.empty();
		};
	}

	/** What is one word of a text. */
	default Pattern word() {
		return WORD;
	}

	/**
	 * Whether a word is right as it is, also because it begins a sentence.
	 *
	 * @param word  as {@link #word()} finds it; with a hyphen at its end, or at its beginning, where the rest of the word stands elsewhere
	 *              ("Gesundheits-" of "Gesundheits- und Sozialwesen"); with the full stop that stands after it, as it may be an abbreviation
	 * @param known more words that are right, in small letters and with straight apostrophes
	 */
	boolean knows(String word, Set<String> known);

	/** The likeliest words that were meant, the best first; at most six. */
	List<String> similar(String word);
}
