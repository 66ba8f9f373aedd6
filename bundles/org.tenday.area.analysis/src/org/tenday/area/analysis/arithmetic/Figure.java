package org.tenday.area.analysis.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as it is written: {@code 1,008}, {@code 17.0%}, {@code −0.4}. A result is right when it is what the sum comes to at as many
 * decimals
 * as are written.
 *
 * @param number    as written, a percentage before its sign
 * @param isPercent whether it is a percentage
 */
public record Figure(BigDecimal number, boolean isPercent) {

	private static final Pattern WRITTEN = Pattern.compile("([-−]?)(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?\\s*(%?)");
	private static final int HUNDRED = 2;
	/** Digits of a double that sums of a few steps leave sound. */
	private static final double SOUND = 1e-9;

	public Figure {
		Objects.requireNonNull(number, "number");
	}

	/** Reads a number; empty where something else is written. */
	public static Optional<Figure> of(String written) {
		Matcher matcher = WRITTEN.matcher(written.strip());
		if (!matcher.matches()) {
			return Optional.empty();
		}
		BigDecimal number = new BigDecimal(
				matcher.group(2).replace(",", "") + (matcher.group(3) == null ? "" : matcher.group(3)));
		return Optional.of(new Figure(matcher.group(1).isEmpty() ? number : number.negate(), !matcher.group(4).isEmpty()));
	}

	/** What it is in sums: 0.17 of 17%. */
	public double value() {
		return (isPercent ? number.movePointLeft(HUNDRED) : number).doubleValue();
	}

	/** Whether a sum comes to it, as far as it is written. A sum that lies half-way between two figures comes to both. */
	public boolean isRounded(double sum) {
		double unit = Math.pow(10, -number.scale()) / (isPercent ? 100 : 1);
		return Math.abs(value() - sum) <= unit / 2 + SOUND * Math.max(1, Math.abs(sum));
	}

	/** What a sum comes to, written with as many decimals as this. */
	public Figure with(double sum) {
		return new Figure(BigDecimal.valueOf(isPercent ? sum * 100 : sum).setScale(number.scale(), RoundingMode.HALF_UP), isPercent);
	}

	/** As it is written, with commas between thousands. */
	public String written() {
		return (number.signum() < 0 ? "−" : "") + Typeset.grouped(number.abs().toPlainString()) + (isPercent ? "%" : "");
	}
}
