package org.tenday.writing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import morfologik.speller.Speller;
import morfologik.stemming.Dictionary;

/**
 * The words of one language. An immutable value that many threads may ask at once.
 */
public final class Lexicon {

	private static final String FOLDER = "/org/languagetool/resource/en/hunspell/";

	/** The countries whose English has a dictionary of its own; everybody else's is spelt as in Britain. */
	private static final Set<String> COUNTRIES = Set.of("AU", "CA", "GB", "NZ", "US", "ZA");

	/** More than this nobody reads in a menu. */
	private static final int MOST = 6;

	private final Dictionary dictionary;

	private Lexicon(Dictionary dictionary) {
		this.dictionary = dictionary;
	}

	/**
	 * Reads the words of a language; takes some tens of milliseconds.
	 *
	 * @return empty for a language for which no dictionary is installed
	 * @throws UncheckedIOException where the dictionary is damaged
	 */
	public static Optional<Lexicon> of(Locale language) {
		if (!language.getLanguage().equals("en")) {
			return Optional.empty();
		}
		String name = FOLDER + "en_" + (COUNTRIES.contains(language.getCountry()) ? language.getCountry() : "GB");
		try (InputStream words = Lexicon.class.getResourceAsStream(name + ".dict");
				InputStream notes = Lexicon.class.getResourceAsStream(name + ".info")) {
			return Optional.of(new Lexicon(Dictionary.read(words, notes)));
		} catch (IOException e) {
			throw new UncheckedIOException("The dictionary " + name + " can't be read: install Tenday again.", e);
		}
	}

	/** Whether the language has a word, as it is or because it begins a sentence. */
	public boolean knows(String word) {
		return !new Speller(dictionary).isMisspelled(word);
	}

	/** The likeliest words that were meant, the best first; at most six. */
	public List<String> similar(String word) {
		Speller speller = new Speller(dictionary);
		boolean isCapital = Character.isUpperCase(word.charAt(0));
		Stream<String> changed = speller.findReplacements(word).stream().filter(each -> !isAbbreviation(each))
				.map(each -> isCapital ? capital(each) : each).limit(MOST);
		Stream<String> parted = speller.replaceRunOnWords(word).stream()
				.filter(each -> Arrays.stream(each.split(" ")).noneMatch(part -> part.length() == 1));
		return Stream.concat(parted, changed).distinct().filter(each -> !each.equals(word)).limit(MOST).toList();
	}

	/** Nobody who mistypes a word means the abbreviation of something else. */
	private static boolean isAbbreviation(String word) {
		return word.length() > 1 && Character.isUpperCase(word.charAt(1));
	}

	private static String capital(String word) {
		return Character.toUpperCase(word.charAt(0)) + word.substring(1);
	}
}
