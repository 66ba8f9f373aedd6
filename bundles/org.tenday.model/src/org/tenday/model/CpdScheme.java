package org.tenday.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;

/**
 * How a professional body counts credits for continuing professional development. Breaks never count.
 *
 * @param name           as printed
 * @param creditsPerHour credits for one hour of teaching
 * @param dailyCap       the most that one day can give
 * @param step           the smallest part of a credit that is given: 1 for whole credits, 0.5 for halves
 * @param rounding       what becomes of less than a step
 */
public record CpdScheme(String name, BigDecimal creditsPerHour, BigDecimal dailyCap, BigDecimal step, RoundingMode rounding) {

	/** One credit an hour, at most 8 a day, no half credits (Federation of the Royal Colleges of Physicians of the UK). */
	public static final CpdScheme FEDERATION = new CpdScheme("Federation of the Royal Colleges of Physicians", BigDecimal.ONE,
			BigDecimal.valueOf(8),
			BigDecimal.ONE, RoundingMode.DOWN);

	/** One credit an hour, at most 6 a day (Royal College of Anaesthetists). */
	public static final CpdScheme ANAESTHETISTS = new CpdScheme("Royal College of Anaesthetists", BigDecimal.ONE, BigDecimal.valueOf(6),
			BigDecimal.ONE, RoundingMode.DOWN);

	private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);

	public CpdScheme {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(rounding, "rounding");
		if (creditsPerHour.signum() <= 0 || dailyCap.signum() <= 0 || step.signum() <= 0) {
			throw new IllegalArgumentException(
					"The CPD scheme \"" + name + "\" needs credits per hour, a daily cap and a step that are all more than 0.");
		}
	}

	/** The credits of one day with so many minutes of teaching: whole steps, and no more than fit under the cap. */
	public BigDecimal creditsOfDay(int contactMinutes) {
		// Multiplied before it is divided: 50 minutes at 1.2 an hour is exactly one credit.
		BigDecimal steps = creditsPerHour.multiply(BigDecimal.valueOf(contactMinutes)).divide(MINUTES_PER_HOUR.multiply(step), 0, rounding);
		BigDecimal most = dailyCap.divide(step, 0, RoundingMode.DOWN);
		BigDecimal credits = steps.min(most).multiply(step).stripTrailingZeros();
		// Ten is to be read as 10, not as 1E+1.
		return credits.scale() < 0 ? credits.setScale(0) : credits;
	}

	/** The credits of all days of a timetable; each day is rounded and capped by itself. */
	public BigDecimal credits(Programme programme, Timetable timetable) {
		List<Day> days = timetable.days();
		return days.stream().map(day -> creditsOfDay(Schedule.of(programme, day).contactMinutes())).reduce(BigDecimal.ZERO,
				BigDecimal::add);
	}
}
