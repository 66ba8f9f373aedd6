package org.example.healtheconomics;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.example.healtheconomics.Increment.Verdict;
import org.example.healtheconomics.NetBenefit.Option;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Inspection;

/**
 * What must hold of a comparison of costs and effects. After CHEERS 2022 (Husereau and others, BMJ 2022;376:e067975), and for dominance and
 * the sign of ratios Drummond and others, Methods for the Economic Evaluation of Health Care Programmes (4th edition, 2015). No threshold
 * is built in: what a unit of effect is worth is decided in each country, and decided anew.
 */
final class NetBenefitRules {

	static final List<BlockRule<NetBenefit>> ALL = List.of(
			BlockRule.warning("health-economics.net-benefit.two",
					"There are two options at least, of which the first is what is done now: nothing is worth its money but in comparison "
							+ "(CHEERS 2022, item 7).",
					NetBenefitRules::two),
			BlockRule.warning("health-economics.net-benefit.complete", "Every option has a cost and an effect: without one it is left out.",
					NetBenefitRules::complete),
			BlockRule.error("health-economics.net-benefit.twice", "Every option has a name of its own.", NetBenefitRules::twice),
			BlockRule.warning("health-economics.net-benefit.perspective", "It is said whose costs count (CHEERS 2022, item 8).",
					NetBenefitRules::perspective),
			BlockRule.warning("health-economics.net-benefit.horizon",
					"It is said over which time costs and effects were counted: what pays in ten years costs in the first (CHEERS 2022, item 9).",
					NetBenefitRules::horizon),
			BlockRule.warning("health-economics.net-benefit.threshold",
					"The threshold is said, with who sets it: the same figures are worth their money in one country and not in another.",
					NetBenefitRules::threshold),
			BlockRule.warning("health-economics.net-benefit.source", "Every option says where its cost and effect are from.",
					NetBenefitRules::source),
			BlockRule.info("health-economics.net-benefit.gives-up",
					"An option that costs less and does less has a ratio that is read the other way round: high is good. The net benefit needs no "
							+ "turning round, so the conclusion rests on it.",
					NetBenefitRules::givesUp),
			BlockRule.warning("health-economics.net-benefit.conclusion",
					"The conclusion names the option with the highest net benefit: where it names another, it says why.",
					NetBenefitRules::conclusion));

	private NetBenefitRules() {
	}

	private static boolean isWritten(NetBenefit benefit) {
		return !benefit.isUnwritten() && !benefit.options().isEmpty();
	}

	private static void two(NetBenefit benefit, Inspection<NetBenefit> inspection) {
		if (isWritten(benefit) && benefit.options().size() < 2) {
			inspection.find("\"%s\" compares one option with nothing: add what is done now, as the first.".formatted(inspection.name()),
					"options");
		}
	}

	private static void complete(NetBenefit benefit, Inspection<NetBenefit> inspection) {
		for (int i = 0; i < benefit.options().size() && isWritten(benefit); i++) {
			Option option = benefit.options().get(i);
			missing(option.cost().isEmpty(), option, "what it costs", i, "cost", inspection);
			missing(option.effect().isEmpty(), option, "what it does", i, "effect", inspection);
		}
	}

	private static void source(NetBenefit benefit, Inspection<NetBenefit> inspection) {
		for (int i = 0; i < benefit.options().size() && isWritten(benefit); i++) {
			Option option = benefit.options().get(i);
			missing(option.isComplete() && option.source().isBlank(), option, "where its figures are from", i, "source", inspection);
		}
	}

	private static void missing(boolean isMissing, Option option, String what, int place, String key, Inspection<NetBenefit> inspection) {
		if (isMissing) {
			inspection.find("The option \"%s\" in \"%s\" does not say %s: write it down.".formatted(option.name(), inspection.name(), what),
					"options", String.valueOf(place), key);
		}
	}

	private static void twice(NetBenefit benefit, Inspection<NetBenefit> inspection) {
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < benefit.options().size(); i++) {
			String name = benefit.options().get(i).name();
			if (!name.isBlank() && !seen.add(name.strip())) {
				inspection.find("The option \"%s\" stands twice in \"%s\": take one away.".formatted(name, inspection.name()), "options",
						String.valueOf(i), "name");
			}
		}
	}

	private static void perspective(NetBenefit benefit, Inspection<NetBenefit> inspection) {
		if (isWritten(benefit) && benefit.perspective() == Perspective.NOT_SAID) {
			inspection.find("Nobody said whose costs \"%s\" counts: choose a perspective.".formatted(inspection.name()), "perspective");
		}
	}

	private static void horizon(NetBenefit benefit, Inspection<NetBenefit> inspection) {
		if (isWritten(benefit) && benefit.horizon().isBlank()) {
			inspection.find("\"%s\" does not say over which time it counts: write the time horizon.".formatted(inspection.name()),
					"horizon");
		}
	}

	private static void threshold(NetBenefit benefit, Inspection<NetBenefit> inspection) {
		if (isWritten(benefit) && benefit.threshold().isEmpty()) {
			inspection.find("\"%s\" does not say what a unit of effect is worth: write the threshold.".formatted(inspection.name()),
					"threshold");
		} else if (isWritten(benefit) && benefit.thresholdSource().isBlank()) {
			inspection.find("The threshold of \"%s\" has no source: say who sets it.".formatted(inspection.name()), "threshold-source");
		}
	}

	private static void givesUp(NetBenefit benefit, Inspection<NetBenefit> inspection) {
		for (int i = 1; i < benefit.options().size(); i++) {
			Option option = benefit.options().get(i);
			Optional<Increment> increment = IncrementalAnalysis.increment(benefit.options().getFirst(), option);
			if (isWritten(benefit) && benefit.conclusion().isBlank()
					&& increment.filter(each -> each.verdict() == Verdict.CHEAPER).isPresent()) {
				inspection.find("\"%s\" in \"%s\" costs less and does less: say in the conclusion what is given up for what is saved."
						.formatted(option.name(), inspection.name()), "conclusion");
			}
		}
	}

	private static void conclusion(NetBenefit benefit, Inspection<NetBenefit> inspection) {
		if (!isWritten(benefit) || benefit.conclusion().isBlank()) {
			return;
		}
		benefit.threshold().flatMap(worth -> new IncrementalAnalysis(benefit.options()).best(worth))
				.filter(best -> !Naming.names(benefit.conclusion(), best.name()))
				.ifPresent(
						best -> inspection.find("The conclusion of \"%s\" does not name \"%s\", which has the highest net benefit: name it."
								.formatted(inspection.name(), best.name()), "conclusion"));
	}
}
