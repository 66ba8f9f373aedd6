package org.tenday.check.rules;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tenday.check.Findings;
import org.tenday.check.Passage;
import org.tenday.check.Severity;
import org.tenday.check.Subject;
import org.tenday.check.Thresholds;
import org.tenday.check.Where;
import org.tenday.model.Programme;

/** Finds abbreviations that learners meet and nobody has explained, in the glossary or in brackets after the long form. */
final class AbbreviationRule extends GeneralRule {

	private static final Pattern ABBREVIATION = Pattern
			.compile("(?<![\\p{L}\\p{N}/_-])\\p{Lu}[\\p{Lu}\\p{N}]{1,6}(?=s?(?![\\p{L}\\p{N}/_]))");
	private static final Pattern EXPLAINED = Pattern
			.compile("\\(((?:\\p{Lu}[\\p{Lu}\\p{N}]{1,6}))s?\\)|(\\p{Lu}[\\p{Lu}\\p{N}]{1,6})s? \\(\\p{L}[^)]{4,}\\)");
	/** Known to everybody who reads, or no abbreviation at all. */
	private static final Set<String> KNOWN = Set.of("UK", "US", "EU", "NHS", "PDF", "CSV", "HTML", "URL", "ID", "OK", "DVD", "CD", "TV",
			"IT", "AM", "PM", "II",
			"III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII", "BC", "AD", "BY", "SA", "CC", "NOT", "AND", "OR", "DOI", "ISBN", "USB",
			"PC", "FAQ", "A4", "A5",
			"A3");

	AbbreviationRule() {
		super("text.abbreviation", Severity.WARNING);
	}

	@Override
	public void check(Subject subject, Thresholds thresholds, Findings findings) {
		Programme programme = subject.programme();
		List<Passage> passages = subject.passages().stream().filter(Passage::forLearners).toList();
		Map<String, Where> met = new LinkedHashMap<>();
		Set<String> explained = new HashSet<>(KNOWN);
		programme.glossary().forEach(entry -> addAll(ABBREVIATION, entry.term(), explained));
		for (Passage passage : passages) {
			for (String paragraph : passage.reading().paragraphs()) {
				addAll(EXPLAINED, paragraph, explained);
				if (!isShouted(paragraph)) {
					Matcher matcher = ABBREVIATION.matcher(paragraph);
					while (matcher.find()) {
						met.putIfAbsent(matcher.group(), passage.where());
					}
				}
			}
		}
		met.forEach((abbreviation, where) -> {
			if (!explained.contains(abbreviation) && !abbreviation.matches("\\p{Lu}\\p{N}+")) {
				findings.add(where, "Nobody has explained \"%s\": write it out where it first stands, or add it to the glossary."
						.formatted(abbreviation));
			}
		});
	}

	/** A line all in capitals holds words, not abbreviations. */
	private static boolean isShouted(String paragraph) {
		return paragraph.chars().noneMatch(Character::isLowerCase) && paragraph.strip().contains(" ");
	}

	private static void addAll(Pattern pattern, String text, Set<String> to) {
		Matcher matcher = pattern.matcher(text);
		while (matcher.find()) {
			for (int group = pattern == EXPLAINED ? 1 : 0; group <= matcher.groupCount(); group++) {
				if (matcher.group(group) != null) {
					to.add(matcher.group(group));
				}
			}
		}
	}
}
