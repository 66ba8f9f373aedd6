package org.tenday.writing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import morfologik.fsa.FSA;
import morfologik.fsa.FSATraversal;
import morfologik.fsa.MatchResult;
import morfologik.speller.Speller;
import morfologik.stemming.Dictionary;

/** The words that a dictionary lists, each in all its forms. An immutable value that many threads may ask at once. */
final class WordList {

	/** More than this nobody reads in a menu. */
	static final int MOST = 6;

	/** What is longer is no word, and would take long to compare with others. */
	static final int LONGEST = 80;

	private final Dictionary dictionary;

	private WordList(Dictionary dictionary) {
		this.dictionary = dictionary;
	}

	/**
	 * @param words the resource of the class path that has them
	 * @param notes the resource that says how to read it
	 * @return empty where the bundle with the words is not installed
	 * @throws UncheckedIOException where one is damaged
	 */
	static Optional<WordList> read(String words, String notes) {
		try (InputStream automaton = WordList.class.getResourceAsStream(words);
				InputStream description = WordList.class.getResourceAsStream(notes)) {
			return automaton == null ? Optional.empty() : Optional.of(new WordList(Dictionary.read(automaton, description)));
		} catch (IOException e) {
			throw new UncheckedIOException("The dictionary " + words + " can't be read: install Tenday again.", e);
		}
	}

	/** Whether a word is listed, with the same capitals. */
	boolean holds(String word) {
		FSA automaton = dictionary.fsa;
		MatchResult match = new FSATraversal(automaton).match(word.getBytes(StandardCharsets.UTF_8));
		return match.kind == MatchResult.SEQUENCE_IS_A_PREFIX && automaton.getArc(match.node, dictionary.metadata.getSeparator()) != 0;
	}

	/** Whether a word is listed, as it is or without the capital of a sentence's beginning. */
	boolean spells(String word) {
		return !new Speller(dictionary).isMisspelled(word);
	}

	/** The listed words that are one slip of the pen away, the likeliest first, with the capital of the word itself. */
	Stream<String> similar(String word) {
		return word.length() > LONGEST
				? Stream.empty()
				: new Speller(dictionary).findReplacements(word).stream().filter(each -> !isAbbreviation(each))
						.map(each -> isCapital(word) ? capital(each) : each);
	}

	/** The two listed words that were written as one, with a space between them. */
	List<String> parted(String word) {
		return word.length() > LONGEST ? List.of() : new Speller(dictionary).replaceRunOnWords(word);
	}

	/** Nobody who mistypes a word means the abbreviation of something else. */
	private static boolean isAbbreviation(String word) {
		return word.length() > 1 && Character.isUpperCase(word.charAt(1));
	}

	static boolean isCapital(String word) {
		return Character.isUpperCase(word.charAt(0));
	}

	static String capital(String word) {
		return Character.toUpperCase(word.charAt(0)) + word.substring(1);
	}
}
