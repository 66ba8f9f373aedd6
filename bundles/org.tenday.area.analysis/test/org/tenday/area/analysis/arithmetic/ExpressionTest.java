package org.tenday.area.analysis.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

class ExpressionTest {

	private static final Map<String, Double> NUMBERS = Map.of("p", 0.17, "n", 200.0);

	private static double value(String formula) {
		return Expression.of(formula).value(NUMBERS);
	}

	private static String refusal(String formula) {
		return assertThrows(IllegalArgumentException.class, () -> value(formula)).getMessage();
	}

	private static String printed(String formula) {
		return new Typeset(UnaryOperator.identity()).line(Expression.of(formula));
	}

	@Test
	void sumsAreDoneInTheirOrder() {
		assertEquals(7, value("1 + 2 * 3"));
		assertEquals(9, value("(1 + 2) * 3"));
		assertEquals(-4, value("8 - 2 * 3 - 6"));
		assertEquals(2, value("8 / 2 / 2"));
		assertEquals(512, value("2 ^ 3 ^ 2"));
		assertEquals(-4, value("-2^2"));
		assertEquals(0.25, value("2^-2"));
		assertEquals(5, value("2 - -3"));
		assertEquals(0.05, value("5%"));
		assertEquals(120, value("1008 ÷ 8400 × 1000"), 1e-9);
	}

	@Test
	void namesAndFunctionsHaveTheirValues() {
		assertEquals(0.02656, value("sqrt(p * (1 - p) / n)"), 5e-6);
		assertEquals(value("sqrt(p)"), value("√p"));
		assertEquals(1, value("ln(exp(1))"), 1e-12);
		assertEquals(Interval.wilson(34, 200).low(), value("wilson_low(34, n)"));
		assertEquals(Interval.rate(1008, 8400).high(), value("rate_high(1008, 8400)"));
		assertEquals(Set.of("p", "n"), Expression.of("sqrt(p * (1 - p) / n) + 1").names());
	}

	@Test
	void whatIsNoSumIsRefusedWithTheReason() {
		assertEquals("it breaks off at its end", refusal("1 +"));
		assertEquals("it breaks off at its end", refusal(""));
		assertEquals("it is no formula from “) + 2” on", refusal("(1)) + 2"));
		assertEquals("it is no formula from “1,008” on".replace("1,", ","), refusal("1,008"));
		assertEquals("it is no formula from “1.2.3” on", refusal("1.2.3"));
		assertEquals("nothing is called “q”", refusal("p + q"));
		assertTrue(refusal("system(1)").startsWith("there is no “system”"), refusal("system(1)"));
		assertTrue(refusal("sqrt(1, 2)").startsWith("sqrt takes 1 numbers"), refusal("sqrt(1, 2)"));
		assertTrue(refusal("1 / 0").startsWith("it has no result"), refusal("1 / 0"));
		assertTrue(refusal("ln(0 - 1)").startsWith("it has no result"), refusal("ln(0 - 1)"));
		assertTrue(refusal("rate_low(3, 100)").startsWith("the interval of a rate needs 10 events"), refusal("rate_low(3, 100)"));
	}

	@Test
	void aFormulaThatNobodyWroteByHandIsRefusedBeforeItTakesTheStack() {
		assertTrue(refusal("(".repeat(100_000)).startsWith("it is longer than"));
		assertEquals("it breaks off at its end", refusal("(".repeat(499)));
	}

	@Test
	void formulaeArePrintedAsOnPaper() {
		assertEquals("1,008 ÷ 8,400 × 1,000", printed("1008/8400*1000"));
		assertEquals("√(p × (1 − p) ÷ n)", printed("sqrt(p*(1-p)/n)"));
		assertEquals("1 − (2 − 3)", printed("1-(2-3)"));
		assertEquals("1 − 2 − 3", printed("(1-2)-3"));
		assertEquals("(1 + 2)^2", printed("(1+2)^2"));
		assertEquals("−(1 + 2)%", printed("-(1+2)%"));
		assertEquals("wilson_low(34, n)", printed("wilson_low(34,n)"));
		assertEquals("0.17 × 200", new Typeset(name -> name.equals("p") ? "0.17" : "200").line(Expression.of("p * n")));
		assertEquals("1,234,567.8912", Typeset.grouped("1234567.8912"));
	}

	@Test
	void aFigureIsRightAsFarAsItIsWritten() {
		Figure percent = Figure.of("17.0%").orElseThrow();
		assertEquals(0.17, percent.value(), 1e-12);
		assertTrue(percent.isRounded(0.1704));
		assertFalse(percent.isRounded(0.171));
		assertEquals("17.1%", percent.with(0.1712).written());
		assertEquals(1008, Figure.of("1,008").orElseThrow().value());
		assertEquals("−0.4", Figure.of("-0.4").orElseThrow().written());
		assertEquals(Figure.of("-0.4"), Figure.of("−0.4"));
		assertTrue(Figure.of("11.6").orElseThrow().isRounded(11.597));
		assertTrue(Figure.of("0.5").orElseThrow().isRounded(0.45) && Figure.of("0.4").orElseThrow().isRounded(0.45));
		assertEquals(Optional.empty(), Figure.of("about 5"));
		assertEquals(Optional.empty(), Figure.of("1,08"));
	}
}
