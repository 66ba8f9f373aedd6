package org.tenday.check.rules;

import org.tenday.check.Findings;
import org.tenday.check.Severity;
import org.tenday.check.Subject;
import org.tenday.check.Thresholds;
import org.tenday.check.Where;
import org.tenday.model.Module;
import org.tenday.model.Programme;

/** Finds modules with too many or too few objectives. */
final class ObjectiveCountRule extends GeneralRule {

	ObjectiveCountRule() {
		super("objective.count", Severity.WARNING);
	}

	@Override
	public void check(Subject subject, Thresholds thresholds, Findings findings) {
		Programme programme = subject.programme();
		for (Module module : programme.modules()) {
			int count = module.objectives().size();
			if (count > thresholds.mostObjectives()) {
				findings.add(Where.module(module),
						"The module \"%s\" has %d objectives, more than people can reach in a day: keep %d at most."
								.formatted(module.title(), count, thresholds.mostObjectives()));
			} else if (count < thresholds.fewestObjectives() && !module.sessions().isEmpty()) {
				findings.add(Where.module(module),
						"The module \"%s\" has %d objective%s: write %d at least, so that learners know what the time is for."
								.formatted(module.title(), count, count == 1 ? "" : "s", thresholds.fewestObjectives()));
			}
		}
	}
}
