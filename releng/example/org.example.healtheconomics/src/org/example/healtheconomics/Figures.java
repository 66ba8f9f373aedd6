package org.example.healtheconomics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;

import org.tenday.skill.Words;

/**
 * Figures as they are printed.
 *
 * @param currency its sign, before the number; may be empty
 */
record Figures(String currency, Words words) {

	private static final int PENCE = 2;
	private static final String MINUS = "\u2212";

	Figures {
		Objects.requireNonNull(currency, "currency");
		Objects.requireNonNull(words, "words");
	}

	/** A sum that was reckoned, to the whole pound: more digits would claim more than anybody knows. "−£1,240". */
	String sum(BigDecimal sum) {
		return print(sum.setScale(0, RoundingMode.HALF_UP));
	}

	/** As above; nothing of nothing. */
	String sum(Optional<BigDecimal> sum) {
		return sum.map(this::sum).orElse("");
	}

	/** A price as it was written; pence have two digits. */
	String price(Optional<BigDecimal> price) {
		return price.map(sum -> print(sum.stripTrailingZeros().scale() > 0 && sum.scale() < PENCE ? sum.setScale(PENCE) : sum)).orElse("");
	}

	/** A number with all the decimals that it was written with: "−0.014". */
	String number(BigDecimal number) {
		return (number.signum() < 0 ? MINUS : "") + words.number(number.abs());
	}

	private String print(BigDecimal sum) {
		return (sum.signum() < 0 ? MINUS : "") + currency + words.number(sum.abs());
	}
}
