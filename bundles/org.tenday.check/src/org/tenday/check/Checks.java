package org.tenday.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.tenday.model.Programme;

/**
 * A set of rules to run.
 *
 * @param rules      in the order of running
 * @param thresholds the numbers at which they speak
 */
public record Checks(List<Rule> rules, Thresholds thresholds) {

	public Checks {
		rules = List.copyOf(rules);
	}

	/**
	 * Runs all rules. A rule that fails is reported as a finding of its own and doesn't keep the others from running, because rules also come
	 * from plug-ins.
	 *
	 * @return the findings, by rule, each rule's in the order of the programme
	 */
	public List<Finding> run(Programme programme) {
		return run(new Subject(programme), () -> true).orElseThrow();
	}

	/**
	 * Runs all rules, unless nobody wants to know any more.
	 *
	 * @param isWanted asked before each rule whether to go on
	 * @return the findings as {@link #run(Programme)} gives them; empty where they were not wanted any more
	 */
	public Optional<List<Finding>> run(Subject subject, BooleanSupplier isWanted) {
		List<Finding> findings = new ArrayList<>();
		for (Rule rule : rules) {
			if (!isWanted.getAsBoolean()) {
				return Optional.empty();
			}
			try {
				rule.check(subject, thresholds, new Collected(rule, findings));
			} catch (RuntimeException | LinkageError | StackOverflowError failure) {
				findings.add(new Finding(rule.id(), Severity.WARNING, Where.programme(),
						"The rule %s could not be run (%s): tell whoever made it."
								.formatted(rule.id(), failure),
						List.of()));
			}
		}
		return Optional.of(List.copyOf(findings));
	}

	/** What one rule finds, put to what the others found. */
	private record Collected(Rule rule, List<Finding> all) implements Findings {

		@Override
		public void add(Where where, String message, Mend... mends) {
			all.add(new Finding(rule.id(), rule.severity(), where, message, List.of(mends)));
		}

		@Override
		public void addElsewhere(Where where, Where remedy, String message) {
			all.add(new Finding(rule.id(), rule.severity(), where, message, List.of(), Optional.of(remedy)));
		}
	}
}
