package org.tenday.area.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.tenday.area.analysis.WorkedCalculation.Number;
import org.tenday.area.analysis.WorkedCalculation.Step;
import org.tenday.area.analysis.arithmetic.Figure;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Inspection;

/** What must hold of calculations: above all, that they are right. */
final class WorkedCalculationRules {

	private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{N}_]*");

	static final List<BlockRule<WorkedCalculation>> ALL = List.of(
			BlockRule.error("analysis.worked-calculation.result",
					"Each result is worked out again from its formula, and is right at as many decimals as are written; results before "
							+ "it may be rounded or not.",
					WorkedCalculationRules::results),
			BlockRule.error("analysis.worked-calculation.formula", "Each formula can be worked out from the numbers and results before it.",
					WorkedCalculationRules::formulae),
			BlockRule.error("analysis.worked-calculation.numbers", "Each number is a number, with a name of its own.",
					WorkedCalculationRules::numbers),
			BlockRule.warning("analysis.worked-calculation.complete", "Each step of a calculation has a formula and a result.",
					WorkedCalculationRules::complete),
			BlockRule.info("analysis.worked-calculation.unit", "The last result has a unit, unless it is a percentage.",
					WorkedCalculationRules::unit),
			BlockRule.warning("analysis.worked-calculation.check", "A calculation says how to see that its result can be right.",
					WorkedCalculationRules::check));

	private WorkedCalculationRules() {
	}

	private static String[] at(int step, String key) {
		return new String[]{ "steps", String.valueOf(step), key };
	}

	private static void results(WorkedCalculation calculation, Inspection<WorkedCalculation> inspection) {
		Recalculation again = Recalculation.of(calculation);
		for (int i = 0; i < calculation.steps().size(); i++) {
			Step step = calculation.steps().get(i);
			Recalculation.Outcome outcome = again.steps().get(i);
			Optional<Figure> result = Figure.of(step.result());
			if (result.isEmpty() && !step.result().isBlank()) {
				inspection.find("The result of step %d of \"%s\", “%s”, is no number: write one, such as 17.0%%.".formatted(i + 1,
						inspection.name(),
						step.result()), at(i, "result"));
			} else if (result.isPresent() && outcome.rounded().isPresent() && !outcome.isRight(result.get())) {
				String right = result.get().with(outcome.rounded().get()).written();
				int place = i;
				inspection.find("Step %d of \"%s\" comes to %s, and not to %s: correct the result or the formula.".formatted(i + 1,
						inspection.name(),
						right, result.get().written()), "Write " + right, now -> now.withResult(place, right), List.of(at(i, "result")));
			}
		}
	}

	private static void formulae(WorkedCalculation calculation, Inspection<WorkedCalculation> inspection) {
		Recalculation again = Recalculation.of(calculation);
		for (int i = 0; i < calculation.steps().size(); i++) {
			String problem = again.steps().get(i).problem();
			if (!problem.isEmpty()) {
				inspection.find("The formula of step %d of \"%s\" cannot be worked out: %s.".formatted(i + 1, inspection.name(), problem),
						at(i, "formula"));
			}
		}
	}

	private static void numbers(WorkedCalculation calculation, Inspection<WorkedCalculation> inspection) {
		Set<String> names = new HashSet<>();
		for (int i = 0; i < calculation.numbers().size(); i++) {
			Number number = calculation.numbers().get(i);
			String place = String.valueOf(i);
			if (Figure.of(number.value()).isEmpty() && !number.value().isBlank()) {
				inspection.find(("The number “%s” of \"%s\" is none: write it with digits, such as 1,008 or "
						+ "17.0%%.").formatted(number.value(),
								inspection.name()),
						"numbers", place, "value");
			}
			name(number.name(), names, inspection, "numbers", place, "name");
		}
		for (int i = 0; i < calculation.steps().size(); i++) {
			if (!calculation.steps().get(i).name().isBlank()) {
				name(calculation.steps().get(i).name(), names, inspection, at(i, "name"));
			}
		}
	}

	private static void name(String name, Set<String> names, Inspection<WorkedCalculation> inspection, String... path) {
		if (!NAME.matcher(name).matches()) {
			inspection.find("“%s” cannot be used as a name in \"%s\": take one word of letters.".formatted(name, inspection.name()), path);
		} else if (!names.add(name)) {
			inspection.find("Two numbers of \"%s\" are called “%s”: name one of them otherwise.".formatted(inspection.name(), name), path);
		}
	}

	private static void complete(WorkedCalculation calculation, Inspection<WorkedCalculation> inspection) {
		if (calculation.isTemplate()) {
			return;
		}
		for (int i = 0; i < calculation.steps().size(); i++) {
			Step step = calculation.steps().get(i);
			if (step.formula().isBlank()) {
				inspection.find("Step %d of \"%s\" has no formula: write how it is worked out.".formatted(i + 1, inspection.name()), at(i,
						"formula"));
			}
			if (step.result().isBlank()) {
				inspection.find("Step %d of \"%s\" has no result: write what it comes to.".formatted(i + 1, inspection.name()), at(i,
						"result"));
			}
		}
	}

	private static void unit(WorkedCalculation calculation, Inspection<WorkedCalculation> inspection) {
		if (calculation.isTemplate() || calculation.steps().isEmpty()) {
			return;
		}
		Step last = calculation.steps().getLast();
		if (last.unit().isBlank() && Figure.of(last.result()).filter(figure -> !figure.isPercent()).isPresent()) {
			inspection.find("The last result of \"%s\" has no unit: say what it counts.".formatted(inspection.name()),
					at(calculation.steps().size() - 1, "unit"));
		}
	}

	private static void check(WorkedCalculation calculation, Inspection<WorkedCalculation> inspection) {
		if (!calculation.isTemplate() && !calculation.steps().isEmpty() && calculation.check().isBlank()) {
			inspection.find("The calculation \"%s\" does not say how to check it: name another way to the result, or a bound.".formatted(
					inspection.name()), "check");
		}
	}
}
