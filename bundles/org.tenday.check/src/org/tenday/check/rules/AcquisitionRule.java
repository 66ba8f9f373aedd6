package org.tenday.check.rules;

import org.tenday.check.Findings;
import org.tenday.check.Severity;
import org.tenday.check.Subject;
import org.tenday.check.Thresholds;
import org.tenday.check.Where;
import org.tenday.model.LearningMix;
import org.tenday.model.LearningType;
import org.tenday.model.Programme;

/** Finds modules in which learners mostly listen. */
final class AcquisitionRule extends GeneralRule {

	AcquisitionRule() {
		super("timing.acquisition", Severity.WARNING);
	}

	@Override
	public void check(Subject subject, Thresholds thresholds, Findings findings) {
		Programme programme = subject.programme();
		programme.modules().forEach(module -> {
			long percent = Math.round(100 * LearningMix.of(module.sessions()).share(LearningType.ACQUISITION));
			if (percent > thresholds.acquisitionPercent()) {
				findings.add(Where.module(module),
						"Learners listen or read for %d%% of \"%s\", more than %d%%: turn some of it into practice or discussion."
								.formatted(percent, module.title(), thresholds.acquisitionPercent()));
			}
		});
	}
}
