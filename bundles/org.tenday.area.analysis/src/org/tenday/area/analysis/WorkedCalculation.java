package org.tenday.area.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.tenday.model.Field;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Sheet;

/**
 * A sum done step by step, whose figures are worked out again whenever it is checked.
 *
 * @param brief   what it is there for
 * @param asked   what is to be found; Markdown
 * @param numbers what is known
 * @param steps   in their order; each may use the numbers and the results before it
 * @param check   how to see that the result can be right; Markdown
 */
public record WorkedCalculation(@Field(label = "About the sheet") Brief brief,
		@Field(label = "What is asked", kind = Field.Kind.MARKDOWN) String asked,
		@Field(label = "Numbers", help = "What is known, each with a name to use in the formulae.") List<Number> numbers,
		@Field(label = "Steps") List<Step> steps,
		@Field(label = "Check", kind = Field.Kind.MARKDOWN, answer = true, help = "How to see that the result can be right: another way to it, or a bound.") String check)
		implements
			Sheet {

	/**
	 * A named number.
	 *
	 * @param name    one word, as in the formulae
	 * @param value   as written, such as 1,008 or 17.0%
	 * @param unit    such as "spells"; empty for a plain number
	 * @param meaning what it is
	 */
	public record Number(@Field(label = "Name", help = "One word, such as n.") String name,
			@Field(label = "Number", help = "Such as 1,008 or 17.0%.") String value, @Field(label = "Unit") String unit,
			@Field(label = "Meaning") String meaning) {

		public Number {
			Objects.requireNonNull(name, "name");
			Objects.requireNonNull(value, "value");
			Objects.requireNonNull(unit, "unit");
			Objects.requireNonNull(meaning, "meaning");
		}
	}

	/**
	 * One step.
	 *
	 * @param what    is worked out, in words
	 * @param name    of its result, for later steps; may be empty
	 * @param formula of numbers and names, such as {@code sqrt(p * (1 - p) / n)}
	 * @param result  as written; right at as many decimals as it has
	 * @param unit    of the result; empty for a plain number or a percentage
	 */
	public record Step(@Field(label = "What is worked out") String what,
			@Field(label = "Name", help = "For later steps; may be empty.") String name,
			@Field(label = "Formula", answer = true, help = "Numbers without commas, names, + - * / ^ ( ), sqrt, exp, ln, normal_low, wilson_low, rate_low and their "
					+ "_high.") String formula,
			@Field(label = "Result", answer = true, help = "As many decimals as are right, such as 17.0%.") String result,
			@Field(label = "Unit") String unit) {

		public Step {
			Objects.requireNonNull(what, "what");
			Objects.requireNonNull(name, "name");
			Objects.requireNonNull(formula, "formula");
			Objects.requireNonNull(result, "result");
			Objects.requireNonNull(unit, "unit");
		}
	}

	public WorkedCalculation {
		Objects.requireNonNull(brief, "brief");
		Objects.requireNonNull(asked, "asked");
		numbers = List.copyOf(numbers);
		steps = List.copyOf(steps);
		Objects.requireNonNull(check, "check");
	}

	WorkedCalculation withResult(int step, String result) {
		List<Step> changed = new ArrayList<>(steps);
		Step before = changed.get(step);
		changed.set(step, new Step(before.what(), before.name(), before.formula(), result, before.unit()));
		return new WorkedCalculation(brief, asked, numbers, changed, check);
	}
}
