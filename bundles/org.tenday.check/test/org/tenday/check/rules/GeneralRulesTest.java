package org.tenday.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.tenday.check.Checks;
import org.tenday.check.Finding;
import org.tenday.check.Findings;
import org.tenday.check.Rule;
import org.tenday.check.Severity;
import org.tenday.check.Subject;
import org.tenday.check.Thresholds;
import org.tenday.model.Programme;

class GeneralRulesTest {

	@Test
	void everyRuleHasAnIdOfItsOwnAndHelp() {
		Set<String> ids = new HashSet<>();
		for (Rule rule : GeneralRules.all()) {
			assertFalse(rule.help().isBlank(), rule.id());
			assertEquals(true, ids.add(rule.id()), rule.id());
		}
		assertEquals(ids, GeneralRule.resource("rules.properties").stringPropertyNames());
	}

	@Test
	void anEmptyProgrammeHasNoFindings() {
		assertEquals(List.of(), GeneralRules.checks().run(Programme.titled("Empty")));
	}

	@Test
	void aRuleThatFailsIsReportedAndTheOthersRun() {
		Rule broken = new GeneralRule("broken", Severity.ERROR) {
			@Override
			public void check(Subject subject, Thresholds thresholds, Findings findings) {
				throw new IllegalStateException("no");
			}
		};
		List<Finding> findings = new Checks(List.of(broken, new PlaceholderRule()), Thresholds.DEFAULT).run(Given.text("TBC"));
		assertEquals(List.of("broken", "text.placeholder"), findings.stream().map(Finding::rule).toList());
		assertEquals("The rule broken could not be run (java.lang.IllegalStateException: no): tell whoever made it.",
				findings.getFirst().message());
	}
}
