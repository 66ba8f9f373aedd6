package org.tenday.check.rules;

import org.tenday.check.Severity;
import org.tenday.model.Module;
import org.tenday.model.Objective;

/** Finds objectives that say what the trainer does. */
final class TrainerVerbRule extends ObjectiveRule {

	TrainerVerbRule() {
		super("objective.trainer-verb", Severity.WARNING);
	}

	@Override
	void check(Verbs verbs, Module module, Objective objective, Trouble trouble) {
		String verb = verbs.verb(objective.text());
		if (verbs.trainer().contains(verb) && !isLearnersOwn(verbs.plain(objective.text()))) {
			trouble.say("The objective \"%s\" says what the trainer does (\"%s\"): say what learners will be able to do."
					.formatted(objective.text(), verb));
		}
	}

	/** "Present own project plan" is something that learners do. */
	private static boolean isLearnersOwn(String plain) {
		return plain.contains(" own ") || plain.contains(" your ");
	}
}
