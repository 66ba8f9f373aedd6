package org.tenday.check.rules;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.tenday.check.Passage;
import org.tenday.check.Reading;
import org.tenday.check.Severity;
import org.tenday.check.Thresholds;

/** Finds sentences that learners have to read twice. */
final class LongSentenceRule extends PassageRule {

	LongSentenceRule() {
		super("text.long-sentence", Severity.INFO);
	}

	@Override
	void check(Passage passage, Reading reading, Thresholds thresholds, Trouble trouble) {
		if (!passage.forLearners()) {
			return;
		}
		for (String paragraph : reading.paragraphs()) {
			for (String sentence : sentences(paragraph)) {
				int words = sentence.isBlank() ? 0 : sentence.strip().split("\\s+").length;
				if (words > thresholds.wordsInSentence()) {
					trouble.say("The sentence that begins \"%s\" has %d words: make two of it, of %d words at most.".formatted(
							beginning(sentence), words,
							thresholds.wordsInSentence()));
				}
			}
		}
	}

	private static List<String> sentences(String paragraph) {
		List<String> sentences = new ArrayList<>();
		BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
		breaks.setText(paragraph);
		for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
			sentences.add(paragraph.substring(from, to));
		}
		return sentences;
	}

	private static String beginning(String sentence) {
		String[] words = sentence.strip().split("\\s+");
		return String.join(" ", List.of(words).subList(0, Math.min(5, words.length))) + " …";
	}
}
