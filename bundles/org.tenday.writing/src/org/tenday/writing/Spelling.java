package org.tenday.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tenday.markdown.PlainWords;

/**
 * Finds the words of a text that neither the language nor the programme knows.
 * <p>
 * Left alone is what is not spelt by a dictionary: abbreviations in capitals, words with digits or with capitals inside, single letters, and
 * names of files and addresses.
 */
public final class Spelling {

	static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}\\p{M}]+)*");

	private static final Pattern NO_PROSE = Pattern.compile(".*(\\p{N}|\\p{Ll}\\p{Lu}).*|\\p{Lu}+(?:['’]?s)?|.");

	private static final Pattern OWNERS = Pattern.compile("(?<owner>.+?)(?:['’]s?)");

	/** What stands between the parts of a file name or an address. */
	private static final String JOINTS = "._/\\#";

	private final Lexicon lexicon;
	private final Set<String> known;

	/**
	 * @param lexicon the language's words
	 * @param known   more words, in small letters; see {@link KnownWords}
	 */
	public Spelling(Lexicon lexicon, Set<String> known) {
		this.lexicon = Objects.requireNonNull(lexicon, "lexicon");
		this.known = Set.copyOf(known);
	}

	/** The unknown words of a text in Markdown, in the order of the text. */
	public List<Misspelling> check(String markdown) {
		String plain = PlainWords.of(markdown);
		List<Misspelling> found = new ArrayList<>();
		Map<String, Boolean> asked = new HashMap<>();
		Map<String, List<String>> similar = new HashMap<>();
		Matcher matcher = WORD.matcher(plain);
		while (matcher.find()) {
			if (!isPartOfName(plain, matcher.start(), matcher.end()) && !asked.computeIfAbsent(matcher.group(), this::isKnown)) {
				found.add(new Misspelling(matcher.start(), matcher.group(), similar.computeIfAbsent(matcher.group(), lexicon::similar)));
			}
		}
		return List.copyOf(found);
	}

	private static boolean isPartOfName(String plain, int start, int end) {
		return start > 1 && JOINTS.indexOf(plain.charAt(start - 1)) >= 0 && !Character.isWhitespace(plain.charAt(start - 2))
				|| end + 1 < plain.length() && JOINTS.indexOf(plain.charAt(end)) >= 0 && Character.isLetterOrDigit(plain.charAt(end + 1));
	}

	private boolean isKnown(String written) {
		if (NO_PROSE.matcher(written).matches()) {
			return true;
		}
		String word = written.replace('’', '\'');
		return isListed(word) || isListed(owner(word));
	}

	private boolean isListed(String word) {
		return known.contains(word.toLowerCase(Locale.ROOT)) || lexicon.knows(word);
	}

	/** Who owns what follows: "clinician" of "clinician's". */
	private static String owner(String word) {
		Matcher matcher = OWNERS.matcher(word);
		return matcher.matches() ? matcher.group("owner") : word;
	}
}
