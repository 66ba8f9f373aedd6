package org.tenday.writing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words that were added to a dictionary since it was compiled, and those of one country. Their file has one on each line, a slash after it and
 * letters that say how it is inflected; a number sign begins a comment.
 */
final class AddedWords {

	/** What may follow a word, and the letters that allow it. */
	private static final Map<String, String> ENDINGS = Map.ofEntries(Map.entry("e", "EAP"), Map.entry("s", "SAP"), Map.entry("n", "NAP"),
			Map.entry("r", "AP"), Map.entry("m", "AP"), Map.entry("er", "AP"), Map.entry("es", "AP"), Map.entry("en", "AP"),
			Map.entry("em", "AP"), Map.entry("in", "F"), Map.entry("innen", "F"));

	private final Map<String, String> inflections = new HashMap<>();

	private AddedWords() {
	}

	/**
	 * @param names resources of the class path; one that is not installed adds nothing
	 * @throws UncheckedIOException where one is damaged
	 */
	static AddedWords read(List<String> names) {
		AddedWords added = new AddedWords();
		for (String name : names) {
			try (InputStream in = AddedWords.class.getResourceAsStream(name)) {
				if (in != null) {
					new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().forEach(added::add);
				}
			} catch (IOException e) {
				throw new UncheckedIOException("The list of words " + name + " can't be read: install Tenday again.", e);
			}
		}
		return added;
	}

	private void add(String line) {
		int comment = line.indexOf('#');
		String[] entry = (comment < 0 ? line : line.substring(0, comment)).strip().split("/");
		boolean isPerson = entry[0].endsWith("_in");
		// The two parts of a verb are told apart by a low line.
		String word = (isPerson ? entry[0].substring(0, entry[0].length() - 3) : entry[0]).replace("_", "");
		int hyphen = word.indexOf('-');
		if (hyphen > 0) {
			// Hyphens part the words of a text: of "Covid-19" the first is remembered, with its hyphen.
			inflections.putIfAbsent(word.substring(0, hyphen + 1), "");
		} else if (word.indexOf(' ') < 0) {
			// The letters are the same few again and again.
			inflections.put(word, ((isPerson ? "F" : "") + (entry.length > 1 ? entry[1] : "")).intern());
		}
	}

	/** Whether a word was added, with the same capitals; also the first part of one with a hyphen, with that hyphen. */
	boolean holds(String word) {
		return inflections.containsKey(word) || ENDINGS.entrySet().stream().anyMatch(ending -> word.endsWith(ending.getKey())
				&& isInflected(word.substring(0, word.length() - ending.getKey().length()), ending.getValue()));
	}

	private boolean isInflected(String stem, String letters) {
		return letters.chars().anyMatch(letter -> inflections.getOrDefault(stem, "").indexOf(letter) >= 0);
	}
}
