package org.tenday.area.curation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.tenday.area.curation.CleaningLog.Step;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Inspection;

/** What must hold of cleaning logs. */
final class CleaningLogRules {

	static final List<BlockRule<CleaningLog>> ALL = List.of(
			BlockRule.error("curation.cleaning-log.follows",
					"As many rows go into a step as came out of the one before it, or a step is missing.", CleaningLogRules::follows),
			BlockRule.error("curation.cleaning-log.rows", "No step changes or drops more rows than went into it.", CleaningLogRules::rows),
			BlockRule.warning("curation.cleaning-log.counted", "Every step says how many rows went in, were changed and were dropped.",
					CleaningLogRules::counted),
			BlockRule.warning("curation.cleaning-log.reason", "Every step that changes or drops rows says why.", CleaningLogRules::reasons),
			BlockRule.warning("curation.cleaning-log.provenance",
					"Every step says who took it and when (PROV of the World Wide Web Consortium: entity, activity, agent).",
					CleaningLogRules::provenance),
			BlockRule.warning("curation.cleaning-log.dates", "No step is dated before the one that it follows.", CleaningLogRules::dates),
			BlockRule.info("curation.cleaning-log.script",
					"Where some steps name the script that took them, all that change or drop rows do: by hand nobody repeats them exactly.",
					CleaningLogRules::scripts));

	private CleaningLogRules() {
	}

	/** What a rule sees of one step. */
	private record Place(CleaningLog log, Inspection<CleaningLog> inspection, int number) {

		Step step() {
			return log.steps().get(number);
		}

		boolean changesSomething() {
			return step().changed().orElse(0) > 0 || step().dropped().orElse(0) > 0;
		}

		String words(String message, Object... values) {
			Object[] all = Stream.concat(Stream.of(number + 1, step().step(), inspection.name()), Stream.of(values)).toArray();
			return String.format(Locale.UK, "Step %d, “%s”, of the cleaning log “%s” " + message, all);
		}

		void find(String key, String message, Object... values) {
			inspection.find(words(message, values), path(key).toArray(String[]::new));
		}

		List<String> path(String key) {
			return List.of("steps", String.valueOf(number), key);
		}
	}

	private static Stream<Place> each(CleaningLog log, Inspection<CleaningLog> inspection) {
		return IntStream.range(0, log.steps().size()).mapToObj(i -> new Place(log, inspection, i));
	}

	/** What is missing in a template is missing on purpose. */
	private static Stream<Place> filledIn(CleaningLog log, Inspection<CleaningLog> inspection) {
		return log.isTemplate() ? Stream.empty() : each(log, inspection);
	}

	private static void follows(CleaningLog log, Inspection<CleaningLog> inspection) {
		each(log, inspection).filter(place -> !log.follows(place.number())).forEach(place -> {
			Optional<Integer> before = log.steps().get(place.number() - 1).out();
			inspection.find(
					place.words(
							"begins with %,d rows, but %,d came out of the step before it: find the step that is missing, or correct the "
									+ "number.",
							place.step().in().orElse(0), before.orElse(0)),
					String.format(Locale.UK, "Begin with %,d rows", before.orElse(0)),
					now -> now.withSteps(steps -> steps.set(place.number(), steps.get(place.number()).withIn(before))), place.path("in"));
		});
	}

	private static void rows(CleaningLog log, Inspection<CleaningLog> inspection) {
		each(log, inspection).filter(place -> place.step().in().isPresent()).forEach(place -> {
			int in = place.step().in().get();
			place.step().dropped().filter(dropped -> dropped > in)
					.ifPresent(dropped -> place.find("dropped", "drops %,d of %,d rows: correct one of the numbers.", dropped, in));
			place.step().changed().filter(changed -> changed > in)
					.ifPresent(changed -> place.find("changed", "changes %,d of %,d rows: correct one of the numbers.", changed, in));
		});
	}

	private static void counted(CleaningLog log, Inspection<CleaningLog> inspection) {
		filledIn(log, inspection).forEach(place -> {
			if (place.step().in().isEmpty()) {
				place.find("in", "does not say how many rows went in: write the number.");
			}
			if (place.step().changed().isEmpty()) {
				place.find("changed", "does not say how many rows were changed: write the number, which may be 0.");
			}
			if (place.step().dropped().isEmpty()) {
				place.find("dropped", "does not say how many rows were dropped: write the number, which may be 0.");
			}
		});
	}

	private static void reasons(CleaningLog log, Inspection<CleaningLog> inspection) {
		filledIn(log, inspection).filter(place -> place.changesSomething() && place.step().reason().isBlank())
				.forEach(place -> place.find("reason", "does not say why rows were changed or dropped: give the reason."));
	}

	private static void provenance(CleaningLog log, Inspection<CleaningLog> inspection) {
		filledIn(log, inspection).forEach(place -> {
			if (place.step().who().isBlank()) {
				place.find("who", "does not say who took it: write a role.");
			}
			if (place.step().date().isEmpty()) {
				place.find("date", "does not say when it was taken: write the date.");
			}
		});
	}

	private static void dates(CleaningLog log, Inspection<CleaningLog> inspection) {
		each(log, inspection).filter(place -> place.number() > 0)
				.filter(place -> place.step().date()
						.filter(date -> log.steps().get(place.number() - 1).date().filter(date::isBefore).isPresent()).isPresent())
				.forEach(place -> place.find("date", "is dated before the step that it follows: correct the date, or move the step."));
	}

	private static void scripts(CleaningLog log, Inspection<CleaningLog> inspection) {
		if (log.steps().stream().anyMatch(step -> !step.script().isBlank())) {
			filledIn(log, inspection).filter(place -> place.changesSomething() && place.step().script().isBlank())
					.forEach(place -> place.find("script", "names no script, as other steps do: name it, or say “by hand”."));
		}
	}
}
