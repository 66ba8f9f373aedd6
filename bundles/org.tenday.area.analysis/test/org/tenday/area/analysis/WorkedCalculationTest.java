package org.tenday.area.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.tenday.area.analysis.WorkedCalculation.Number;
import org.tenday.area.analysis.WorkedCalculation.Step;
import org.tenday.check.Finding;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.testkit.Trial;

class WorkedCalculationTest {

	private static final List<Number> NUMBERS = List.of(new Number("r", "94", "stays", ""), new Number("n", "450", "stays", ""));

	private static WorkedCalculation calculation(String check, List<Number> numbers, Step... steps) {
		return new WorkedCalculation(Brief.of(Use.WORKED_EXAMPLE), "", numbers, List.of(steps), check);
	}

	private static WorkedCalculation sum(String formula, String result) {
		return calculation("", NUMBERS, new Step("Share", "", formula, result, ""));
	}

	private static Trial<WorkedCalculation> trial(WorkedCalculation calculation) {
		return Trial.of(new WorkedCalculationType(), calculation);
	}

	private static List<String> findings(String rule, WorkedCalculation calculation) {
		return trial(calculation).findings("analysis.worked-calculation." + rule);
	}

	@Test
	void aWrongResultIsFoundAndPutRight() {
		assertEquals(List.of(), findings("result", sum("r / n", "20.9%")));
		assertEquals(List.of(), findings("result", sum("r / n", "0.21")));
		assertEquals(List.of("Step 1 of \"The block\" comes to 20.9%, and not to 20.8%: correct the result or the formula."),
				findings("result", sum("r / n", "20.8%")));
		Finding finding = trial(sum("r / n", "20.8%")).findings().stream()
				.filter(each -> each.rule().equals("analysis.worked-calculation.result")).findFirst().orElseThrow();
		assertEquals(List.of("Write 20.9%"), finding.mends().stream().map(mend -> mend.label()).toList());
		assertEquals(1, findings("result", sum("r / n", "about a fifth")).size());
	}

	/** The upper end of 94 of 450: 24.7% with what was rounded on the way, 24.6% without; both are done by hand, and both are right. */
	@Test
	void resultsMayBeRoundedOnTheWayOrNot() {
		for (String upper : List.of("24.6%", "24.7%")) {
			assertEquals(List.of(), findings("result", calculation("", NUMBERS, new Step("", "p", "r / n", "0.209", ""),
					new Step("", "half", "1.96 * sqrt(p * (1 - p) / n)", "0.038", ""), new Step("", "", "p + half", upper, ""))), upper);
		}
		assertEquals(1, findings("result", calculation("", NUMBERS, new Step("", "p", "r / n", "0.209", ""),
				new Step("", "", "p + 0.038", "24.8%", ""))).size());
	}

	@Test
	void aFormulaCanBeWorkedOut() {
		assertEquals(List.of(), findings("formula", sum("r / n", "")));
		assertEquals(List.of("The formula of step 1 of \"The block\" cannot be worked out: nothing is called “q”."),
				findings("formula", sum("q / n", "")));
		assertEquals(1, findings("formula", sum("r / (n - 450)", "")).size());
		assertEquals(1, findings("formula", sum("r over n", "")).size());
		assertEquals(1,
				findings("formula", calculation("", NUMBERS, new Step("", "", "p * 100", "", ""), new Step("", "p", "r / n", "", "")))
						.size());
	}

	@Test
	void numbersAreNumbersWithNamesOfTheirOwn() {
		assertEquals(List.of(), findings("numbers", sum("r / n", "")));
		assertEquals(1, findings("numbers", calculation("", List.of(new Number("r", "many", "", "")))).size());
		assertEquals(1, findings("numbers", calculation("", List.of(new Number("r s", "1", "", "")))).size());
		assertEquals(1, findings("numbers", calculation("", List.of(new Number("r", "1", "", ""), new Number("r", "2", "", "")))).size());
		assertEquals(1, findings("numbers", calculation("", NUMBERS, new Step("", "n", "1 + 1", "2", ""))).size());
	}

	@Test
	void aCalculationIsCompleteWithUnitAndCheck() {
		WorkedCalculation bare = calculation("", NUMBERS, new Step("Share", "", "", "", ""));
		assertEquals(2, findings("complete", bare).size());
		assertEquals(List.of(), findings("complete", sum("r / n", "20.9%")));
		assertEquals(1, findings("check", sum("r / n", "20.9%")).size());
		assertEquals(List.of(), findings("check", calculation("About a fifth.", NUMBERS, new Step("", "", "r / n", "20.9%", ""))));
		assertEquals(1, findings("unit", sum("r / n", "0.209")).size());
		assertEquals(List.of(), findings("unit", sum("r / n", "20.9%")));
	}

	@Test
	void formulaeArePrintedWithTheirNamesAndNumbers() {
		String printed = trial(
				calculation("", List.of(new Number("people", "8,400", "people", ""), new Number("stays_a_year", "1008", "", "")),
						new Step("Rate", "", "stays_a_year / people * 1000", "120", "per 1,000 people")))
				.handbook();
		assertTrue(printed.contains("stays_a_year ÷ people × 1,000 = 1,008 ÷ 8,400 × 1,000"), printed);
		assertTrue(printed.contains("120 per 1,000 people") && printed.contains("8,400 people"), printed);
	}
}
