package org.tenday.area.change;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.tenday.area.change.DriverSketch.Words;
import org.tenday.area.change.PdsaCycles.Cycle;
import org.tenday.area.change.PdsaCycles.Decision;
import org.tenday.drawing.Light;
import org.tenday.drawing.Ramp;
import org.tenday.drawing.Ramp.Row;
import org.tenday.drawing.Ramp.Step;

/** The picture of test cycles, on paper and on the screen. */
public final class PdsaSketch {

	private static final int WIDTH = 460;

	private PdsaSketch() {
	}

	/**
	 * A row for each ramp, and a step for each of its cycles.
	 *
	 * @param cycles   one at least
	 * @param decision the word for each decision
	 */
	public static Ramp of(PdsaCycles cycles, Words words, Function<Decision, String> decision) {
		List<Row> rows = cycles.ramps().stream()
				.map(ramp -> new Row(ramp,
						cycles.placesIn(ramp).stream().map(place -> step(place, cycles.cycles().get(place), words, decision)).toList()))
				.toList();
		String told = cycles.cycles().stream()
				.map(cycle -> words.word("pdsa.alt-cycle", cycle.change(), decision.apply(cycle.decision())))
				.collect(Collectors.joining(" "));
		return new Ramp("", List.of(words.word("pdsa.plan-letter"), words.word("pdsa.do-letter"), words.word("pdsa.study-letter"),
				words.word("pdsa.act-letter")), rows, WIDTH, words.word("pdsa.alt", cycles.cycles().size()) + " " + told);
	}

	private static Step step(int place, Cycle cycle, Words words, Function<Decision, String> decision) {
		return new Step(words.word("pdsa.cycle", place + 1), cycle.change(), light(cycle.decision(), decision));
	}

	private static Optional<Light> light(Decision made, Function<Decision, String> words) {
		return switch (made) {
		case NOT_YET -> Optional.empty();
		case ADOPT -> Optional.of(new Light(Light.Kind.GREEN, words.apply(made)));
		case ADAPT -> Optional.of(new Light(Light.Kind.AMBER, words.apply(made)));
		case ABANDON -> Optional.of(new Light(Light.Kind.RED, words.apply(made)));
		};
	}
}
