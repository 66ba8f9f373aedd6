package org.tenday.area.analysis.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.tenday.area.analysis.arithmetic.ProcessReading.Method;

class ProcessReadingTest {

	private static List<Double> values(double... values) {
		return DoubleStream.of(values).boxed().toList();
	}

	private static String rounded(double value, int decimals) {
		return ("%." + decimals + "f").formatted(value);
	}

	/**
	 * NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2, Individuals Control Charts: ten batches, mean 50.81, mean moving range
	 * 1.8778,
	 * limits 55.8041 and 45.8159. NIST divides by 1.128 where others multiply by 2.66, its rounded reciprocal times three; that shows from
	 * the
	 * third decimal on.
	 */
	@Test
	void limitsAreThoseOfTheExampleOfNist() {
		ProcessLimits limits = ProcessLimits.of(values(49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1), true);
		assertEquals("50.81", rounded(limits.mean(), 2));
		assertEquals("1.8778", rounded(limits.meanRange(), 4));
		assertEquals("55.80", rounded(limits.upper(), 2));
		assertEquals("45.82", rounded(limits.lower(), 2));
		assertTrue(limits.isTrial());
		assertEquals(0, limits.screened());
	}

	/**
	 * The package NHSRplotthedots of the NHS-R Community, {@code tests/testthat/_snaps/ptd_spc_standard.md}: the twenty values that R draws
	 * from
	 * the seed 123 have the mean 0.142 and the limits -3.01 and 3.29, as printed there.
	 */
	@Test
	void limitsAreThoseOfTheExampleOfPlotTheDots() {
		ProcessLimits limits = ProcessLimits.of(values(-0.56047565, -0.23017749, 1.55870831, 0.07050839, 0.12928774, 1.71506499, 0.46091621,
				-1.26506123, -0.68685285, -0.44566197, 1.22408180, 0.35981383, 0.40077145, 0.11068272, -0.55584113, 1.78691314, 0.49785048,
				-1.96661716, 0.70135590, -0.47279141), true);
		assertEquals("0.142", rounded(limits.mean(), 3));
		assertEquals("-3.01", rounded(limits.lower(), 2));
		assertEquals("3.29", rounded(limits.upper(), 2));
		assertFalse(limits.isTrial());
	}

	@Test
	void oneMovingRangeThatIsTooLargeDoesNotWidenTheLimits() {
		// Ranges 2 eleven times, then 30 twice: their mean is 82 ÷ 13 = 6.31, and 3.267 × 6.31 = 20.6.
		List<Double> values = values(10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 42, 12);
		ProcessLimits screened = ProcessLimits.of(values, true);
		assertEquals(2, screened.screened());
		assertEquals(2, screened.meanRange(), 1e-9);
		ProcessLimits all = ProcessLimits.of(values, false);
		assertEquals(82 / 13.0, all.meanRange(), 1e-9);
		assertEquals(0, all.screened());
	}

	@Test
	void aSeriesThatNeverChangesHasLimitsOnItsMean() {
		ProcessLimits limits = ProcessLimits.of(values(5, 5, 5), true);
		assertEquals(5, limits.lower());
		assertEquals(5, limits.upper());
		assertThrows(IllegalArgumentException.class, () -> ProcessLimits.of(values(5), true));
	}

	/** Twelve values around 61 with limits at 49.4 and 72.6, and what follows them. */
	private static ProcessReading after(double... later) {
		List<Double> values = new ArrayList<>(values(60, 64, 58, 62, 66, 60, 56, 62, 64, 58, 62, 60));
		values.addAll(values(later));
		return ProcessReading.of(Method.XMR, values, List.of(), 12, true);
	}

	private static List<Integer> marked(ProcessReading reading, SpecialCause cause) {
		return IntStream.range(0, reading.signals().size()).filter(i -> reading.signals().get(i).causes().contains(cause)).boxed().toList();
	}

	@Test
	void aPointOutsideTheLimitsStandsOut() {
		assertEquals(List.of(12), marked(after(72.7), SpecialCause.OUTSIDE));
		assertEquals(List.of(), marked(after(72.5), SpecialCause.OUTSIDE));
		assertEquals(-1, after(40).lastDirection());
	}

	@Test
	void sevenOnOneSideStandOutAndSixDoNot() {
		assertEquals(List.of(12, 13, 14, 15, 16, 17, 18), marked(after(64, 66, 63, 67, 65, 68, 66), SpecialCause.ONE_SIDE));
		assertEquals(List.of(), marked(after(64, 66, 63, 67, 65, 68), SpecialCause.ONE_SIDE));
		assertEquals(List.of(), marked(after(64, 66, 63, 61, 67, 65, 68, 66), SpecialCause.ONE_SIDE));
		assertEquals(1, after(64, 66, 63, 67, 65, 68, 66).lastDirection());
	}

	@Test
	void sevenThatFallStandOutAndGoDownFromTheFirst() {
		ProcessReading reading = after(68, 66, 64, 62, 60, 58, 56, 62);
		assertEquals(List.of(12, 13, 14, 15, 16, 17, 18), marked(reading, SpecialCause.TREND));
		assertEquals(Collections.nCopies(7, -1), reading.signals().subList(12, 19).stream().map(Signal::direction).toList());
		assertEquals(List.of(), marked(after(68, 66, 64, 62, 60, 58, 62), SpecialCause.TREND));
	}

	@Test
	void twoOfThreeInTheOuterThirdOnOneSideStandOut() {
		// Two thirds of the way up lie at 68.7, two thirds of the way down at 53.3.
		assertEquals(List.of(12, 14), marked(after(69, 60, 70), SpecialCause.CLOSE));
		assertEquals(List.of(), marked(after(69, 60, 62, 70), SpecialCause.CLOSE));
		assertEquals(List.of(), marked(after(69, 60, 53), SpecialCause.CLOSE));
		assertEquals(List.of(), marked(after(68.6, 69), SpecialCause.CLOSE));
	}

	@Test
	void limitsSetAnewJudgeNothingBeforeThem() {
		List<Double> values = new ArrayList<>(Collections.nCopies(12, 10.0));
		values.addAll(values(20, 22, 20, 22, 20, 22, 20, 22, 20, 22, 20, 22));
		ProcessReading one = ProcessReading.of(Method.XMR, values, List.of(), 12, true);
		assertEquals(12, marked(one, SpecialCause.ONE_SIDE).size());
		ProcessReading two = ProcessReading.of(Method.XMR, values, List.of(12), 12, true);
		assertEquals(List.of(10.0, 21.0), two.stretches().stream().map(Stretch::centre).toList());
		assertTrue(two.signals().stream().noneMatch(Signal::isSpecial));
		assertFalse(two.isTrial());
		assertTrue(ProcessReading.of(Method.XMR, values, List.of(14), 12, true).isTrial());
	}

	@Test
	void aRunChartHasAMedianAndNoLimits() {
		ProcessReading reading = ProcessReading.of(Method.RUN, values(1, 9, 2, 8, 100, 3), List.of(), 0, true);
		assertEquals(5.5, reading.stretches().getFirst().centre());
		assertTrue(reading.stretches().getFirst().limits().isEmpty());
		assertTrue(reading.signals().stream().noneMatch(Signal::isSpecial));
	}

	@Test
	void noPointsHaveNoReading() {
		assertEquals(List.of(), ProcessReading.of(Method.XMR, List.of(), List.of(), 12, true).stretches());
		assertTrue(ProcessReading.of(Method.XMR, values(5), List.of(), 12, true).stretches().getFirst().limits().isEmpty());
	}

	@Test
	void aTargetIsKeptMissedOrLeftToChance() {
		ProcessLimits limits = after().stretches().getFirst().limits().orElseThrow();
		assertEquals(Assurance.FAIL, Assurance.of(limits, 80, true));
		assertEquals(Assurance.PASS, Assurance.of(limits, 80, false));
		assertEquals(Assurance.PASS, Assurance.of(limits, 40, true));
		assertEquals(Assurance.FAIL, Assurance.of(limits, 40, false));
		assertEquals(Assurance.INCONSISTENT, Assurance.of(limits, 61, true));
	}
}
