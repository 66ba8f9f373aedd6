package org.tenday.area.analysis.arithmetic;

/**
 * A 95% confidence interval: how far the true value could reasonably lie from what was seen.
 *
 * @param low  not above {@code high}
 * @param high not below {@code low}
 */
public record Interval(double low, double high) {

	/** Of a normal distribution, 95% lie within so many standard errors. */
	public static final double Z = 1.96;

	/** Below so many events neither Byar's approximation nor the normal one holds. */
	private static final int FEWEST_EVENTS = 10;
	private static final int NINE = 9;

	public Interval {
		if (!(low <= high)) {
			throw new IllegalArgumentException("An interval cannot run from %s to %s.".formatted(low, high));
		}
	}

	/**
	 * Of a proportion, by the formula that is done by hand: p ± 1.96 × √(p(1 − p) ÷ n). Wrong for small numbers.
	 *
	 * @throws IllegalArgumentException where the part is not within the whole
	 */
	public static Interval normal(double part, double whole) {
		requireShare(part, whole);
		double p = part / whole;
		double half = Z * Math.sqrt(p * (1 - p) / whole);
		return new Interval(p - half, p + half);
	}

	/**
	 * Of a proportion, by the score method of Wilson, E. B. (1927). Journal of the American Statistical Association, 22, 209–212: right for
	 * small
	 * numbers too.
	 *
	 * @throws IllegalArgumentException where the part is not within the whole
	 */
	public static Interval wilson(double part, double whole) {
		requireShare(part, whole);
		double square = Z * Z;
		double middle = 2 * part + square;
		double half = Z * Math.sqrt(square + 4 * part * (1 - part / whole));
		double by = 2 * (whole + square);
		return new Interval(Math.max(0, (middle - half) / by), Math.min(1, (middle + half) / by));
	}

	/**
	 * Of a rate, by Byar's approximation to the Poisson distribution: Breslow, N. E. and Day, N. E. (1987). Statistical Methods in Cancer
	 * Research, volume II. International Agency for Research on Cancer. Public health guidance in England uses it for 10 events and more.
	 *
	 * @param events   10 or more
	 * @param exposure people, person-years or whatever they were counted in
	 * @throws IllegalArgumentException for fewer than 10 events, or no exposure
	 */
	public static Interval rate(double events, double exposure) {
		if (events < FEWEST_EVENTS || !(exposure > 0)) {
			throw new IllegalArgumentException(
					"the interval of a rate needs %d events at least, among some people: for fewer, ask for an exact one"
							.formatted(FEWEST_EVENTS));
		}
		double more = events + 1;
		double low = events * Math.pow(1 - 1 / (NINE * events) - Z / (3 * Math.sqrt(events)), 3);
		double high = more * Math.pow(1 - 1 / (NINE * more) + Z / (3 * Math.sqrt(more)), 3);
		return new Interval(low / exposure, high / exposure);
	}

	private static void requireShare(double part, double whole) {
		if (!(whole > 0) || !(part >= 0) || part > whole) {
			throw new IllegalArgumentException("a proportion is a part of a whole: its first number lies between 0 and the second");
		}
	}
}
