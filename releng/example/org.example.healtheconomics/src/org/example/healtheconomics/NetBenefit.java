package org.example.healtheconomics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.tenday.model.Field;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Sheet;

/**
 * Options with what each costs and does, and what that is worth where a unit of effect is worth so much.
 *
 * @param brief           what it is there for
 * @param currency        its sign, such as £
 * @param effectUnit      one of what is gained, such as QALY
 * @param horizon         over which time costs and effects were counted
 * @param threshold       what a unit of effect is worth
 * @param thresholdSource who says so
 * @param options         what is compared; the first is what is done now
 * @param conclusion      what follows; Markdown
 */
public record NetBenefit(@Field(label = "About the sheet") Brief brief, @Field(label = "Perspective") Perspective perspective,
		@Field(label = "Currency", help = "Its sign, such as £.") String currency,
		@Field(label = "Unit of effect", help = "One of what is gained, such as QALY.") String effectUnit,
		@Field(label = "Time horizon", help = "Over which time costs and effects were counted.") String horizon,
		@Field(label = "Threshold", help = "What one unit of effect is worth.") Optional<BigDecimal> threshold,
		@Field(label = "Source of the threshold") String thresholdSource,
		@Field(label = "Options", answer = true, help = "The first is what is done now.") List<Option> options,
		@Field(label = "Conclusion", kind = Field.Kind.MARKDOWN, answer = true) String conclusion) implements Sheet {

	/**
	 * One of the ways that are compared.
	 *
	 * @param cost   of a person, over the horizon
	 * @param effect for a person, over the horizon
	 * @param source of both
	 */
	public record Option(@Field(label = "Option") String name, @Field(label = "Cost", help = "Of a person.") Optional<BigDecimal> cost,
			@Field(label = "Effect", help = "For a person.") Optional<BigDecimal> effect, @Field(label = "Source") String source) {
		public Option {
			Objects.requireNonNull(name, "name");
			Objects.requireNonNull(cost, "cost");
			Objects.requireNonNull(effect, "effect");
			Objects.requireNonNull(source, "source");
		}

		boolean isComplete() {
			return cost.isPresent() && effect.isPresent();
		}
	}

	public NetBenefit {
		Objects.requireNonNull(brief, "brief");
		Objects.requireNonNull(perspective, "perspective");
		Objects.requireNonNull(currency, "currency");
		Objects.requireNonNull(effectUnit, "effectUnit");
		Objects.requireNonNull(horizon, "horizon");
		threshold.filter(worth -> worth.signum() < 0).ifPresent(worth -> {
			throw new IllegalArgumentException("A unit of effect cannot be worth %s: write 0 or more.".formatted(worth.toPlainString()));
		});
		Objects.requireNonNull(thresholdSource, "thresholdSource");
		options = List.copyOf(options);
		Objects.requireNonNull(conclusion, "conclusion");
	}
}
