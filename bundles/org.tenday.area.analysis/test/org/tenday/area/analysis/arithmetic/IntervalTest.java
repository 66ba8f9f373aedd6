package org.tenday.area.analysis.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class IntervalTest {

	private static String four(Interval interval) {
		return "%.4f to %.4f".formatted(interval.low(), interval.high());
	}

	/**
	 * Newcombe, R. G. (1998). Two-sided confidence intervals for the single proportion: comparison of seven methods. Statistics in
	 * Medicine, 17,
	 * 857–872, table I: method 3, the score method of Wilson without a correction.
	 */
	@Test
	void wilsonsIntervalsAreThoseThatNewcombePublished() {
		assertEquals("0.2553 to 0.3662", four(Interval.wilson(81, 263)));
		assertEquals("0.0624 to 0.1605", four(Interval.wilson(15, 148)));
		assertEquals("0.0000 to 0.1611", four(Interval.wilson(0, 20)));
		assertEquals("0.0061 to 0.1718", four(Interval.wilson(1, 29)));
	}

	/** The same table, method 1, the simple method without a correction. */
	@Test
	void normalIntervalsAreThoseThatNewcombePublished() {
		assertEquals("0.2522 to 0.3638", four(Interval.normal(81, 263)));
		assertEquals("0.0527 to 0.1500", four(Interval.normal(15, 148)));
	}

	/**
	 * Exact limits of a Poisson count of 10 are 4.80 and 18.39, of 100 are 81.36 and 121.63 (Breslow, N. E. and Day, N. E. (1987), volume
	 * II,
	 * table 2.10 for those that they print); Byar's approximation is within 0.2% of them for 10 events and more, as the technical guide on
	 * confidence intervals of Public Health England (2018) says.
	 */
	@Test
	void byarsApproximationIsAsCloseToTheExactLimitsAsIsPublished() {
		assertEquals(4.795, Interval.rate(10, 1).low(), 4.795 * 0.002);
		assertEquals(18.39, Interval.rate(10, 1).high(), 18.39 * 0.002);
		assertEquals(81.36, Interval.rate(100, 1).low(), 81.36 * 0.002);
		assertEquals(121.63, Interval.rate(100, 1).high(), 121.63 * 0.002);
	}

	@Test
	void whatHasNoIntervalIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> Interval.wilson(5, 4));
		assertThrows(IllegalArgumentException.class, () -> Interval.normal(0, 0));
		assertThrows(IllegalArgumentException.class, () -> Interval.rate(9, 100));
		assertThrows(IllegalArgumentException.class, () -> Interval.rate(20, 0));
	}
}
