package org.tenday.area.analysis.arithmetic;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What a chart of single values and moving ranges (XmR) says of a process: its mean, and how far chance alone takes it from there. The
 * limits
 * are the mean ± 2.66 × the mean moving range (Wheeler, D. J. (1993). Understanding Variation. SPC Press).
 *
 * @param mean      of the values
 * @param meanRange mean of the moving ranges that count
 * @param points    how many values it was worked out from
 * @param screened  how many moving ranges did not count because they were too large to be chance
 */
public record ProcessLimits(double mean, double meanRange, int points, int screened) {

	/** How many mean moving ranges each limit lies from the mean: 3 ÷ 1.128. */
	public static final double WIDTH = 2.66;
	/**
	 * Moving ranges of this many times their mean and more are screened out, once. So does the package NHSRplotthedots of the NHS-R
	 * Community, in
	 * {@code ptd_spc_standard}.
	 */
	public static final double SCREEN = 3.267;
	/** Limits from fewer values are on trial: they move with each new value. */
	public static final int ENOUGH = 12;

	private static final double CLOSE = 2.0 / 3;

	/**
	 * The limits of a series.
	 *
	 * @param values     in their order, two at least
	 * @param isScreened whether moving ranges that are too large to be chance are left out
	 * @throws IllegalArgumentException where there are fewer than two values
	 */
	public static ProcessLimits of(List<Double> values, boolean isScreened) {
		if (values.size() < 2) {
			throw new IllegalArgumentException("Limits need two values at least, and there are %d.".formatted(values.size()));
		}
		double mean = mean(values);
		List<Double> ranges = IntStream.range(1, values.size()).mapToObj(i -> Math.abs(values.get(i) - values.get(i - 1))).toList();
		double most = SCREEN * mean(ranges);
		List<Double> counted = isScreened && most > 0 ? ranges.stream().filter(range -> range < most).toList() : ranges;
		return new ProcessLimits(mean, mean(counted), values.size(), ranges.size() - counted.size());
	}

	private static double mean(List<Double> values) {
		return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
	}

	/** The lower limit. */
	public double lower() {
		return mean - WIDTH * meanRange;
	}

	/** The upper limit. */
	public double upper() {
		return mean + WIDTH * meanRange;
	}

	/** Whether too few values went into them to be relied upon. */
	public boolean isTrial() {
		return points < ENOUGH;
	}

	/** Whether a value lies outside the limits. */
	public boolean isOutside(double value) {
		return value < lower() || value > upper();
	}

	/** Whether a value lies within the limits, but in the outer third on its side of the mean. */
	public boolean isClose(double value) {
		return !isOutside(value) && Math.abs(value - mean) > CLOSE * WIDTH * meanRange;
	}
}
