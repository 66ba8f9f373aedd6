package org.tenday.check.rules;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.tenday.check.Findings;
import org.tenday.check.Severity;
import org.tenday.check.Subject;
import org.tenday.check.Thresholds;
import org.tenday.check.Where;
import org.tenday.model.Module;
import org.tenday.model.Objective;
import org.tenday.model.Programme;

/** Finds objectives that stand twice. */
final class DuplicateObjectiveRule extends GeneralRule {

	DuplicateObjectiveRule() {
		super("objective.duplicate", Severity.WARNING);
	}

	@Override
	public void check(Subject subject, Thresholds thresholds, Findings findings) {
		Programme programme = subject.programme();
		Map<String, Module> seen = new HashMap<>();
		for (Module module : programme.modules()) {
			for (Objective objective : module.objectives()) {
				String plain = objective.text().toLowerCase(Locale.ROOT).replaceAll("^to ", "").replaceAll("[\\p{P}\\s]+", " ").strip();
				Module first = plain.isEmpty() ? null : seen.putIfAbsent(plain, module);
				if (first != null) {
					findings.add(Where.objective(module, objective),
							"The objective \"%s\" stands in \"%s\" already: say what is different here."
									.formatted(objective.text(), first.title()));
				}
			}
		}
	}
}
