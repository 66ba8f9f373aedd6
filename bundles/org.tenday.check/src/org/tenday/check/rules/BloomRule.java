package org.tenday.check.rules;

import java.util.List;
import java.util.Optional;

import org.tenday.check.Findings;
import org.tenday.check.Severity;
import org.tenday.check.Subject;
import org.tenday.check.Thresholds;
import org.tenday.check.Where;
import org.tenday.model.Module;
import org.tenday.model.Programme;

/** Finds modules whose objectives all stand at one of Bloom's levels. */
final class BloomRule extends GeneralRule {

	BloomRule() {
		super("objective.bloom", Severity.INFO);
	}

	@Override
	public void check(Subject subject, Thresholds thresholds, Findings findings) {
		Programme programme = subject.programme();
		Verbs.of(programme.about().language())
				.ifPresent(verbs -> programme.modules().forEach(module -> check(verbs, module, findings)));
	}

	private static void check(Verbs verbs, Module module, Findings findings) {
		List<Optional<Integer>> levels = module.objectives().stream().map(objective -> verbs.level(verbs.verb(objective.text()))).toList();
		if (levels.size() >= 3 && levels.getFirst().isPresent() && levels.stream().distinct().count() == 1) {
			findings.add(Where.module(module), "All objectives of \"%s\" ask learners to %s: add one of another level."
					.formatted(module.title(), verbs.levels().get(levels.getFirst().get()).name()));
		}
	}
}
