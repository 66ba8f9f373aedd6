package org.example.healtheconomics;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.example.healtheconomics.Sensitivity.Variation;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Inspection;

/**
 * What must hold of a sensitivity analysis: its ranges have reasons, and what it shows is said. After CHEERS 2022 (Husereau and others, BMJ
 * 2022;376:e067975), items 20 and 24, and Briggs and others, Decision Modelling for Health Economic Evaluation (2006).
 */
final class SensitivityRules {

	static final List<BlockRule<Sensitivity>> ALL = List.of(
			BlockRule.warning("health-economics.sensitivity.base",
					"The result where everything is as assumed is written: the bars are drawn from it.", SensitivityRules::base),
			BlockRule.warning("health-economics.sensitivity.complete", "Each thing that is varied has a result at both ends of its range.",
					SensitivityRules::complete),
			BlockRule.warning("health-economics.sensitivity.range",
					"Each range says from where to where and why: ten per cent up and down for everything shows which number is large, not which is "
							+ "uncertain (Briggs and others 2006).",
					SensitivityRules::range),
			BlockRule.warning("health-economics.sensitivity.outside",
					"The result as assumed lies between those at the two ends: where it does not, the assumption lies outside its own range, or a "
							+ "figure was typed wrongly.",
					SensitivityRules::outside),
			BlockRule.error("health-economics.sensitivity.twice", "Nothing is varied twice.", SensitivityRules::twice),
			BlockRule.warning("health-economics.sensitivity.reading",
					"Where something within its range would turn the decision round, the reading names it (CHEERS 2022, item 24).",
					SensitivityRules::reading));

	private SensitivityRules() {
	}

	private static boolean isWritten(Sensitivity sensitivity) {
		return !sensitivity.isUnwritten() && !sensitivity.variations().isEmpty();
	}

	private static void base(Sensitivity sensitivity, Inspection<Sensitivity> inspection) {
		if (isWritten(sensitivity) && sensitivity.base().isEmpty()) {
			inspection.find(
					"\"%s\" does not say what comes out as assumed: write it, so that it can be drawn.".formatted(inspection.name()),
					"base");
		}
	}

	private static void complete(Sensitivity sensitivity, Inspection<Sensitivity> inspection) {
		for (int i = 0; i < sensitivity.variations().size() && isWritten(sensitivity); i++) {
			Variation variation = sensitivity.variations().get(i);
			missing(variation.atLow().isEmpty(), variation, "what comes out at the low end", i, "at-low", inspection);
			missing(variation.atHigh().isEmpty(), variation, "what comes out at the high end", i, "at-high", inspection);
		}
	}

	private static void range(Sensitivity sensitivity, Inspection<Sensitivity> inspection) {
		for (int i = 0; i < sensitivity.variations().size() && isWritten(sensitivity); i++) {
			Variation variation = sensitivity.variations().get(i);
			missing(variation.low().isBlank(), variation, "where its range begins", i, "low", inspection);
			missing(variation.high().isBlank(), variation, "where its range ends", i, "high", inspection);
			missing(variation.source().isBlank(), variation, "why its range is what it is", i, "source", inspection);
		}
	}

	private static void missing(boolean isMissing, Variation variation, String what, int place, String key,
			Inspection<Sensitivity> inspection) {
		if (isMissing) {
			inspection.find("\"%s\" in \"%s\" does not say %s: write it down.".formatted(variation.name(), inspection.name(), what),
					"variations", String.valueOf(place), key);
		}
	}

	private static void outside(Sensitivity sensitivity, Inspection<Sensitivity> inspection) {
		for (int i = 0; i < sensitivity.variations().size() && sensitivity.base().isPresent(); i++) {
			Variation variation = sensitivity.variations().get(i);
			BigDecimal base = sensitivity.base().get();
			if (variation.isComplete()
					&& variation.atLow().get().compareTo(base) * variation.atHigh().get().compareTo(base) > 0) {
				inspection.find(
						"At both ends of \"%s\" in \"%s\" the result is on the same side of %s, which comes out as assumed: look again."
								.formatted(variation.name(), inspection.name(), base.toPlainString()),
						"variations", String.valueOf(i), "at-low");
			}
		}
	}

	private static void twice(Sensitivity sensitivity, Inspection<Sensitivity> inspection) {
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < sensitivity.variations().size(); i++) {
			String name = sensitivity.variations().get(i).name();
			if (!name.isBlank() && !seen.add(name.strip())) {
				inspection.find("\"%s\" is varied twice in \"%s\": take one away.".formatted(name, inspection.name()), "variations",
						String.valueOf(i), "name");
			}
		}
	}

	private static void reading(Sensitivity sensitivity, Inspection<Sensitivity> inspection) {
		if (!isWritten(sensitivity)) {
			return;
		}
		for (Variation variation : sensitivity.variations()) {
			if (sensitivity.turns(variation) && !Naming.names(sensitivity.reading(), variation.name())) {
				inspection.find("\"%s\" would turn the decision of \"%s\" round: say so in the reading.".formatted(variation.name(),
						inspection.name()), "reading");
			}
		}
	}
}
