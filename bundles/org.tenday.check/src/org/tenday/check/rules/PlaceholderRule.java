package org.tenday.check.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tenday.check.Passage;
import org.tenday.check.Reading;
import org.tenday.check.Severity;
import org.tenday.check.Thresholds;
import org.tenday.document.Inline;

/** Finds text that somebody meant to replace. */
final class PlaceholderRule extends PassageRule {

	private static final Pattern FILLER = Pattern.compile(
			"(?i:lorem ipsum|dolor sit amet|insert .{1,30} here|text goes here)"
					// "The diagnosis has to be confirmed by a test" and "work to be done" are words like others.
					+ "|(?i:(?<!\\b(?:has|have|had|needs?) )to be (?:confirmed|announced)(?=\\s*(?:$|[.,;:)\\]])))"
					+ "|(?i:(?:^|(?<=[:(\\[] ?))to be (?:done|written|decided)(?=\\s*(?:$|[.,;:)\\]])))"
					+ "|\\b(?:TBC|TBD|TBA|TODO|FIXME|XXX+)\\b|\\?\\?\\?+|\\[(?i:insert|add|name|date|your)\\b[^\\]]{0,40}\\](?!\\()");
	private static final Pattern REPEATED = Pattern.compile("(\\b[^.!?\\n]{25,200}[.!?])\\s+\\1");

	PlaceholderRule() {
		super("text.placeholder", Severity.ERROR);
	}

	@Override
	void check(Passage passage, Reading reading, Thresholds thresholds, Trouble trouble) {
		for (String paragraph : reading.paragraphs()) {
			Matcher filler = FILLER.matcher(paragraph);
			Matcher repeated = REPEATED.matcher(paragraph);
			if (filler.find()) {
				trouble.say("There is a placeholder, \"%s\": write what belongs there.".formatted(filler.group()));
			} else if (repeated.find()) {
				trouble.say("The sentence \"%s\" stands twice in a row: take one away.".formatted(repeated.group(1)));
			}
		}
		for (var heading : reading.headings()) {
			Matcher filler = FILLER.matcher(Inline.plainText(heading.content()));
			if (filler.find()) {
				trouble.say("There is a placeholder in a heading, \"%s\": write what belongs there.".formatted(filler.group()));
			}
		}
	}
}
