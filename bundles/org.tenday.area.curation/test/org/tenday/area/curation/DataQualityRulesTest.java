package org.tenday.area.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tenday.area.curation.DataDictionary.Kind;
import org.tenday.area.curation.DataDictionary.Sensitivity;
import org.tenday.area.curation.DataDictionary.Variable;
import org.tenday.area.curation.DataQualityRules.Dimension;
import org.tenday.area.curation.DataQualityRules.QualityRule;
import org.tenday.area.curation.DataQualityRules.Weight;
import org.tenday.check.Finding;
import org.tenday.testkit.Trial;

class DataQualityRulesTest {

	private static QualityRule rule(String id, String variable, Dimension dimension, String threshold) {
		return new QualityRule(id, variable, dimension, "18 to 110", Optional.of(new BigDecimal(threshold)), Weight.LOW, "Set aside",
				"Analyst");
	}

	private static Trial<DataQualityRules> trial(QualityRule... rules) {
		return Trial.of(new DataQualityRulesType(), new DataQualityRules(Given.EXAMPLE, List.of(rules)));
	}

	private static List<String> findings(String rule, QualityRule... rules) {
		return trial(rules).findings("curation.data-quality-rules." + rule);
	}

	@Test
	void everyRuleHasAnIdOfItsOwn() {
		assertEquals(List.of(),
				findings("id", rule("R1", "age", Dimension.CONFORMANCE, "1"), rule("R2", "sex", Dimension.CONFORMANCE, "1")));
		assertEquals(List
				.of("A second rule with the id r1 stands in row 2 of the data quality rules “The block”: give it an id of its own, such as "
						+ "R2."),
				findings("id", rule("R1", "age", Dimension.CONFORMANCE, "1"), rule("r1", "sex", Dimension.CONFORMANCE, "1")));
		List<Finding> found = trial(rule(" ", "age", Dimension.CONFORMANCE, "1")).findings();
		assertEquals("Call it R1", found.getFirst().mends().getFirst().label());
	}

	@Test
	void thresholdsAreSharesOfTheRows() {
		for (String share : List.of("0", "0.5", "100")) {
			assertEquals(List.of(), findings("range", rule("R1", "age", Dimension.CONFORMANCE, share)), share);
		}
		for (String share : List.of("-1", "100.1")) {
			assertEquals(1, findings("range", rule("R1", "age", Dimension.CONFORMANCE, share)).size(), share);
		}
	}

	@Test
	void everyRuleIsComplete() {
		QualityRule bare = new QualityRule("R1", "", Dimension.NOT_SAID, "", Optional.empty(), Weight.NOT_SAID, "", "");
		assertEquals(7, findings("complete", bare).size());
		assertEquals("The rule R1 in “The block” has no owner: say who is asked about it, by role.", findings("complete", bare).getLast());
		assertEquals(List.of(), trial(rule("R1", "age", Dimension.CONFORMANCE, "1")).findings());
		assertEquals(List.of(),
				Trial.of(new DataQualityRulesType(), new DataQualityRules(Given.TEMPLATE, List.of(bare))).findings());
	}

	@Test
	void rulesLookAtVariablesThatThereAre() {
		String known = "curation.data-quality-rules.variable";
		assertEquals(List.of(), trial(rule("R1", "aged", Dimension.CONFORMANCE, "1")).findings(known), "no dictionary to compare with");
		DataDictionary dictionary = new DataDictionary(Given.EXAMPLE, "",
				List.of(new Variable("age", "", Kind.WHOLE_NUMBER, "years", "", "", "", "",
						"", Sensitivity.NOT_SENSITIVE, true, "")));
		assertEquals(List.of(
				"The rule R1 in “The block” looks at “aged”, which is in no data dictionary of the module: write the variable's name as "
						+ "it stands there."),
				trial(rule("R1", "age, aged", Dimension.CONFORMANCE, "1"))
						.beside(Given.block("dictionary", "data-dictionary", dictionary)).findings(known));
		assertEquals(List.of(), trial(rule("R1", "Age", Dimension.CONFORMANCE, "1"), rule("R2", "all", Dimension.PLAUSIBILITY, "0"))
				.beside(Given.block("dictionary", "data-dictionary", dictionary)).findings(known));
	}

	@Test
	void rulesLookForFaultsOfAllKinds() {
		QualityRule first = rule("R1", "age", Dimension.CONFORMANCE, "1");
		QualityRule second = rule("R2", "age", Dimension.PLAUSIBILITY, "1");
		assertEquals(List.of("No rule in “The block” looks at completeness: most data sets have such faults, too."),
				findings("dimensions", first, second, rule("R3", "sex", Dimension.CONFORMANCE, "1")));
		assertEquals(List.of(), findings("dimensions", first, second, rule("R3", "sex", Dimension.COMPLETENESS, "1")));
		assertEquals(List.of(), findings("dimensions", first, second), "two rules can't look for three kinds");
	}

	@Test
	void sharesArePrintedAsTheyAreWritten() {
		String page = trial(rule("R1", "age", Dimension.CONFORMANCE, "0.5")).handbook();
		assertTrue(page.contains("0.5%"), page);
		assertTrue(trial(rule("R1", "age", Dimension.CONFORMANCE, "0.5")).slides().contains("Rules: 1 on conformance, 0 on completeness"));
	}
}
