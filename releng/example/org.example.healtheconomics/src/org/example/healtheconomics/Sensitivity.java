package org.example.healtheconomics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.tenday.model.Field;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Sheet;

/**
 * A one-way sensitivity analysis: what the result becomes where one thing at a time is other than was assumed.
 *
 * @param brief      what it is there for
 * @param result     what comes out, such as "Net benefit"
 * @param unit       in which it is counted, such as "£ a person"
 * @param base       the result where everything is as assumed
 * @param turn       the result at which somebody would decide otherwise, such as 0 for a net benefit
 * @param variations in the order of the file; the chart and the table have the widest first
 * @param reading    what follows; Markdown
 */
public record Sensitivity(@Field(label = "About the sheet") Brief brief,
		@Field(label = "Result", help = "What comes out, such as: Net benefit.") String result, @Field(label = "Unit") String unit,
		@Field(label = "As assumed", help = "The result where everything is as assumed.") Optional<BigDecimal> base,
		@Field(label = "Turning point", help = "The result at which one would decide otherwise, such as 0.") Optional<BigDecimal> turn,
		@Field(label = "What may be other than assumed", answer = true) List<Variation> variations,
		@Field(label = "Reading", kind = Field.Kind.MARKDOWN, answer = true, help = "What follows from it.") String reading)
		implements
			Sheet {

	/**
	 * One thing that may be other than assumed.
	 *
	 * @param low    the low end of its range, with its unit, such as "4 days"
	 * @param high   the high end
	 * @param atLow  the result at the low end
	 * @param atHigh the result at the high end
	 * @param source why the range is what it is
	 */
	public record Variation(@Field(label = "What") String name, @Field(label = "Low", help = "With its unit, such as: 4 days.") String low,
			@Field(label = "High") String high, @Field(label = "Result at low") Optional<BigDecimal> atLow,
			@Field(label = "Result at high") Optional<BigDecimal> atHigh,
			@Field(label = "Why this range", help = "Such as: 95% confidence interval of the trial.") String source) {

		public Variation {
			Objects.requireNonNull(name, "name");
			Objects.requireNonNull(low, "low");
			Objects.requireNonNull(high, "high");
			Objects.requireNonNull(atLow, "atLow");
			Objects.requireNonNull(atHigh, "atHigh");
			Objects.requireNonNull(source, "source");
		}

		public boolean isComplete() {
			return atLow.isPresent() && atHigh.isPresent();
		}

		/** How far apart the results at both ends are; 0 where one of them is not known. */
		public BigDecimal width() {
			return isComplete() ? atHigh.get().subtract(atLow.get()).abs() : BigDecimal.ZERO;
		}

		public Variation named(String newName) {
			return new Variation(newName, low, high, atLow, atHigh, source);
		}

		/** The same with another result at one of the ends. */
		public Variation at(boolean isHigh, BigDecimal result) {
			return new Variation(name, low, high, isHigh ? atLow : Optional.of(result), isHigh ? Optional.of(result) : atHigh, source);
		}
	}

	public Sensitivity {
		Objects.requireNonNull(brief, "brief");
		Objects.requireNonNull(result, "result");
		Objects.requireNonNull(unit, "unit");
		Objects.requireNonNull(base, "base");
		Objects.requireNonNull(turn, "turn");
		variations = List.copyOf(variations);
		Objects.requireNonNull(reading, "reading");
	}

	/** The places of the variations, the widest first; of equally wide ones that which comes first in the file. */
	public List<Integer> widestFirst() {
		return IntStream.range(0, variations.size()).boxed()
				.sorted(Comparator.comparing((Integer place) -> variations.get(place).width()).reversed()).toList();
	}

	/** The places of those that can be drawn, the widest first; none where nobody said what the result is as assumed. */
	public List<Integer> drawn() {
		return base.isEmpty() ? List.of() : widestFirst().stream().filter(place -> variations.get(place).isComplete()).toList();
	}

	/** Whether somebody would decide otherwise at one of the ends: it lies beyond the turning point, seen from the result as assumed. */
	public boolean turns(Variation variation) {
		return base.isPresent() && turn.isPresent() && variation.isComplete()
				&& (isBeyond(variation.atLow().get()) || isBeyond(variation.atHigh().get()));
	}

	private boolean isBeyond(BigDecimal value) {
		return value.compareTo(turn.orElseThrow()) * base.orElseThrow().compareTo(turn.orElseThrow()) < 0;
	}

	public Sensitivity withVariations(List<Variation> newVariations) {
		return new Sensitivity(brief, result, unit, base, turn, newVariations, reading);
	}

	/** The same with another variation in the place of one; unchanged where there is no such place. */
	public Sensitivity with(int place, UnaryOperator<Variation> change) {
		List<Variation> changed = new ArrayList<>(variations);
		if (place < changed.size()) {
			changed.set(place, change.apply(changed.get(place)));
		}
		return withVariations(changed);
	}
}
