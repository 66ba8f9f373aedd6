package org.tenday.ui.tests.area;

import java.util.List;

import org.tenday.check.Findings;
import org.tenday.check.Rule;
import org.tenday.check.RuleSet;
import org.tenday.check.Severity;
import org.tenday.check.Subject;
import org.tenday.check.Thresholds;

/** A rule that never finds anything: for tests of how rules are brought. */
public final class ContactRules implements RuleSet {

	@Override
	public List<Rule> rules() {
		return List.of(new Silent());
	}

	private static final class Silent implements Rule {

		@Override
		public String id() {
			return "engagement.contacts";
		}

		@Override
		public Severity severity() {
			return Severity.INFO;
		}

		@Override
		public String help() {
			return "Contacts are kept.";
		}

		@Override
		public void check(Subject subject, Thresholds thresholds, Findings findings) {
			// Whatever is kept is well kept.
		}
	}
}
