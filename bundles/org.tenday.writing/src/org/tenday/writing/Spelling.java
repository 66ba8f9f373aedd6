package org.tenday.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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

	private static final Pattern NO_PROSE = Pattern.compile("-?(?:.*(?:\\p{N}|\\p{Ll}\\p{Lu}).*|\\p{Lu}+(?:['’]?s)?|.)[-.]?");

	private static final String HYPHENS = "-\u2010\u2011";

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
		Matcher matcher = lexicon.word().matcher(plain);
		while (matcher.find()) {
			String word = matcher.group();
			if (!isPartOfName(plain, matcher.start(), matcher.end())
					&& !asked.computeIfAbsent(withSigns(plain, matcher.start(), matcher.end()), this::isKnown)) {
				found.add(new Misspelling(matcher.start(), word, similar.computeIfAbsent(word, lexicon::similar)));
			}
		}
		return List.copyOf(found);
	}

	/** A word with the hyphens that say that the rest of it stands elsewhere, or the full stop that may say that it is shortened. */
	private static String withSigns(String plain, int start, int end) {
		boolean isEnd = isHyphen(plain, start - 1) && (start < 2 || !Character.isLetterOrDigit(plain.charAt(start - 2)));
		String after = isHyphen(plain, end) ? "-" : plain.startsWith(".", end) ? "." : "";
		return (isEnd ? "-" : "") + plain.substring(start, end) + after;
	}

	private static boolean isHyphen(String plain, int at) {
		return at >= 0 && at < plain.length() && HYPHENS.indexOf(plain.charAt(at)) >= 0;
	}

	private static boolean isPartOfName(String plain, int start, int end) {
		return start > 1 && JOINTS.indexOf(plain.charAt(start - 1)) >= 0 && !Character.isWhitespace(plain.charAt(start - 2))
				|| end + 1 < plain.length() && JOINTS.indexOf(plain.charAt(end)) >= 0 && Character.isLetterOrDigit(plain.charAt(end + 1));
	}

	private boolean isKnown(String word) {
		return NO_PROSE.matcher(word).matches() || lexicon.knows(word, known);
	}
}
