package org.tenday.check.rules;

import java.util.Locale;
import java.util.Set;

import org.tenday.check.Passage;
import org.tenday.check.Reading;
import org.tenday.check.Severity;
import org.tenday.check.Thresholds;
import org.tenday.document.Inline;

/** Finds links whose words make no sense alone. */
final class LinkTextRule extends PassageRule {

	private static final Set<String> EMPTY = Set.of("here", "click here", "this", "link", "this link", "more", "read more", "this page",
			"page", "website",
			"this website", "see here", "download");

	LinkTextRule() {
		super("text.link", Severity.WARNING);
	}

	@Override
	void check(Passage passage, Reading reading, Thresholds thresholds, Trouble trouble) {
		for (Inline.Link link : reading.links()) {
			String words = Inline.plainText(link.content()).strip();
			if (words.isEmpty()) {
				trouble.say("The link to %s has no words: write what it leads to.".formatted(link.target()));
			} else if (EMPTY.contains(words.toLowerCase(Locale.ROOT))) {
				trouble.say("The link \"%s\" to %s makes no sense alone: write what it leads to.".formatted(words, link.target()));
			}
		}
	}
}
