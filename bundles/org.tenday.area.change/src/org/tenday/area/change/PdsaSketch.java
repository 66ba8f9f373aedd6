package org.tenday.area.change;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.tenday.area.change.PdsaCycles.Cycle;
import org.tenday.area.change.PdsaCycles.Decision;
import org.tenday.drawing.Light;
import org.tenday.drawing.Ramp;
import org.tenday.drawing.Ramp.Row;
import org.tenday.drawing.Ramp.Step;
import org.tenday.skill.Words;

/** The picture of test cycles, on paper and on the screen. */
public final class PdsaSketch {

	private static final int WIDTH = 460;
	private static final String DECISION = "pdsa.decision";

	private PdsaSketch() {
	}

	/**
	 * A row for each ramp, and a step for each of its cycles.
	 *
	 * @param cycles one at least
	 */
	public static Ramp of(PdsaCycles cycles, Locale language) {
		Words words = Words.beside(PdsaSketch.class, language);
		List<Row> rows = cycles.ramps().stream()
				.map(ramp -> new Row(ramp,
						cycles.placesIn(ramp).stream().map(place -> step(place, cycles.cycles().get(place), words)).toList()))
				.toList();
		String told = cycles.cycles().stream()
				.map(cycle -> words.get("pdsa.alt-cycle", cycle.change(), words.choice(DECISION, cycle.decision())))
				.collect(Collectors.joining(" "));
		return new Ramp("", List.of(words.get("pdsa.plan-letter"), words.get("pdsa.do-letter"), words.get("pdsa.study-letter"),
				words.get("pdsa.act-letter")), rows, WIDTH, words.get("pdsa.alt", cycles.cycles().size()) + " " + told);
	}

	private static Step step(int place, Cycle cycle, Words words) {
		return new Step(words.get("pdsa.cycle", place + 1), cycle.change(), light(cycle.decision(), words));
	}

	private static Optional<Light> light(Decision made, Words words) {
		return switch (made) {
		case NOT_YET -> Optional.empty();
		case ADOPT -> Optional.of(new Light(Light.Kind.GREEN, words.choice(DECISION, made)));
		case ADAPT -> Optional.of(new Light(Light.Kind.AMBER, words.choice(DECISION, made)));
		case ABANDON -> Optional.of(new Light(Light.Kind.RED, words.choice(DECISION, made)));
		};
	}
}
