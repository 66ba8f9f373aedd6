package org.tenday.area.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tenday.area.evaluation.LogicModel.Item;
import org.tenday.area.evaluation.MeasureSet.Figure;
import org.tenday.area.evaluation.MeasureSet.Kind;
import org.tenday.area.evaluation.MeasureSet.Measure;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Inspection;

/** What must hold of measures: each kind is there, each has a baseline, and the figures agree with what they were reckoned from. */
final class MeasureRules {

	private static final int HUNDRED = 100;
	private static final int MANY = 6;

	static final List<BlockRule<MeasureSet>> ALL = List.of(
			BlockRule.warning("evaluation.measures.kinds",
					"Of outcome, process and balancing measures there is one at least: whether it helped, whether it was done, and what it "
							+ "might harm. After the improvement literature, which speaks of a family of measures.",
					MeasureRules::kinds),
			BlockRule.warning("evaluation.measures.baseline",
					"Every measure has a baseline with its dates, or says who will give it by when. The evaluation of Connected Health Cities found "
							+ "that none had been recorded.",
					MeasureRules::baselines),
			BlockRule.warning("evaluation.measures.denominator",
					"A percentage or a rate says what is counted and of what, so that two people would count alike.",
					MeasureRules::denominators),
			BlockRule.error("evaluation.measures.arithmetic",
					"A baseline agrees with the numbers that it was reckoned from, to the digits that are written.",
					MeasureRules::arithmetic),
			BlockRule.error("evaluation.measures.percentage", "A percentage of a whole lies between 0 and 100.", MeasureRules::percentages),
			BlockRule.warning("evaluation.measures.source", "Every measure has a source that exists, and says how often it is looked at.",
					MeasureRules::sources),
			BlockRule.warning("evaluation.measures.owner", "Every measure has an owner: else nobody looks at it.", MeasureRules::owners),
			BlockRule.warning("evaluation.measures.shows",
					"What a measure shows is a box of a logic model of the module, in the same words; where the module has none, it may be any.",
					MeasureRules::shown),
			BlockRule.info("evaluation.measures.many", "Four to six measures are enough; a long list shows that nobody has decided.",
					MeasureRules::many));

	private MeasureRules() {
	}

	/** Does something for each measure of a set that is meant to be complete. */
	private static void each(MeasureSet set, Look look) {
		if (!set.isTemplate()) {
			for (int i = 0; i < set.measures().size(); i++) {
				look.at(set.measures().get(i), String.valueOf(i));
			}
		}
	}

	private interface Look {
		void at(Measure measure, String place);
	}

	private static void kinds(MeasureSet set, Inspection<MeasureSet> inspection) {
		if (set.isTemplate() || set.measures().isEmpty()) {
			return;
		}
		Set<Kind> there = set.measures().stream().map(Measure::kind).collect(Collectors.toSet());
		String missing = Stream.of(Kind.OUTCOME, Kind.PROCESS, Kind.BALANCING).filter(kind -> !there.contains(kind))
				.map(kind -> kind.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(" and no "));
		if (!missing.isEmpty()) {
			inspection.find("The measures \"%s\" have no %s measure: add one.".formatted(inspection.name(), missing), "measures");
		}
	}

	private static void baselines(MeasureSet set, Inspection<MeasureSet> inspection) {
		each(set, (measure, place) -> {
			if (measure.baseline().isEmpty() && measure.baselineDates().isBlank()) {
				inspection.find("The measure \"%s\" in \"%s\" has no baseline: find it, or say in its dates who will give it by when."
						.formatted(measure.name(), inspection.name()), "measures", place, "baseline");
			} else if (measure.baselineDates().isBlank()) {
				inspection.find(
						"The baseline of the measure \"%s\" in \"%s\" has no dates: write from when to when.".formatted(measure.name(),
								inspection.name()),
						"measures", place, "baseline-dates");
			}
		});
	}

	private static void denominators(MeasureSet set, Inspection<MeasureSet> inspection) {
		each(set, (measure, place) -> {
			if (measure.isShare() && measure.numerator().isBlank()) {
				inspection.find("The measure \"%s\" in \"%s\" does not say what is counted: write its numerator.".formatted(measure.name(),
						inspection.name()), "measures", place, "numerator");
			}
			if (measure.isShare() && measure.denominator().isBlank()) {
				inspection.find("The measure \"%s\" in \"%s\" does not say of what it is a share: write its denominator."
						.formatted(measure.name(), inspection.name()), "measures", place, "denominator");
			}
			if (measure.figure() == Figure.RATE && measure.per().isEmpty()) {
				inspection.find("The measure \"%s\" in \"%s\" is a rate of nobody knows how many: write of how many, such as 1,000."
						.formatted(measure.name(), inspection.name()), "measures", place, "per");
			}
		});
	}

	private static void arithmetic(MeasureSet set, Inspection<MeasureSet> inspection) {
		for (int i = 0; i < set.measures().size(); i++) {
			Measure measure = set.measures().get(i);
			if (measure.baseline().isEmpty() || measure.baselineCount().isEmpty() || measure.baselineOf().isEmpty() || !measure.isShare()) {
				continue;
			}
			int of = measure.baselineOf().get();
			int per = measure.figure() == Figure.PERCENTAGE ? HUNDRED : measure.per().orElse(0);
			if (of <= 0) {
				inspection.find("The baseline of the measure \"%s\" in \"%s\" is reckoned from %d: write a number above 0."
						.formatted(measure.name(), inspection.name(), of), "measures", String.valueOf(i), "baseline-of");
			} else if (per > 0) {
				BigDecimal written = measure.baseline().get();
				BigDecimal reckoned = reckoned(measure.baselineCount().get(), of, per, written.scale());
				if (reckoned.compareTo(written) != 0) {
					inspection.find(
							"The baseline of the measure \"%s\" in \"%s\" is %s, but %d of %d make %s: put one of them right.".formatted(
									measure.name(), inspection.name(), written.toPlainString(), measure.baselineCount().get(), of,
									reckoned.toPlainString()),
							"measures", String.valueOf(i), "baseline");
				}
			}
		}
	}

	/**
	 * A share, rounded half up as in print.
	 *
	 * @param per   of how many
	 * @param scale digits after the point
	 */
	static BigDecimal reckoned(int count, int of, int per, int scale) {
		return BigDecimal.valueOf(count).multiply(BigDecimal.valueOf(per)).divide(BigDecimal.valueOf(of), Math.max(0, scale),
				RoundingMode.HALF_UP);
	}

	private static void percentages(MeasureSet set, Inspection<MeasureSet> inspection) {
		for (int i = 0; i < set.measures().size(); i++) {
			Measure measure = set.measures().get(i);
			if (measure.figure() == Figure.PERCENTAGE) {
				String place = String.valueOf(i);
				measure.baseline().filter(MeasureRules::isOutside).ifPresent(value -> inspection.find(
						"The baseline of the measure \"%s\" in \"%s\" is %s%%: a percentage lies between 0 and 100.".formatted(
								measure.name(),
								inspection.name(), value.toPlainString()),
						"measures", place, "baseline"));
				measure.target().filter(MeasureRules::isOutside).ifPresent(value -> inspection.find(
						"The target of the measure \"%s\" in \"%s\" is %s%%: a percentage lies between 0 and 100.".formatted(measure.name(),
								inspection.name(), value.toPlainString()),
						"measures", place, "target"));
			}
		}
	}

	private static boolean isOutside(BigDecimal percentage) {
		return percentage.signum() < 0 || percentage.compareTo(BigDecimal.valueOf(HUNDRED)) > 0;
	}

	private static void sources(MeasureSet set, Inspection<MeasureSet> inspection) {
		each(set, (measure, place) -> {
			if (measure.source().isBlank()) {
				inspection.find("The measure \"%s\" in \"%s\" has no source: name one that exists.".formatted(measure.name(),
						inspection.name()), "measures", place, "source");
			}
			if (measure.frequency().isBlank()) {
				inspection.find("Nobody knows how often the measure \"%s\" in \"%s\" is looked at: write weekly or monthly, say."
						.formatted(measure.name(), inspection.name()), "measures", place, "frequency");
			}
		});
	}

	private static void owners(MeasureSet set, Inspection<MeasureSet> inspection) {
		each(set, (measure, place) -> {
			if (measure.owner().isBlank()) {
				inspection.find("The measure \"%s\" in \"%s\" has no owner: name the role that looks at it.".formatted(measure.name(),
						inspection.name()), "measures", place, "owner");
			}
		});
	}

	private static void shown(MeasureSet set, Inspection<MeasureSet> inspection) {
		Set<String> boxes = new HashSet<>();
		Coverage.of(inspection.module()).models().forEach(model -> model.items().stream().map(Item::text).map(Coverage::plain)
				.forEach(boxes::add));
		if (boxes.isEmpty()) {
			return;
		}
		for (int i = 0; i < set.measures().size(); i++) {
			Measure measure = set.measures().get(i);
			if (!measure.shows().isBlank() && !boxes.contains(Coverage.plain(measure.shows()))) {
				inspection
						.find("The measure \"%s\" in \"%s\" shows \"%s\", which no logic model of the module has: use the words of its box."
								.formatted(measure.name(), inspection.name(), measure.shows()), "measures", String.valueOf(i), "shows");
			}
		}
	}

	private static void many(MeasureSet set, Inspection<MeasureSet> inspection) {
		if (set.measures().size() > MANY) {
			inspection.find("\"%s\" has %d measures: keep the %d that somebody would act on.".formatted(inspection.name(),
					set.measures().size(), MANY), "measures");
		}
	}
}
