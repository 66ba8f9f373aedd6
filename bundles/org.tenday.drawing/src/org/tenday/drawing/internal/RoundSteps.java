package org.tenday.drawing.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/** Round numbers along an axis. */
final class RoundSteps {

	private static final double ROUNDING = 1e-9;

	private RoundSteps() {
	}

	/**
	 * The next 1, 2 or 5 with noughts that is no smaller.
	 *
	 * @param least above 0
	 */
	static BigDecimal step(double least) {
		BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen((int) Math.floor(Math.log10(least)));
		return Stream.of(1, 2, 5, 10).map(each -> unit.multiply(BigDecimal.valueOf(each)))
				.filter(each -> each.doubleValue() >= least * (1 - ROUNDING)).findFirst().orElseThrow();
	}

	/** The multiples of a step from one number to another. */
	static List<BigDecimal> between(double from, double to, BigDecimal step) {
		BigDecimal first = BigDecimal.valueOf(from).divide(step, 0, RoundingMode.CEILING).multiply(step);
		return Stream.iterate(first, value -> value.doubleValue() <= to, value -> value.add(step)).toList();
	}

	/** A multiple without needless noughts, as spots are called. */
	static String plain(BigDecimal value) {
		return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
	}
}
