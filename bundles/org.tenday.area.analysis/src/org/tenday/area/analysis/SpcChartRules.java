package org.tenday.area.analysis;

import java.util.List;
import java.util.Locale;

import org.tenday.area.analysis.SpcChart.Better;
import org.tenday.area.analysis.SpcChart.Verdict;
import org.tenday.area.analysis.arithmetic.ProcessLimits;
import org.tenday.area.analysis.arithmetic.Stretch;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Inspection;

/** What must hold of run charts and control charts. The rules of reading are those of Making Data Count of NHS England. */
final class SpcChartRules {

	static final List<BlockRule<SpcChart>> ALL = List.of(
			BlockRule.error("analysis.spc-chart.verdict",
					"The verdict is the one that the rules give: the last point that stands out says whether it is improvement or "
							+ "concern. Where none does it is common cause, unless limits were set anew at a step.",
					SpcChartRules::verdict),
			BlockRule.info("analysis.spc-chart.trial-limits",
					"Limits from fewer than 12 points are on trial: they move with every point, and should claim nothing yet.",
					SpcChartRules::trialLimits),
			BlockRule.warning("analysis.spc-chart.new-limits", "Limits are set anew only when it is known why the process changed.",
					SpcChartRules::newLimits),
			BlockRule.warning("analysis.spc-chart.better",
					"A chart says which way is better: otherwise nobody can tell improvement from concern.", SpcChartRules::better),
			BlockRule.warning("analysis.spc-chart.axes", "A chart says what is measured, in which unit, and what its points are.",
					SpcChartRules::axes),
			BlockRule.warning("analysis.spc-chart.answered", "An exercise has the verdict and the rule that holds, for the trainer.",
					SpcChartRules::answered));

	private SpcChartRules() {
	}

	private static void verdict(SpcChart chart, Inspection<SpcChart> inspection) {
		if (chart.verdict() == Verdict.NOT_SAID || chart.points().size() < 2 || chart.better() == Better.NOT_SAID) {
			return;
		}
		Verdict read = chart.read();
		if (read != chart.verdict()) {
			inspection.find("The verdict on the chart \"%s\" is “%s”, but by the rules it is “%s”: correct the one or the series."
					.formatted(inspection.name(), words(chart.verdict()), words(read)), "Take the verdict of the rules",
					now -> now.withVerdict(now.read()), List.of("verdict"));
		}
	}

	private static String words(Verdict verdict) {
		return verdict.name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	private static void trialLimits(SpcChart chart, Inspection<SpcChart> inspection) {
		for (Stretch stretch : chart.reading().stretches()) {
			stretch.limits().filter(ProcessLimits::isTrial).ifPresent(limits -> inspection.find(
					"The limits of the chart \"%s\" from “%s” on come from %d points: with fewer than %d they are on trial."
							.formatted(inspection.name(), chart.called(chart.points().get(stretch.first())), limits.points(),
									ProcessLimits.ENOUGH),
					"points", String.valueOf(stretch.first())));
		}
	}

	private static void newLimits(SpcChart chart, Inspection<SpcChart> inspection) {
		for (int i = 1; i < chart.points().size(); i++) {
			if (chart.points().get(i).anew() && chart.points().get(i).note().isBlank()) {
				inspection.find("The chart \"%s\" sets new limits at “%s” without a reason: say in its note what changed."
						.formatted(inspection.name(), chart.called(chart.points().get(i))), "points", String.valueOf(i), "note");
			}
		}
	}

	private static void better(SpcChart chart, Inspection<SpcChart> inspection) {
		if (!chart.isTemplate() && !chart.points().isEmpty() && chart.better() == Better.NOT_SAID) {
			inspection.find(("The chart \"%s\" does not say which way is better: choose higher, lower or "
					+ "neither.").formatted(inspection.name()),
					"better");
		}
	}

	private static void axes(SpcChart chart, Inspection<SpcChart> inspection) {
		if (chart.isTemplate() || chart.points().isEmpty()) {
			return;
		}
		missing(chart.measure(), "what is measured", "measure", inspection);
		missing(chart.unit(), "the unit of its measure", "unit", inspection);
		missing(chart.period(), "what its points are", "period", inspection);
	}

	private static void missing(String text, String what, String path, Inspection<SpcChart> inspection) {
		if (text.isBlank()) {
			inspection.find("The chart \"%s\" does not say %s: fill it in.".formatted(inspection.name(), what), path);
		}
	}

	private static void answered(SpcChart chart, Inspection<SpcChart> inspection) {
		if (!chart.isExercise()) {
			return;
		}
		if (chart.verdict() == Verdict.NOT_SAID) {
			inspection.find("The exercise \"%s\" has no verdict for the trainer: choose one.".formatted(inspection.name()), "verdict");
		}
		if (chart.evidence().isBlank()) {
			inspection.find("The exercise \"%s\" does not say which rule holds: write it for the trainer.".formatted(inspection.name()),
					"evidence");
		}
	}
}
