package org.tenday.check.rules;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tenday.check.Abbreviations;
import org.tenday.check.Findings;
import org.tenday.check.Passage;
import org.tenday.check.Severity;
import org.tenday.check.Subject;
import org.tenday.check.Thresholds;
import org.tenday.check.Where;
import org.tenday.model.Programme;

/** Finds abbreviations that learners meet and nobody has explained, in the glossary or in brackets after the long form. */
final class AbbreviationRule extends GeneralRule {

	AbbreviationRule() {
		super("text.abbreviation", Severity.WARNING);
	}

	@Override
	public void check(Subject subject, Thresholds thresholds, Findings findings) {
		Programme programme = subject.programme();
		List<Passage> passages = subject.passages().stream().filter(Passage::forLearners).toList();
		Map<String, Where> met = new LinkedHashMap<>();
		Set<String> explained = new HashSet<>();
		// Word by word: a term such as "SNOMED CT" is all capitals without being shouted.
		programme.glossary()
				.forEach(entry -> List.of(entry.term().split("\\s+")).forEach(word -> explained.addAll(Abbreviations.in(word))));
		for (Passage passage : passages) {
			for (String paragraph : passage.reading().paragraphs()) {
				explained.addAll(Abbreviations.explainedIn(paragraph));
				Abbreviations.in(paragraph).forEach(abbreviation -> met.putIfAbsent(abbreviation, passage.where()));
			}
		}
		met.forEach((abbreviation, where) -> {
			if (!explained.contains(abbreviation)) {
				findings.add(where, "Nobody has explained \"%s\": write it out where it first stands, or add it to the glossary."
						.formatted(abbreviation));
			}
		});
	}
}
