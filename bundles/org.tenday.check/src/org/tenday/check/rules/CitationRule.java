package org.tenday.check.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.tenday.check.Findings;
import org.tenday.check.Mend;
import org.tenday.check.Passage;
import org.tenday.check.Severity;
import org.tenday.check.Subject;
import org.tenday.check.Thresholds;
import org.tenday.model.Programme;
import org.tenday.model.Reference;

/** Finds citations of works that are not among the programme's references: such a citation prints as its key. */
final class CitationRule extends GeneralRule {

	CitationRule() {
		super("citation.unknown", Severity.ERROR);
	}

	@Override
	public void check(Subject subject, Thresholds thresholds, Findings findings) {
		Set<String> known = subject.programme().references().stream().map(Reference::key).collect(Collectors.toCollection(HashSet::new));
		for (Passage passage : subject.passages()) {
			for (String key : new LinkedHashSet<>(passage.reading().citations())) {
				if (!known.contains(key)) {
					findings.add(passage.where(),
							"The text cites \"%s\", which is not among the programme's references: add the work there%s."
									.formatted(key, likely(key, known)),
							new Mend("Add the work to the references, to be filled in",
									programme -> withReference(programme, key)));
				}
			}
		}
	}

	/** A key that differs in capitals or in signs between words only is most likely what was meant. */
	private static String likely(String key, Set<String> known) {
		return known.stream().filter(candidate -> letters(candidate).equals(letters(key))).sorted().findFirst()
				.map(candidate -> ", or write [@%s]".formatted(candidate)).orElse(" or correct the key");
	}

	private static String letters(String key) {
		return key.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
	}

	private static Programme withReference(Programme programme, String key) {
		if (programme.references().stream().anyMatch(reference -> reference.key().equals(key))) {
			return programme;
		}
		List<Reference> references = new ArrayList<>(programme.references());
		references.add(new Reference(key, "TBC: " + key, ""));
		return programme.withReferences(references);
	}
}
