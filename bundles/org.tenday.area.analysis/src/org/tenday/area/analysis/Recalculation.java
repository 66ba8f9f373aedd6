package org.tenday.area.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.tenday.area.analysis.WorkedCalculation.Number;
import org.tenday.area.analysis.WorkedCalculation.Step;
import org.tenday.area.analysis.arithmetic.Expression;
import org.tenday.area.analysis.arithmetic.Figure;

/**
 * A calculation worked out again, step by step, in both ways that people do it: with the results before a step as they are written,
 * rounded, and
 * with what they come to before rounding.
 *
 * @param steps   one outcome for each step
 * @param written the names' numbers as they are written, for the page
 */
record Recalculation(List<Outcome> steps, Map<String, String> written) {

	/**
	 * What a step comes to.
	 *
	 * @param expression its formula; empty where there is none, or none that can be read
	 * @param problem    why it cannot be worked out; empty otherwise
	 * @param rounded    with the results before it as written
	 * @param exact      with the results before it unrounded
	 */
	record Outcome(Optional<Expression> expression, String problem, Optional<Double> rounded, Optional<Double> exact) {

		private static final Outcome NONE = new Outcome(Optional.empty(), "", Optional.empty(), Optional.empty());

		/** Whether a written result is right, in one way or the other. */
		boolean isRight(Figure result) {
			return rounded.filter(result::isRounded).isPresent() || exact.filter(result::isRounded).isPresent();
		}
	}

	Recalculation {
		steps = List.copyOf(steps);
		Objects.requireNonNull(written, "written");
	}

	static Recalculation of(WorkedCalculation calculation) {
		Map<String, Double> rounded = new HashMap<>();
		Map<String, Double> exact = new HashMap<>();
		Map<String, String> written = new HashMap<>();
		for (Number number : calculation.numbers()) {
			Figure.of(number.value()).ifPresent(figure -> {
				rounded.put(number.name(), figure.value());
				exact.put(number.name(), figure.value());
				written.put(number.name(), figure.written());
			});
		}
		List<Outcome> outcomes = new ArrayList<>();
		for (Step step : calculation.steps()) {
			Outcome outcome = outcome(step.formula(), rounded, exact);
			outcomes.add(outcome);
			if (!step.name().isBlank()) {
				Optional<Figure> figure = Figure.of(step.result());
				outcome.exact().ifPresent(value -> exact.put(step.name(), value));
				figure.map(Figure::value).or(outcome::rounded).ifPresent(value -> rounded.put(step.name(), value));
				figure.map(Figure::written).ifPresent(text -> written.put(step.name(), text));
			}
		}
		return new Recalculation(outcomes, Map.copyOf(written));
	}

	private static Outcome outcome(String formula, Map<String, Double> rounded, Map<String, Double> exact) {
		if (formula.isBlank()) {
			return Outcome.NONE;
		}
		Optional<Expression> read = Optional.empty();
		try {
			read = Optional.of(Expression.of(formula));
			return new Outcome(read, "", Optional.of(read.get().value(rounded)), Optional.of(read.get().value(exact)));
		} catch (IllegalArgumentException refusal) {
			return new Outcome(read, refusal.getMessage(), Optional.empty(), Optional.empty());
		}
	}
}
