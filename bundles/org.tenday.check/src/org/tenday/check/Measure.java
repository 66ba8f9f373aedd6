package org.tenday.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tenday.markdown.PlainWords;

/**
 * How long a text is, and how hard to read.
 *
 * @param words     how many
 * @param sentences how many; headings, items and cells count as one each
 * @param syllables how many all words have together, counted as in English
 */
public record Measure(int words, int sentences, int syllables) {

	/** Of fewer words the grade says nothing. */
	private static final int FEWEST = 20;

	/**
	 * How fast adults read English non-fiction to themselves: Brysbaert, M. (2019). How many words do we read per minute? A review and
	 * meta-analysis of reading rate. Journal of Memory and Language, 109, 104047.
	 */
	private static final int WORDS_A_MINUTE = 238;

	private static final Pattern WORD = Pattern.compile("\\p{N}+(?:[.,]\\p{N}+)+|[\\p{L}\\p{M}\\p{N}]+(?:['’-][\\p{L}\\p{M}\\p{N}]+)*");

	private static final Pattern SENTENCE_END = Pattern.compile("[.!?…]+(?=[\\s\"'”’)]|$)|\\n");

	private static final Pattern VOWELS = Pattern.compile("[aeiouyàáâäèéêëìíîïòóôöùúûü]+");

	/** An e that is written and not said: "made", "moved", "makes"; but "little", "needed", "causes". */
	private static final Pattern SILENT = Pattern.compile("(?<=[^aeiouy])(?:(?<![^aeiou]l)e|(?<![td])ed|(?<![cgsxzh])es)$");

	/** Measures a text in Markdown. */
	public static Measure of(String markdown) {
		List<List<String>> sentences = sentences(markdown);
		return new Measure(sentences.stream().mapToInt(List::size).sum(), sentences.size(),
				sentences.stream().flatMap(List::stream).mapToInt(Measure::syllables).sum());
	}

	/** The words of each sentence of a text in Markdown; headings, items and cells count as one each. */
	public static List<List<String>> sentences(String markdown) {
		String plain = PlainWords.of(markdown);
		List<List<String>> sentences = new ArrayList<>();
		int from = 0;
		Matcher end = SENTENCE_END.matcher(plain);
		while (from < plain.length()) {
			int to = end.find(from) ? end.end() : plain.length();
			List<String> words = WORD.matcher(plain).region(from, to).results().map(MatchResult::group).toList();
			if (!words.isEmpty()) {
				sentences.add(words);
			}
			from = to;
		}
		return List.copyOf(sentences);
	}

	/** Groups of vowels, without those that are silent: right for most English words, and the same for the same word. */
	public static int syllables(String word) {
		String lower = word.toLowerCase(Locale.ROOT);
		String said = lower.length() > 3 ? SILENT.matcher(lower).replaceFirst("") : lower;
		return Math.max(1, (int) VOWELS.matcher(said).results().count());
	}

	/** Whether there is enough text for {@link #grade()}. */
	public boolean isGraded() {
		return words >= FEWEST;
	}

	/**
	 * The grade of an American school in which most pupils can read the text: 0.39 × words per sentence + 11.8 × syllables per word − 15.59.
	 * For English only. Kincaid, J. P., Fishburne, R. P., Rogers, R. L. and Chissom, B. S. (1975). Derivation of new readability formulas
	 * for Navy enlisted personnel. Research Branch Report 8-75, Naval Technical Training Command.
	 *
	 * @throws IllegalStateException where the text has no words
	 */
	public double grade() {
		if (words == 0) {
			throw new IllegalStateException("A text without words has no reading level.");
		}
		return 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
	}

	/** The age at which most people can read the text: pupils of an American grade are five or six years older than its number. */
	public int readingAge() {
		return Math.clamp(Math.round(grade()) + 5, 5, 25);
	}

	/** How long somebody needs who reads it to himself. */
	public Duration readingTime() {
		return Duration.ofSeconds(Math.round(words * 60.0 / WORDS_A_MINUTE));
	}
}
