package org.tenday.check.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words by which objectives are judged in one language; they stand in {@code objectives_<language>.properties}.
 *
 * @param weak     beginnings that name nothing one can see a learner do
 * @param trainer  verbs for what the trainer does
 * @param dangling words that no objective can end with
 * @param joints   words that join two verbs
 * @param openings words before the verb that say nothing, such as "to"; regular expressions, tried one after another
 * @param levels   Bloom's levels with their verbs, lowest first
 */
record Verbs(List<String> weak, Set<String> trainer, Set<String> dangling, Set<String> joints, List<String> openings, List<Level> levels) {

	/** One of Bloom's levels. */
	record Level(String name, Set<String> verbs) {
	}

	/** The words of a language; empty for a language of which nobody has written them down. */
	static Optional<Verbs> of(Locale language) {
		Properties words = GeneralRule.resource("objectives_" + language.getLanguage() + ".properties");
		if (words.isEmpty()) {
			return Optional.empty();
		}
		List<Level> levels = Stream.of("remember", "understand", "apply", "analyse", "evaluate", "create")
				.map(name -> new Level(name, Set.copyOf(list(words, "bloom." + name)))).toList();
		return Optional.of(new Verbs(list(words, "weak"), Set.copyOf(list(words, "trainer")), Set.copyOf(list(words, "dangling")),
				Set.copyOf(list(words, "joints")), list(words, "openings"), levels));
	}

	private static List<String> list(Properties words, String key) {
		return Arrays.stream(words.getProperty(key, "").split(",")).map(String::strip).filter(word -> !word.isEmpty()).toList();
	}

	/** The objective in small letters, without what says nothing before the verb and without its full stop. */
	String plain(String objective) {
		return words(objective).toLowerCase(Locale.ROOT);
	}

	/** The objective as it is written, without what says nothing before the verb and without its full stop. */
	String words(String objective) {
		String words = objective.strip().replaceAll("[\\s.;,:]+$", "").replaceAll("\\s+", " ");
		for (String opening : openings) {
			Matcher matcher = Pattern.compile("(?:" + opening + ") ", Pattern.CASE_INSENSITIVE).matcher(words);
			if (matcher.lookingAt()) {
				words = words.substring(matcher.end());
			}
		}
		return words;
	}

	/** The verb that an objective begins with, in small letters. */
	String verb(String objective) {
		return plain(objective).split(" ", 2)[0];
	}

	/** The weak beginning of an objective. */
	Optional<String> weakBeginning(String objective) {
		String plain = plain(objective) + " ";
		return weak.stream().filter(words -> plain.startsWith(words + " ")).findFirst();
	}

	/** Bloom's level of a verb, 0 for the lowest. */
	Optional<Integer> level(String verb) {
		for (int i = 0; i < levels.size(); i++) {
			if (levels.get(i).verbs().contains(verb)) {
				return Optional.of(i);
			}
		}
		return Optional.empty();
	}

	/** Whether a word is a verb that objectives begin with, good or weak. */
	boolean isVerb(String word) {
		return level(word).isPresent() || trainer.contains(word) || weak.contains(word);
	}

	/** Every verb that can be assessed, for showing. */
	String examples() {
		return levels.stream().skip(2).flatMap(level -> level.verbs().stream().sorted().limit(1)).collect(Collectors.joining(", "));
	}
}
