package org.tenday.check.rules;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tenday.check.Passage;
import org.tenday.check.Reading;
import org.tenday.check.Severity;
import org.tenday.check.Thresholds;
import org.tenday.document.Inline;

/** Finds text that somebody meant to replace. */
final class PlaceholderRule extends PassageRule {

	/** Looks first whether anything could begin there, since this is tried at every letter of a programme. */
	private static final Pattern FILLER = Pattern.compile("(?=[DILTdiltFX?\\[])(?:"
			+ "(?i:\\b(?:lorem ipsum|dolor sit amet|insert .{1,30} here|text goes here))"
			// "The diagnosis has to be confirmed by a test" and "work to be done" are words like others.
			+ "|(?i:\\b(?<!\\b(?:has|have|had|needs?) )to be (?:confirmed|announced)(?=\\s*(?:$|[.,;:)\\]])))"
			+ "|(?i:(?:^|(?<=[:(\\[] ?))to be (?:done|written|decided)(?=\\s*(?:$|[.,;:)\\]])))"
			+ "|\\b(?:TBC|TBD|TBA|TODO|FIXME|XXX+)\\b|\\?\\?\\?+|\\[(?i:insert|add|name|date|your)\\b[^\\]]{0,40}\\](?!\\())");
	private static final Pattern SENTENCE_END = Pattern.compile("[.!?]");
	private static final Pattern BETWEEN_SENTENCES = Pattern.compile("[.!?]\\s+");
	/** "Yes. Yes." may well be meant. */
	private static final int SHORTEST_REPEATED = 26;

	PlaceholderRule() {
		super("text.placeholder", Severity.ERROR);
	}

	@Override
	void check(Passage passage, Reading reading, Thresholds thresholds, Trouble trouble) {
		for (String paragraph : reading.paragraphs()) {
			Matcher filler = FILLER.matcher(paragraph);
			if (filler.find()) {
				trouble.say("There is a placeholder, \"%s\": write what belongs there.".formatted(filler.group()));
			} else {
				repeated(paragraph)
						.ifPresent(
								sentence -> trouble.say("The sentence \"%s\" stands twice in a row: take one away.".formatted(sentence)));
			}
		}
		for (var heading : reading.headings()) {
			Matcher filler = FILLER.matcher(Inline.plainText(heading.content()));
			if (filler.find()) {
				trouble.say("There is a placeholder in a heading, \"%s\": write what belongs there.".formatted(filler.group()));
			}
		}
	}

	/** The first sentence that stands before itself. */
	private static Optional<String> repeated(String paragraph) {
		Matcher between = BETWEEN_SENTENCES.matcher(paragraph);
		Matcher end = SENTENCE_END.matcher(paragraph);
		while (between.find() && end.find(between.end())) {
			String second = paragraph.substring(between.end(), end.end());
			int first = between.start() + 1 - second.length();
			if (second.length() >= SHORTEST_REPEATED && first >= 0 && paragraph.startsWith(second, first)
					&& (first == 0 || !Character.isLetterOrDigit(paragraph.codePointBefore(first)))) {
				return Optional.of(second);
			}
		}
		return Optional.empty();
	}
}
