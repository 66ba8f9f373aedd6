package org.tenday.check.rules;

import org.tenday.check.Passage;
import org.tenday.check.Reading;
import org.tenday.check.Severity;
import org.tenday.check.Thresholds;
import org.tenday.document.Element;
import org.tenday.document.Inline;

/** Finds headings that skip a level, by which screen readers lose their way. */
final class HeadingOrderRule extends PassageRule {

	HeadingOrderRule() {
		super("text.heading-order", Severity.WARNING);
	}

	@Override
	void check(Passage passage, Reading reading, Thresholds thresholds, Trouble trouble) {
		int before = 0;
		for (Element.Heading heading : reading.headings()) {
			String words = Inline.plainText(heading.content());
			if (words.isBlank()) {
				trouble.say("There is a heading without words: write it or remove it.");
			} else if (before > 0 && heading.level() > before + 1) {
				trouble.say("The heading \"%s\" is of level %d after one of level %d: use level %d.".formatted(words, heading.level(),
						before, before + 1));
			}
			before = heading.level();
		}
	}
}
