package org.tenday.check.rules;

import org.tenday.check.Findings;
import org.tenday.check.Severity;
import org.tenday.check.Subject;
import org.tenday.check.Thresholds;
import org.tenday.check.Where;
import org.tenday.model.LearningType;
import org.tenday.model.Programme;
import org.tenday.model.Session;

/** Finds teaching during which learners are not asked anything for too long. */
final class NoCheckRule extends GeneralRule {

	NoCheckRule() {
		super("timing.no-check", Severity.WARNING);
	}

	@Override
	public void check(Subject subject, Thresholds thresholds, Findings findings) {
		Programme programme = subject.programme();
		programme.modules().forEach(module -> {
			int listening = 0;
			for (Session session : module.sessions()) {
				listening = isListening(session) ? listening + session.minutes() : 0;
				if (listening > thresholds.minutesWithoutCheck()) {
					findings.add(Where.session(module, session),
							"Learners have listened for %d minutes at the end of \"%s\" without a question to them: add a quiz, exercise or discussion."
									.formatted(listening, session.title()));
					listening = 0;
				}
			}
		});
	}

	private static boolean isListening(Session session) {
		return session.type() == LearningType.ACQUISITION && !Alignment.hasCheck(session);
	}
}
