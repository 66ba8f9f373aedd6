package org.tenday.writing;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * How German makes one word of several, whose list has no end: "Datenschutz" + "folgen" + "abschätzung". The last part says what the whole is and
 * is inflected; each part before it stands as it is, in the plural or the genitive, which are listed words, or with a linking s.
 * <p>
 * The rules are those of Duden, Die Grammatik (9th edition 2016), chapter "Wortbildung", on "Fugenelemente", and of Fuhrhop, N. (1998).
 * Grenzfälle morphologischer Einheiten. Stauffenburg. They let through what can be read as a compound, and nothing that lacks a linking s which
 * is always there: "Schulungteilnehmende".
 */
final class Compounds {

	/** Shorter words are found by chance within longer ones that are misspelt. */
	private static final int SHORTEST = 4;

	/** The dictionary lists most compounds of two, which are parts like any other. */
	private static final int MOST_BEFORE_LAST = 2;

	/** Short nouns that begin and end many compounds. */
	private static final Set<String> SHORT = Set.of("akt", "amt", "app", "art", "bad", "bau", "bus", "eid", "fax", "hof", "maß", "not",
			"ort",
			"rad", "rat", "tag", "tat", "ton", "tür", "typ", "uhr", "weg", "zug");

	/** What begins compounds and is no noun, verb or adjective, or not in this form. */
	private static final Set<String> BEGINNINGS = Set.of("außen", "einzel", "end", "erd", "erst", "extra", "fach", "fern", "gegen",
			"gesamt",
			"geschichts", "grund", "haupt", "hilfs", "hinter", "höchst", "innen", "kirch", "kranken", "liebes", "mehr", "mess", "miet",
			"mindest",
			"mit", "mittel", "nach", "neben", "nicht", "ober", "rück", "sach", "schreib", "schul", "selbst", "sonder", "sprach", "such",
			"über",
			"unter", "vor", "voraus", "weiter", "wohl", "zusatz", "zwischen",
			// numbers
			"zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "zwölf", "hundert",
			// from Greek and Latin
			"anti", "audio", "bio", "elektro", "geo", "hyper", "infra", "inter", "intra", "kardio", "makro", "mega", "meta", "mikro",
			"mini",
			"mono", "multi", "neuro", "öko", "offline", "online", "para", "poly", "post", "prä", "pseudo", "psycho", "re", "semi", "sozio",
			"super",
			"tele", "thermo", "trans", "ultra", "video");

	/** Endings of nouns that always take a linking s. */
	private static final Set<String> WITH_S = Set.of("arbeit", "heit", "ion", "ität", "keit", "ling", "schaft", "tum", "ung");

	/** Endings of further feminine nouns that take one, though their genitive has none. */
	private static final Set<String> WITH_S_AT_TIMES = Set.of("armut", "burt", "fahrt", "falt", "flucht", "kunft", "macht", "nacht",
			"schrift", "sicht", "stalt", "sucht", "wart", "wehmut", "zucht");

	/** Endings of nouns in "e" that begin compounds without an n, though neither a verb nor a plural has the same letters. */
	private static final Set<String> WITHOUT_N = Set.of("gnose", "hese", "hilfe", "ie", "lyse", "routine");

	/** Listed words that are found by chance at the end of another. */
	private static final Set<String> NO_PARTS = Set.of("ionen", "ions");

	/** What looks made of two words, and is how another is often misspelt. */
	private static final Set<String> TRAPS = Set.of("endgeld", "gewehrleist", "rückrad", "selbsst", "standart", "wehrmut",
			"wiederspr", "wiederstand");

	private final Predicate<String> isListed;

	/**
	 * @param isListed whether the dictionary has a word, with the same capitals
	 */
	Compounds(Predicate<String> isListed) {
		this.isListed = isListed;
	}

	/** Whether a word in small letters is a noun that was made of others. */
	boolean isNoun(String word) {
		return isMadeOfVerb(word) || isMade(word, this::endsNoun);
	}

	/** Whether a word in small letters is an adjective that was made of others: "patientenorientiert". */
	boolean isAdjective(String word) {
		return isMade(word, this::endsAdjective);
	}

	private boolean isMade(String word, Predicate<String> last) {
		return word.length() <= WordList.LONGEST && TRAPS.stream().noneMatch(word::startsWith)
				&& IntStream.range(2, word.length() - 2).anyMatch(at -> last.test(word.substring(at)) && begins(word.substring(0, at)));
	}

	/** Whether a compound can end with this, in small letters. */
	boolean ends(String end) {
		return endsNoun(end) || endsAdjective(end);
	}

	private boolean endsNoun(String part) {
		return isLong(part) && !NO_PARTS.contains(part) && (isListed.test(WordList.capital(part)) || isMadeOfVerb(part));
	}

	/** "Kuratierung", since there is "kuratieren": every verb in "ieren" makes such a noun. */
	private boolean isMadeOfVerb(String part) {
		int ending = part.endsWith("ierung") ? 3 : part.endsWith("ierungen") ? 5 : 0;
		return ending > 0 && isListed.test(part.substring(0, part.length() - ending) + "en");
	}

	/** Only adjectives and participles have a form in "em". */
	private boolean endsAdjective(String part) {
		return isLong(part) && isListed.test(part) && IntStream.rangeClosed(0, 2).mapToObj(less -> part.substring(0, part.length() - less))
				.anyMatch(this::isAdjectiveStem);
	}

	/** Whether a compound can begin with this, in small letters. */
	boolean begins(String begin) {
		return begin.length() <= WordList.LONGEST && begins(begin, MOST_BEFORE_LAST);
	}

	private boolean begins(String begin, int most) {
		return isBeginning(begin) || most > 1 && IntStream.range(2, begin.length() - 2)
				.anyMatch(at -> isBeginning(begin.substring(0, at)) && begins(begin.substring(at), most - 1));
	}

	private boolean isBeginning(String part) {
		return BEGINNINGS.contains(part) || isLong(part) && (isNounBeginning(part) || isAdjectiveStem(part) || isVerbStem(part));
	}

	private static boolean isLong(String part) {
		return part.length() >= SHORTEST || SHORT.contains(part);
	}

	private boolean isNounBeginning(String part) {
		return endsNoun(part)
				? !endsWith(part, WITH_S) && !lacksN(part)
				: part.endsWith("s") && endsNoun(part.substring(0, part.length() - 1)) && takesS(part.substring(0, part.length() - 1));
	}

	/**
	 * Whether a noun in "e" begins compounds in its plural: "Tabellenzeile"; but not after "ge" ("Gebäudeplan"), nor where it is a plural itself
	 * ("Ärztekammer") or comes from a verb ("Pflegekraft").
	 */
	private boolean lacksN(String part) {
		return part.endsWith("e") && endsNoun(part + "n") && !part.startsWith("ge") && !endsWith(part, WITHOUT_N)
				&& !isListed.test(part + "n")
				&& !endsNoun(withoutUmlaut(part.substring(0, part.length() - 1)));
	}

	private static String withoutUmlaut(String part) {
		return part.replace("äu", "au").replace('ä', 'a').replace('ö', 'o').replace('ü', 'u');
	}

	private static boolean takesS(String part) {
		return endsWith(part, WITH_S) || endsWith(part, WITH_S_AT_TIMES);
	}

	private static boolean endsWith(String part, Set<String> endings) {
		return endings.stream().anyMatch(part::endsWith);
	}

	private boolean isAdjectiveStem(String part) {
		return isListed.test(part + "em") || part.endsWith("el") && isListed.test(part.substring(0, part.length() - 2) + "lem");
	}

	/**
	 * "lern", since there are "lernt" and "lernen"; "sammel", since there are "sammelt" and "sammeln". Not "pfleg": the noun "Pflege" begins
	 * compounds.
	 */
	private boolean isVerbStem(String part) {
		return isListed.test(part + "t") && (isListed.test(part + "en") || isListed.test(part + "n")) && !endsNoun(part + "e");
	}
}
