package org.tenday.writing;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.commons.codec.language.ColognePhonetic;

/** German, spelt as in the country of a programme, with the compounds that no dictionary lists. */
final class German implements Lexicon {

	private static final String FOLDER = "/org/languagetool/resource/de/hunspell/";

	/** Where ss is written wherever others write ß. */
	private static final Set<String> WITHOUT_ESZETT = Set.of("CH", "LI");

	/** A word may go on behind the sign that includes all genders: "Ärzt:innen", "Teilnehmer*innenliste". */
	private static final Pattern WORD = Pattern.compile(Lexicon.WORD.pattern() + "(?:[:*](?:innen\\p{L}*|in(?!\\p{L})))?");

	private static final Pattern GENDER_SIGN = Pattern.compile("[:*]");

	/** What names, and the programme's own words, end in when they are inflected. */
	private static final List<String> ENDINGS = List.of("", "s", "'s", "n", "en", "e", "es", "er");

	/** What may be missing between two parts of a compound, or be there wrongly. */
	private static final List<String> LINKS = List.of("s", "n", "en", "es", "e", "er");

	private static final int SHORTEST_PART = 4;

	/** No word has more places where ß may stand. */
	private static final int MOST_ESZETTS = 4;

	/** What sounds alike is what was most likely meant: Postel, H. J. (1969). Die Kölner Phonetik. IBM-Nachrichten, 19, 925–931. */
	private static final ColognePhonetic SOUND = new ColognePhonetic();

	private final WordList words;
	private final AddedWords added;
	private final boolean hasEszett;
	private final Compounds compounds;

	private German(WordList words, String country) {
		this.words = words;
		added = AddedWords.read(List.of(FOLDER + "spelling.txt", FOLDER + "spelling-de-" + country + ".txt"));
		hasEszett = !WITHOUT_ESZETT.contains(country);
		compounds = new Compounds(this::isListed);
	}

	static Optional<Lexicon> of(String country) {
		return WordList.read(FOLDER + "de_DE.dict", "german.info").map(words -> new German(words, country));
	}

	private boolean isListed(String word) {
		return hasEszett ? isInLists(word) : !word.contains("ß") && withEszett(word, 0, MOST_ESZETTS).anyMatch(this::isInLists);
	}

	private boolean isInLists(String word) {
		return words.holds(word) || added.holds(word);
	}

	/** All that a word without ß can be where there is one. */
	private static Stream<String> withEszett(String word, int from, int most) {
		int at = word.indexOf("ss", from);
		return at < 0 || most == 0
				? Stream.of(word)
				: Stream.concat(withEszett(word, at + 2, most - 1),
						withEszett(word.substring(0, at) + "ß" + word.substring(at + 2), at + 1, most - 1));
	}

	@Override
	public Pattern word() {
		return WORD;
	}

	@Override
	public boolean knows(String written, Set<String> known) {
		String word = GENDER_SIGN.matcher(written).replaceAll("").replace('’', '\'');
		if (word.startsWith("-")) {
			// The end of a word whose beginning stands elsewhere: "Datenerhebung und -auswertung".
			String end = word.substring(1);
			return isRight(end, known) || isRight(WordList.capital(end), known);
		}
		if (word.endsWith("-")) {
			String begin = word.substring(0, word.length() - 1);
			return isListed(word) || isRight(begin, known) || compounds.begins(small(begin));
		}
		if (word.endsWith(".")) {
			return isListed(word) || isListed(small(word)) || isRight(word.substring(0, word.length() - 1), known);
		}
		return isRight(word, known);
	}

	private boolean isRight(String word, Set<String> known) {
		return isTaught(small(word), known) || isListed(word) || isListed(small(word)) || isContracted(word) || isCompound(word);
	}

	private static boolean isTaught(String word, Set<String> known) {
		return ENDINGS.stream()
				.anyMatch(ending -> word.endsWith(ending) && known.contains(word.substring(0, word.length() - ending.length())));
	}

	/** "Geht's", "wenn's"; but no noun: "Auto's". */
	private boolean isContracted(String word) {
		return word.endsWith("'s") && isListed(small(word.substring(0, word.length() - 2)));
	}

	private boolean isCompound(String word) {
		return WordList.isCapital(word) && compounds.isNoun(small(word)) || compounds.isAdjective(small(word));
	}

	@Override
	public List<String> similar(String word) {
		Stream<String> surely = Stream.of(WordList.capital(word), word.replace("ß", "ss"));
		Comparator<String> likeliest = Comparator.<String, Boolean>comparing(each -> !isListed(each))
				.thenComparing(each -> !SOUND.isEncodeEqual(each, word));
		Stream<String> perhaps = Stream.of(similarListed(word), mendedLinks(word), mendedParts(word)).flatMap(each -> each)
				.sorted(likeliest);
		return Stream.concat(surely, perhaps).filter(each -> !each.equals(word)).distinct().filter(this::isRight).limit(WordList.MOST)
				.toList();
	}

	private boolean isRight(String word) {
		return isRight(word, Set.of());
	}

	/** What a compound is with another sign between two of its parts; some of it is no word. */
	private Stream<String> mendedLinks(String word) {
		return LINKS.stream().flatMap(link -> places(word).filter(at -> compounds.ends(word.substring(at))).boxed().flatMap(at -> {
			String begin = word.substring(0, at);
			String end = word.substring(at);
			return Stream.of(begin + link + end, begin.endsWith(link) ? begin.substring(0, at - link.length()) + end : word);
		}));
	}

	/** What a compound is with one part of it mended; some of it is no word. */
	private Stream<String> mendedParts(String word) {
		return places(word).boxed().flatMap(at -> {
			String begin = word.substring(0, at);
			String end = word.substring(at);
			Stream<String> ends = compounds.begins(small(begin)) ? mended(end).map(begin::concat) : Stream.empty();
			Stream<String> begins = compounds.ends(end) ? mended(begin) : Stream.empty();
			return Stream.concat(ends, begins.map(mended -> (WordList.isCapital(word) ? WordList.capital(mended) : mended) + end));
		});
	}

	/** Where the second part of a compound can begin. */
	private static IntStream places(String word) {
		return word.length() > WordList.LONGEST ? IntStream.empty() : IntStream.rangeClosed(SHORTEST_PART, word.length() - SHORTEST_PART);
	}

	private Stream<String> mended(String part) {
		return similarListed(WordList.capital(part)).map(German::small);
	}

	/** The dictionary also lists ends of compounds, with a hyphen before them. */
	private Stream<String> similarListed(String word) {
		return words.similar(word).filter(each -> !each.contains("-")).map(each -> hasEszett ? each : each.replace("ß", "ss"));
	}

	private static String small(String word) {
		return word.toLowerCase(Locale.ROOT);
	}
}
