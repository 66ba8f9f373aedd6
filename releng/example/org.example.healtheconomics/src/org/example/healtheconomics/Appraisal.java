package org.example.healtheconomics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.example.healtheconomics.ReturnOnInvestment.Year;

/**
 * What years of costs and benefits come to in the money of the first one. A year's sums are divided by 1 + rate once for each year since
 * the first, as in HM Treasury's Green Book: its first year is year 0.
 */
public final class Appraisal {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private final List<BigDecimal> costs = new ArrayList<>();
	private final List<BigDecimal> benefits = new ArrayList<>();
	private final List<BigDecimal> standing = new ArrayList<>();

	/**
	 * @param rate in per cent a year
	 */
	public Appraisal(List<Year> years, BigDecimal rate) {
		BigDecimal growth = BigDecimal.ONE.add(rate.divide(HUNDRED, MathContext.DECIMAL64));
		BigDecimal sum = BigDecimal.ZERO;
		for (int i = 0; i < years.size(); i++) {
			BigDecimal factor = BigDecimal.ONE.divide(growth.pow(i, MathContext.DECIMAL64), MathContext.DECIMAL64);
			costs.add(years.get(i).cost().orElse(BigDecimal.ZERO).multiply(factor, MathContext.DECIMAL64));
			benefits.add(years.get(i).benefits().multiply(factor, MathContext.DECIMAL64));
			sum = sum.add(benefits.getLast()).subtract(costs.getLast());
			standing.add(sum);
		}
	}

	/** All costs, discounted. */
	public BigDecimal costs() {
		return sum(costs);
	}

	/** All benefits, discounted. */
	public BigDecimal benefits() {
		return sum(benefits);
	}

	private static BigDecimal sum(List<BigDecimal> sums) {
		return sums.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** The net present value: benefits less costs. */
	public BigDecimal net() {
		return benefits().subtract(costs());
	}

	/** What each pound that is put in brings back, itself included; empty where nothing is put in. */
	public Optional<BigDecimal> benefitForEach() {
		return share(Function.identity());
	}

	/** The return on investment: what is gained, in per cent of what is put in; empty where nothing is put in. */
	public Optional<BigDecimal> percentage() {
		return share(each -> each.subtract(BigDecimal.ONE).multiply(HUNDRED));
	}

	private Optional<BigDecimal> share(Function<BigDecimal, BigDecimal> reckoned) {
		return costs().signum() > 0 ? Optional.of(reckoned.apply(benefits().divide(costs(), MathContext.DECIMAL64))) : Optional.empty();
	}

	/** What has come back so far less what was put in, at the end of each year, discounted. */
	public List<BigDecimal> standing() {
		return List.copyOf(standing);
	}

	/**
	 * The place of the year at whose end it has paid for itself for good: from then on it never stands below 0 again. Empty where that does
	 * not come within the years, or where nothing is put in.
	 */
	public Optional<Integer> payback() {
		int year = standing.size();
		while (year > 0 && standing.get(year - 1).signum() >= 0) {
			year--;
		}
		return year < standing.size() && costs().signum() > 0 ? Optional.of(year) : Optional.empty();
	}
}
