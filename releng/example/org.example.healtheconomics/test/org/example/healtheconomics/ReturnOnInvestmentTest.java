package org.example.healtheconomics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.example.healtheconomics.ReturnOnInvestment.Year;
import org.junit.jupiter.api.Test;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.testkit.Trial;

class ReturnOnInvestmentTest {

	private static Year year(String name, String cost, String released, String other) {
		return new Year(name, Optional.ofNullable(cost).map(BigDecimal::new), Optional.ofNullable(released).map(BigDecimal::new),
				Optional.ofNullable(other).map(BigDecimal::new));
	}

	private static ReturnOnInvestment investment(String rate, Year... years) {
		return new ReturnOnInvestment(Brief.of(Use.WORKED_EXAMPLE), Perspective.PROVIDER, "£", Optional.of(2026),
				Optional.ofNullable(rate).map(BigDecimal::new), rate == null ? "" : "Green Book", List.of(years), "Beds are closed.");
	}

	private static List<String> findings(String rule, ReturnOnInvestment investment) {
		return Trial.of(new ReturnOnInvestmentType(), investment).findings("health-economics.return-on-investment." + rule);
	}

	@Test
	void laterYearsCountForLess() {
		Appraisal sums = new Appraisal(List.of(year("0", "100", null, null), year("1", null, "110", null), year("2", "11", "11", "110")),
				BigDecimal.TEN);
		assertEquals(109.0909, sums.costs().doubleValue(), 0.0001);
		assertEquals(200, sums.benefits().doubleValue(), 1e-9);
		assertEquals(90.9091, sums.net().doubleValue(), 0.0001);
		assertEquals(83.3333, sums.percentage().orElseThrow().doubleValue(), 0.0001);
		assertEquals(1.8333, sums.benefitForEach().orElseThrow().doubleValue(), 0.0001);
		assertEquals(List.of(-100L, 0L, 91L), sums.standing().stream().map(sum -> Math.round(sum.doubleValue())).toList());
	}

	@Test
	void itHasPaidForItselfOnlyOnceItStaysSo() {
		List<Year> years = List.of(year("0", "100", null, null), year("1", null, "120", null), year("2", "50", null, null),
				year("3", null, "40", null));
		assertEquals(Optional.of(3), new Appraisal(years, BigDecimal.ZERO).payback());
		assertEquals(Optional.empty(), new Appraisal(years.subList(0, 3), BigDecimal.ZERO).payback());
		assertEquals(Optional.of(1), new Appraisal(years.subList(0, 2), BigDecimal.ZERO).payback());
		assertEquals(Optional.empty(), new Appraisal(List.of(year("0", "0", "5", null)), BigDecimal.ZERO).payback());
		assertEquals(Optional.empty(), new Appraisal(List.of(year("0", "0", "5", null)), BigDecimal.ZERO).percentage());
	}

	@Test
	void whatTheYearsComeToIsPrintedAndDrawn() {
		String printed = Trial.of(new ReturnOnInvestmentType(),
				investment("10", year("2026", "100", null, null), year("2027", "0", "121", null))).handbook();
		assertTrue(printed.contains("Net present value £10: benefits of £110 less costs of £100"), printed);
		assertTrue(printed.contains("Return on investment 10%: £1.10 for each 1 put in"), printed);
		assertTrue(printed.contains("Has paid for itself by the end of 2027"), printed);
		assertTrue(printed.contains("figure Line chart of Stands at, discounted (£) from 2026 to 2027. Stands at, discounted: -100 to 10."),
				printed);
	}

	@Test
	void nothingIsAddedUpAtARateThatNobodySaid() {
		ReturnOnInvestment unsaid = investment(null, year("2026", "100", null, null), year("2027", "0", "121", null));
		String printed = Trial.of(new ReturnOnInvestmentType(), unsaid).handbook();
		assertTrue(!printed.contains("Net present value") && !printed.contains("figure"), printed);
		assertEquals(List.of("\"The block\" has no discount rate, so nothing is added up: write it."), findings("rate", unsaid));
		ReturnOnInvestment bare = new ReturnOnInvestment(Brief.of(Use.REFERENCE), Perspective.NOT_SAID, "£", Optional.empty(),
				Optional.of(BigDecimal.ONE), "", List.of(year("2026", "1", null, "2")), "");
		assertEquals(List.of("The discount rate of \"The block\" has no source: say who sets it."), findings("rate", bare));
		assertEquals(List.of("Nobody said for whom \"The block\" pays: choose a perspective."), findings("perspective", bare));
		assertEquals(List.of("The sums in \"The block\" are in the prices of nobody knows which year: write it."),
				findings("price-year", bare));
		assertEquals(List.of("\"The block\" does not say what its sums rest on: write the assumptions."), findings("assumptions", bare));
		assertEquals(List.of("Nothing of what \"The block\" brings can be spent: say who pays for it, or which cash is released."),
				findings("cash", bare));
	}

	@Test
	void yearsAreWholeAndApart() {
		ReturnOnInvestment years = investment("3.5", year("2026", null, "5", null), year("2026", "1", "-5", null));
		assertEquals(List.of("\"2026\" in \"The block\" has no cost: write what keeping it going costs, or 0."), findings("cost", years));
		assertEquals(List.of("A sum of \"2026\" in \"The block\" is below 0: write it without the sign in the column where it belongs."),
				findings("negative", years));
		assertEquals(List.of("The year \"2026\" stands twice in \"The block\": name each once."), findings("twice", years));
		assertEquals(List.of(), findings("cash", years));
	}

	@Test
	void aRateBeyondReasonIsRefused() {
		assertEquals("A discount rate cannot be -1%: write 0 to 100.",
				assertThrows(IllegalArgumentException.class, () -> investment("-1")).getMessage());
	}
}
