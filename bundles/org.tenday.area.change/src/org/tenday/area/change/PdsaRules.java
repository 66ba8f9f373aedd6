package org.tenday.area.change;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tenday.area.change.PdsaCycles.Cycle;
import org.tenday.area.change.PdsaCycles.Decision;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Inspection;

/**
 * What is checked of test cycles. A review of published cycles looked for iterative cycles, prediction-based testing of change, small-scale testing,
 * data over time, and documentation, and seldom found them all (Taylor and colleagues, BMJ Quality and Safety 2014;23:290–298).
 */
final class PdsaRules {

	static final List<BlockRule<PdsaCycles>> ALL = List.of(
			BlockRule.error("change.pdsa-cycles.prediction",
					"A prediction is written before anything is done: one that comes after the result teaches nothing "
							+ "(Taylor and colleagues, BMJ Quality and Safety 2014).",
					each(PdsaRules::prediction)),
			BlockRule.warning("change.pdsa-cycles.plan",
					"The plan says what is tried, the question, the prediction, who, when, where and which data, before the cycle is run "
							+ "(Langley and colleagues, The Improvement Guide, 2009).",
					each(PdsaRules::plan)),
			BlockRule.info("change.pdsa-cycles.number", "A prediction holds a number, so that result and prediction can be compared.",
					each(PdsaRules::number)),
			BlockRule.warning("change.pdsa-cycles.decision", "What was studied is decided upon: adopt, adapt or abandon.",
					each(PdsaRules::decision)),
			BlockRule.warning("change.pdsa-cycles.chain",
					"Each cycle of a ramp leads to the next: it says what is tried next, and nothing follows what was abandoned "
							+ "(iterative cycles; Taylor and colleagues, BMJ Quality and Safety 2014).",
					PdsaRules::chain));

	private PdsaRules() {
	}

	@FunctionalInterface
	private interface CycleCheck {
		void look(Cycle cycle, int place, Inspection<PdsaCycles> inspection);
	}

	private static BlockRule.Check<PdsaCycles> each(CycleCheck check) {
		return (cycles, inspection) -> {
			if (!cycles.isTemplate()) {
				for (int i = 0; i < cycles.cycles().size(); i++) {
					check.look(cycles.cycles().get(i), i, inspection);
				}
			}
		};
	}

	private static boolean isDone(Cycle cycle) {
		return !cycle.result().isBlank() || !cycle.comparison().isBlank() || cycle.decision() != Decision.NOT_YET;
	}

	private static void prediction(Cycle cycle, int place, Inspection<PdsaCycles> inspection) {
		if (isDone(cycle) && cycle.prediction().isBlank()) {
			inspection.find("Cycle %d of \"%s\" has a result and no prediction: write down what was expected before it was run."
					.formatted(place + 1, inspection.name()), path(place, "prediction"));
		}
	}

	private static void plan(Cycle cycle, int place, Inspection<PdsaCycles> inspection) {
		String missing = Stream.of(missing(cycle.change(), "what is tried"), missing(cycle.question(), "the question"),
				missing(isDone(cycle) ? "is the business of another rule" : cycle.prediction(), "the prediction"),
				missing(cycle.who(), "who"), missing(cycle.when(), "when"), missing(cycle.where(), "where"),
				missing(cycle.data(), "which data")).flatMap(words -> words).collect(Collectors.joining(", "));
		if (!missing.isEmpty()) {
			inspection.find("The plan of cycle %d of \"%s\" does not say %s: fill it in before the cycle is run."
					.formatted(place + 1, inspection.name(), missing), path(place, "question"));
		}
	}

	private static Stream<String> missing(String text, String name) {
		return text.isBlank() ? Stream.of(name) : Stream.empty();
	}

	private static void number(Cycle cycle, int place, Inspection<PdsaCycles> inspection) {
		if (!cycle.prediction().isBlank() && cycle.prediction().chars().noneMatch(Character::isDigit)) {
			inspection.find("The prediction of cycle %d of \"%s\" has no number: say how many, how long or how much."
					.formatted(place + 1, inspection.name()), path(place, "prediction"));
		}
	}

	private static void decision(Cycle cycle, int place, Inspection<PdsaCycles> inspection) {
		if (!cycle.comparison().isBlank() && cycle.decision() == Decision.NOT_YET) {
			inspection.find("Cycle %d of \"%s\" is studied and not decided upon: adopt, adapt or abandon."
					.formatted(place + 1, inspection.name()), path(place, "decision"));
		}
		if (cycle.decision() != Decision.NOT_YET && cycle.comparison().isBlank()) {
			inspection.find("Cycle %d of \"%s\" is decided upon and not studied: compare the result with the prediction."
					.formatted(place + 1, inspection.name()), path(place, "comparison"));
		}
	}

	private static void chain(PdsaCycles cycles, Inspection<PdsaCycles> inspection) {
		if (cycles.isTemplate()) {
			return;
		}
		for (String ramp : cycles.ramps()) {
			List<Integer> places = cycles.placesIn(ramp);
			for (int i = 0; i < places.size(); i++) {
				link(places.get(i), cycles.cycles().get(places.get(i)), i == places.size() - 1, inspection);
			}
		}
	}

	private static void link(int place, Cycle cycle, boolean isLast, Inspection<PdsaCycles> inspection) {
		if (!isLast && cycle.decision() == Decision.NOT_YET) {
			inspection
					.find("Another cycle follows cycle %d of \"%s\", which is not decided upon: study it first, or begin a ramp of its own."
							.formatted(place + 1, inspection.name()), path(place, "decision"));
		} else if (!isLast && cycle.decision() == Decision.ABANDON) {
			inspection.find("Another cycle follows cycle %d of \"%s\", which was abandoned: begin a new ramp with it."
					.formatted(place + 1, inspection.name()), path(place, "decision"));
		} else if (cycle.next().isBlank() && (!isLast || cycle.decision() == Decision.ADAPT)) {
			inspection.find("Cycle %d of \"%s\" does not say what is tried next: write what the next cycle changes."
					.formatted(place + 1, inspection.name()), path(place, "next"));
		}
	}

	private static String[] path(int place, String field) {
		return new String[]{ "cycles", String.valueOf(place), field };
	}
}
