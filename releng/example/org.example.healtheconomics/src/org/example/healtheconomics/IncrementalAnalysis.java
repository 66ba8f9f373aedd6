package org.example.healtheconomics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.example.healtheconomics.Increment.Verdict;
import org.example.healtheconomics.NetBenefit.Option;

/**
 * The full incremental analysis of options: each is compared with the next cheaper one that is worth considering, not each with the first,
 * because the choice is between neighbours. Options whose cost or effect is not known take no part. After Drummond and others, Methods for
 * the Economic Evaluation of Health Care Programmes (4th edition, 2015), chapter 4.
 */
public final class IncrementalAnalysis {

	/** Whether an option is worth considering at any threshold. */
	public enum Standing {
		/** At some threshold it is the best. */
		CONSIDERED,
		/** Another one costs no more and does no less. */
		DOMINATED,
		/** A mixture of two others does as much for less, so that at no threshold it is the best. */
		EXTENDEDLY_DOMINATED
	}

	/**
	 * How an option came out.
	 *
	 * @param ratio what each unit of effect costs that it does more than the next cheaper one; empty for the cheapest, and for those that
	 *              are dominated
	 */
	public record Outcome(Standing standing, Optional<BigDecimal> ratio) {
		public Outcome {
			Objects.requireNonNull(standing, "standing");
			Objects.requireNonNull(ratio, "ratio");
		}
	}

	private final List<Option> options;
	private final Map<Option, Outcome> outcomes = new LinkedHashMap<>();

	/**
	 * @param all of which those that are complete are compared
	 */
	public IncrementalAnalysis(List<Option> all) {
		options = all.stream().filter(Option::isComplete).toList();
		List<Option> frontier = new ArrayList<>();
		for (Option option : options.stream().sorted(Comparator.comparing((Option each) -> each.cost().orElseThrow())).toList()) {
			if (options.stream().anyMatch(other -> between(option, other).verdict() == Verdict.BETTER)) {
				outcomes.put(option, new Outcome(Standing.DOMINATED, Optional.empty()));
			} else if (frontier.stream().noneMatch(other -> between(other, option).verdict() == Verdict.SAME)) {
				add(option, frontier);
			}
		}
		for (int i = 0; i < frontier.size(); i++) {
			outcomes.put(frontier.get(i), new Outcome(Standing.CONSIDERED,
					i == 0 ? Optional.empty() : between(frontier.get(i - 1), frontier.get(i)).ratio()));
		}
		// What costs and does the same as another stands where that one stands.
		for (Option option : options) {
			options.stream().filter(other -> outcomes.containsKey(other) && between(other, option).verdict() == Verdict.SAME).findFirst()
					.ifPresent(other -> outcomes.putIfAbsent(option, outcomes.get(other)));
		}
	}

	/** Along the frontier each further unit of effect costs more than the last; those that break this come off again. */
	private void add(Option option, List<Option> frontier) {
		while (frontier.size() > 1 && between(frontier.get(frontier.size() - 2), frontier.getLast()).ratio().orElseThrow()
				.compareTo(between(frontier.getLast(), option).ratio().orElseThrow()) > 0) {
			outcomes.put(frontier.removeLast(), new Outcome(Standing.EXTENDEDLY_DOMINATED, Optional.empty()));
		}
		frontier.add(option);
	}

	private static Increment between(Option from, Option to) {
		return new Increment(to.cost().orElseThrow().subtract(from.cost().orElseThrow()),
				to.effect().orElseThrow().subtract(from.effect().orElseThrow()));
	}

	/** How an option came out; empty where its cost or effect is not known. */
	public Optional<Outcome> of(Option option) {
		return Optional.ofNullable(outcomes.get(option));
	}

	/** How an option differs from another; empty where something of them is not known. */
	public static Optional<Increment> increment(Option from, Option to) {
		return from.isComplete() && to.isComplete() ? Optional.of(between(from, to)) : Optional.empty();
	}

	/** The option with the highest net benefit, the first of several; empty where none is complete. */
	public Optional<Option> best(BigDecimal threshold) {
		return options.stream().reduce((best, next) -> between(best, next).netBenefit(threshold).signum() > 0 ? next : best);
	}
}
