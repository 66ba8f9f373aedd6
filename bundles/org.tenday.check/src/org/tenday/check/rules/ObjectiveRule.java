package org.tenday.check.rules;

import org.tenday.check.Findings;
import org.tenday.check.Mend;
import org.tenday.check.Severity;
import org.tenday.check.Subject;
import org.tenday.check.Thresholds;
import org.tenday.check.Where;
import org.tenday.model.Module;
import org.tenday.model.Objective;
import org.tenday.model.Programme;

/** A rule that looks at the words of one objective after another, in the programme's language. */
abstract class ObjectiveRule extends GeneralRule {

	ObjectiveRule(String id, Severity severity) {
		super(id, severity);
	}

	@Override
	public final void check(Subject subject, Thresholds thresholds, Findings findings) {
		Programme programme = subject.programme();
		Verbs.of(programme.about().language()).ifPresent(verbs -> programme.modules().forEach(module -> module.objectives().forEach(
				objective -> check(verbs, module, objective,
						(message, mends) -> findings.add(Where.objective(module, objective), message, mends)))));
	}

	/** Where the trouble with one objective goes. */
	interface Trouble {
		void say(String message, Mend... mends);
	}

	abstract void check(Verbs verbs, Module module, Objective objective, Trouble trouble);
}
