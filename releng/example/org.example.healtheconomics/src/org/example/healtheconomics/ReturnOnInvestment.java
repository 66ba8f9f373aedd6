package org.example.healtheconomics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.tenday.model.Field;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Sheet;

/**
 * What is put in and what comes back, year by year.
 *
 * @param brief       what it is there for
 * @param priceYear   the year in whose prices all sums are
 * @param rate        at which later years count for less, in per cent a year, 0 to 100
 * @param rateSource  who sets it
 * @param years       one after the other; the first is not discounted
 * @param assumptions what the sums rest on; Markdown
 */
public record ReturnOnInvestment(@Field(label = "About the sheet") Brief brief, @Field(label = "Perspective") Perspective perspective,
		@Field(label = "Currency", help = "Its sign, such as £.") String currency,
		@Field(label = "Price year", help = "The year in whose prices all sums are.") Optional<Integer> priceYear,
		@Field(label = "Discount rate", unit = "% a year") Optional<BigDecimal> rate,
		@Field(label = "Source of the rate") String rateSource,
		@Field(label = "Years", answer = true, help = "One after the other; the first is not discounted.") List<Year> years,
		@Field(label = "Assumptions", kind = Field.Kind.MARKDOWN, answer = true) String assumptions) implements Sheet {

	private static final BigDecimal MOST = BigDecimal.valueOf(100);

	/**
	 * One year; what is not said counts as nothing.
	 *
	 * @param name     such as 2026/27
	 * @param cost     what is put in
	 * @param released money that can be spent on something else
	 * @param other    what is worth something and cannot be spent, such as time of nurses who are employed all the same
	 */
	public record Year(@Field(label = "Year", help = "Such as 2026/27.") String name, @Field(label = "Cost") Optional<BigDecimal> cost,
			@Field(label = "Cash released", help = "Money that can be spent on something else.") Optional<BigDecimal> released,
			@Field(label = "Other benefits", help = "What is worth something and cannot be spent.") Optional<BigDecimal> other) {

		public Year {
			Objects.requireNonNull(name, "name");
			Objects.requireNonNull(cost, "cost");
			Objects.requireNonNull(released, "released");
			Objects.requireNonNull(other, "other");
		}

		BigDecimal benefits() {
			return released.orElse(BigDecimal.ZERO).add(other.orElse(BigDecimal.ZERO));
		}
	}

	public ReturnOnInvestment {
		Objects.requireNonNull(brief, "brief");
		Objects.requireNonNull(perspective, "perspective");
		Objects.requireNonNull(currency, "currency");
		Objects.requireNonNull(priceYear, "priceYear");
		rate.filter(percent -> percent.signum() < 0 || percent.compareTo(MOST) > 0).ifPresent(percent -> {
			throw new IllegalArgumentException("A discount rate cannot be %s%%: write 0 to 100.".formatted(percent.toPlainString()));
		});
		Objects.requireNonNull(rateSource, "rateSource");
		years = List.copyOf(years);
		Objects.requireNonNull(assumptions, "assumptions");
	}
}
