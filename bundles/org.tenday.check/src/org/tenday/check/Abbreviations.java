package org.tenday.check;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of capitals, such as COPD, that a reader may not know. */
public final class Abbreviations {

	private static final Pattern ABBREVIATION = Pattern
			.compile("(?<![\\p{L}\\p{N}/_-])\\p{Lu}[\\p{Lu}\\p{N}]{1,6}(?=s?(?![\\p{L}\\p{N}/_]))");
	private static final Pattern EXPLAINED = Pattern
			.compile("\\(((?:\\p{Lu}[\\p{Lu}\\p{N}]{1,6}))s?\\)|(\\p{Lu}[\\p{Lu}\\p{N}]{1,6})s? \\(\\p{L}[^)]{4,}\\)");
	/** Known to everybody who reads, or no abbreviation at all. */
	private static final Set<String> KNOWN = Set.of("UK", "US", "EU", "NHS", "PDF", "CSV", "HTML", "URL", "ID", "OK", "DVD", "CD", "TV",
			"IT", "AM", "PM", "II",
			"III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII", "BC", "AD", "BY", "SA", "CC", "NOT", "AND", "OR", "DOI", "ISBN", "USB",
			"PC", "FAQ", "A4", "A5", "LOCAL",
			"A3");

	private Abbreviations() {
	}

	/** Those in a text that not everybody who reads knows, in its order; none in a line all in capitals, which holds words. */
	public static Set<String> in(String text) {
		Set<String> met = new LinkedHashSet<>();
		if (!isShouted(text)) {
			Matcher matcher = ABBREVIATION.matcher(text);
			while (matcher.find()) {
				String word = matcher.group();
				if (!KNOWN.contains(word) && !word.matches("\\p{Lu}\\p{N}+")) {
					met.add(word);
				}
			}
		}
		return met;
	}

	/** Those that a text explains, in brackets after the long form or with the long form in brackets. */
	public static Set<String> explainedIn(String text) {
		Set<String> explained = new LinkedHashSet<>();
		Matcher matcher = EXPLAINED.matcher(text);
		while (matcher.find()) {
			explained.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
		}
		return explained;
	}

	private static boolean isShouted(String text) {
		return text.chars().noneMatch(Character::isLowerCase) && text.strip().contains(" ");
	}
}
