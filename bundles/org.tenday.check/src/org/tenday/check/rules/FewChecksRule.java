package org.tenday.check.rules;

import org.tenday.check.Findings;
import org.tenday.check.Severity;
import org.tenday.check.Subject;
import org.tenday.check.Thresholds;
import org.tenday.check.Where;
import org.tenday.model.Module;
import org.tenday.model.Programme;

/** Finds modules that ask learners for something less than once an hour. */
final class FewChecksRule extends GeneralRule {

	private static final int MINUTES_EACH = 60;

	FewChecksRule() {
		super("timing.few-checks", Severity.INFO);
	}

	@Override
	public void check(Subject subject, Thresholds thresholds, Findings findings) {
		Programme programme = subject.programme();
		for (Module module : programme.modules()) {
			long checks = module.sessions().stream().flatMap(session -> session.blocks().stream()).filter(Alignment::isCheck).count();
			int wanted = module.minutes() / MINUTES_EACH;
			if (checks < wanted) {
				findings.add(Where.module(module),
						"The module \"%s\" asks learners for something %d times in %d minutes: add quizzes or exercises, one an hour at least."
								.formatted(module.title(), checks, module.minutes()));
			}
		}
	}
}
