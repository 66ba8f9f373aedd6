package org.tenday.check.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tenday.check.Findings;
import org.tenday.check.Mend;
import org.tenday.check.Severity;
import org.tenday.check.Subject;
import org.tenday.check.Thresholds;
import org.tenday.check.Where;
import org.tenday.model.Programme;
import org.tenday.model.Reference;

/** Finds references that share a key: texts can cite the first of them only. */
final class RepeatedReferenceRule extends GeneralRule {

	RepeatedReferenceRule() {
		super("reference.repeated", Severity.ERROR);
	}

	@Override
	public void check(Subject subject, Thresholds thresholds, Findings findings) {
		List<Reference> references = subject.programme().references();
		Map<String, Integer> first = new HashMap<>();
		for (int i = 0; i < references.size(); i++) {
			Reference reference = references.get(i);
			Integer before = first.putIfAbsent(reference.key(), i);
			if (before != null) {
				boolean isSame = references.get(before).equals(reference);
				findings.add(Where.programme("references", String.valueOf(i)),
						"The references %d and %d both have the key \"%s\", so texts can cite the first only: %s.".formatted(before + 1,
								i + 1,
								reference.key(), isSame ? "take the second off" : "give the second a key of its own"),
						mend(i, reference, isSame));
			}
		}
	}

	private static Mend mend(int place, Reference reference, boolean isSame) {
		return isSame
				? new Mend("Take the second one off", programme -> replaced(programme, place, reference, List.of()))
				: new Mend("Give the second one a key of its own", programme -> replaced(programme, place, reference,
						List.of(new Reference(free(programme, reference.key()), reference.text(), reference.url()))));
	}

	private static String free(Programme programme, String key) {
		int number = 2;
		while (isTaken(programme, key + "-" + number)) {
			number++;
		}
		return key + "-" + number;
	}

	private static boolean isTaken(Programme programme, String key) {
		return programme.references().stream().anyMatch(reference -> reference.key().equals(key));
	}

	private static Programme replaced(Programme programme, int place, Reference expected, List<Reference> instead) {
		List<Reference> references = new ArrayList<>(programme.references());
		if (place >= references.size() || !references.get(place).equals(expected)) {
			return programme;
		}
		references.remove(place);
		references.addAll(place, instead);
		return programme.withReferences(references);
	}
}
