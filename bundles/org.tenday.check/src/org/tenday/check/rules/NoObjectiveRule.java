package org.tenday.check.rules;

import org.tenday.check.Findings;
import org.tenday.check.Severity;
import org.tenday.check.Subject;
import org.tenday.check.Thresholds;
import org.tenday.check.Where;
import org.tenday.model.Programme;
import org.tenday.model.Session;

/** Finds sessions that serve no objective. Welcomes and retrieval quizzes are short, and are let be. */
final class NoObjectiveRule extends GeneralRule {

	private static final int SHORT_MINUTES = 15;

	NoObjectiveRule() {
		super("session.no-objective", Severity.WARNING);
	}

	@Override
	public void check(Subject subject, Thresholds thresholds, Findings findings) {
		Programme programme = subject.programme();
		programme.modules().forEach(module -> module.sessions().stream().filter(NoObjectiveRule::isAimless)
				.forEach(session -> findings.add(Where.session(module, session),
						"The session \"%s\" takes %d minutes and serves no objective: choose one, or ask what the session is for."
								.formatted(session.title(), session.minutes()))));
	}

	private static boolean isAimless(Session session) {
		return session.objectives().isEmpty() && session.minutes() > SHORT_MINUTES;
	}
}
