package org.tenday.check.rules;

import java.util.Set;
import java.util.function.Function;

import org.tenday.check.Findings;
import org.tenday.check.Severity;
import org.tenday.check.Subject;
import org.tenday.check.Thresholds;
import org.tenday.check.Where;
import org.tenday.model.ObjectiveId;
import org.tenday.model.Programme;

/** Finds objectives that nothing in the programme serves in one way or another. */
final class AlignmentRule extends GeneralRule {

	private final Function<Alignment, Set<ObjectiveId>> served;
	private final String message;

	private AlignmentRule(String id, Function<Alignment, Set<ObjectiveId>> served, String message) {
		super(id, Severity.WARNING);
		this.served = served;
		this.message = message;
	}

	static AlignmentRule activity() {
		return new AlignmentRule("objective.no-activity", Alignment::practised,
				"Learners do nothing for the objective \"%s\": add an activity, exercise or discussion that serves it.");
	}

	static AlignmentRule assessment() {
		return new AlignmentRule("objective.no-assessment", Alignment::assessed,
				"Nothing shows whether the objective \"%s\" was reached: add a quiz question, exercise or exit ticket for it.");
	}

	@Override
	public void check(Subject subject, Thresholds thresholds, Findings findings) {
		Programme programme = subject.programme();
		Set<ObjectiveId> covered = served.apply(Alignment.of(programme));
		programme.modules().forEach(module -> module.objectives().stream().filter(objective -> !covered.contains(objective.id()))
				.forEach(objective -> findings.add(Where.objective(module, objective), message.formatted(objective.text()))));
	}
}
