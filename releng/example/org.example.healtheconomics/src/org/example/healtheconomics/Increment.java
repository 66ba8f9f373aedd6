package org.example.healtheconomics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import java.util.Optional;

/**
 * How one option differs from another.
 *
 * @param cost   how much more it costs; below 0 where it costs less
 * @param effect how much more it does; below 0 where it does less
 */
public record Increment(BigDecimal cost, BigDecimal effect) {

	/** In which quarter of the cost-effectiveness plane the difference lies. */
	public enum Verdict {
		/** It costs as much and does as much. */
		SAME,
		/** It costs no more and does no less: it dominates the other. */
		BETTER,
		/** It costs no less and does no more: it is dominated. */
		WORSE,
		/** It costs more and does more: the ratio is what each further unit of effect costs. */
		DEARER,
		/** It costs less and does less: the ratio is what each unit of effect that is given up saves. */
		CHEAPER
	}

	public Increment {
		Objects.requireNonNull(cost, "cost");
		Objects.requireNonNull(effect, "effect");
	}

	/** Which is the better one, as far as that can be said without a threshold. */
	public Verdict verdict() {
		int dearer = cost.signum();
		int more = effect.signum();
		if (dearer == 0 && more == 0) {
			return Verdict.SAME;
		} else if (dearer <= 0 && more >= 0) {
			return Verdict.BETTER;
		} else if (dearer >= 0 && more <= 0) {
			return Verdict.WORSE;
		}
		return dearer > 0 ? Verdict.DEARER : Verdict.CHEAPER;
	}

	/**
	 * The incremental cost-effectiveness ratio. Only where one option both costs more and does more than the other does it say anything: a
	 * ratio below 0 is as well that of the best as of the worst, so there is none.
	 */
	public Optional<BigDecimal> ratio() {
		return verdict() == Verdict.DEARER || verdict() == Verdict.CHEAPER
				? Optional.of(cost.divide(effect, MathContext.DECIMAL64))
				: Optional.empty();
	}

	/**
	 * The incremental net monetary benefit: what the further effect is worth, less what it costs. Above 0 the option is the better one, in
	 * every quarter of the plane.
	 *
	 * @param threshold what a unit of effect is worth
	 */
	public BigDecimal netBenefit(BigDecimal threshold) {
		return threshold.multiply(effect).subtract(cost);
	}
}
