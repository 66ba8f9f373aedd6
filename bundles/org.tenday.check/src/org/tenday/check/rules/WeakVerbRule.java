package org.tenday.check.rules;

import org.tenday.check.Severity;
import org.tenday.model.Module;
import org.tenday.model.Objective;

/** Finds objectives that nobody can see a learner reach. */
final class WeakVerbRule extends ObjectiveRule {

	WeakVerbRule() {
		super("objective.weak-verb", Severity.WARNING);
	}

	@Override
	void check(Verbs verbs, Module module, Objective objective, Trouble trouble) {
		verbs.weakBeginning(objective.text()).ifPresent(weak -> trouble.say(
				"The objective \"%s\" begins with \"%s\", which cannot be assessed: begin with what a learner will do, such as %s."
						.formatted(objective.text(), weak, verbs.examples())));
	}
}
