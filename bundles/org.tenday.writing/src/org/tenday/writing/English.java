package org.tenday.writing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** English, spelt as in the country of a programme. */
final class English implements Lexicon {

	private static final String FOLDER = "/org/languagetool/resource/en/hunspell/en_";

	/** The countries whose English has a dictionary of its own; everybody else's is spelt as in Britain. */
	private static final Set<String> COUNTRIES = Set.of("AU", "CA", "GB", "NZ", "US", "ZA");

	private static final Pattern OWNERS = Pattern.compile("(?<owner>.+?)(?:['’]s?)");

	/** What may stand beside a word and means nothing here. */
	private static final Pattern SIGNS = Pattern.compile("[-.]");

	private final WordList words;

	private English(WordList words) {
		this.words = words;
	}

	static Optional<Lexicon> of(String country) {
		String name = FOLDER + (COUNTRIES.contains(country) ? country : "GB");
		return WordList.read(name + ".dict", name + ".info").map(English::new);
	}

	@Override
	public boolean knows(String written, Set<String> known) {
		String word = SIGNS.matcher(written).replaceAll("").replace('’', '\'');
		return isListed(word, known) || isListed(owner(word), known);
	}

	private boolean isListed(String word, Set<String> known) {
		return known.contains(word.toLowerCase(Locale.ROOT)) || words.spells(word);
	}

	/** Who owns what follows: "clinician" of "clinician's". */
	private static String owner(String word) {
		Matcher matcher = OWNERS.matcher(word);
		return matcher.matches() ? matcher.group("owner") : word;
	}

	@Override
	public List<String> similar(String word) {
		Stream<String> parted = words.parted(word).stream()
				.filter(each -> Arrays.stream(each.split(" ")).noneMatch(part -> part.length() == 1));
		return Stream.concat(parted, words.similar(word).limit(WordList.MOST)).distinct().filter(each -> !each.equals(word))
				.limit(WordList.MOST).toList();
	}
}
