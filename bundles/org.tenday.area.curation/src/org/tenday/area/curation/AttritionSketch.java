package org.tenday.area.curation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.tenday.area.curation.CleaningLog.Step;
import org.tenday.drawing.Attrition;
import org.tenday.drawing.Attrition.Box;
import org.tenday.drawing.Attrition.Loss;
import org.tenday.drawing.Light;
import org.tenday.drawing.Sketch;
import org.tenday.skill.Words;

/** The attrition flow of a cleaning log. A step that does not follow from the one before it has a red light that says so. */
public final class AttritionSketch {

	private static final int WIDTH = 460;

	private final CleaningLog log;
	private final AttritionFlow flow;
	private final Words words;

	private AttritionSketch(CleaningLog log, AttritionFlow flow, Words words) {
		this.log = log;
		this.flow = flow;
		this.words = words;
	}

	/**
	 * The sketch; empty where there is nothing to draw: the log has no steps.
	 *
	 * @param flow     how it is drawn
	 * @param language of its words
	 */
	public static Optional<Sketch> of(CleaningLog log, AttritionFlow flow, Locale language) {
		return log.steps().isEmpty()
				? Optional.empty()
				: Optional.of(new AttritionSketch(log, flow, Words.beside(AttritionSketch.class, language)).drawn());
	}

	/** The sketch of all steps of a log, whether they drop rows or not. */
	public static Optional<Sketch> of(CleaningLog log, Locale language) {
		return of(log, new AttritionFlow(log.brief(), "", "", "", "", Optional.empty(), Optional.empty(), true), language);
	}

	/** The steps of a log that a flow draws, as their places in the log. */
	public static List<Integer> drawn(CleaningLog log, boolean everyStep) {
		return IntStream.range(0, log.steps().size())
				.filter(i -> everyStep || log.steps().get(i).dropped().orElse(0) > 0 || !log.follows(i)).boxed().toList();
	}

	private Sketch drawn() {
		List<Integer> places = drawn(log, flow.everyStep());
		List<Loss> losses = places.stream().map(place -> new Loss(new Box(words(log.steps().get(place)), fault(place)),
				place.equals(places.getLast())
						? box(end(), log.left(), missed())
						: box(words.get("attrition.left"), out(place), Optional.empty())))
				.toList();
		return new Attrition("", box(start(), log.received(), Optional.empty()), losses, WIDTH, alt(places));
	}

	private Optional<Integer> out(int place) {
		return log.steps().get(place).out();
	}

	private Box box(String label, Optional<Integer> rows, Optional<Light> light) {
		return new Box(words.get("attrition.box", label, number(rows), counted()), light);
	}

	private String start() {
		return flow.start().isBlank() ? words.get("attrition.start") : flow.start();
	}

	private String end() {
		return flow.end().isBlank() ? words.get("attrition.end") : flow.end();
	}

	private String counted() {
		return flow.counted().isBlank() ? words.get("attrition.rows") : flow.counted();
	}

	private String number(Optional<Integer> rows) {
		return rows.map(number -> words.number(BigDecimal.valueOf(number))).orElse("?");
	}

	/** A step as it stands beside the flow, such as "12 dropped: Exact duplicates". */
	private String words(Step step) {
		List<String> counts = new ArrayList<>();
		if (step.dropped().orElse(0) > 0 || step.changed().orElse(0) == 0) {
			counts.add(words.get("attrition.dropped", step.dropped().orElse(0)));
		}
		if (step.changed().orElse(0) > 0) {
			counts.add(words.get("attrition.changed", step.changed().get()));
		}
		return words.get("attrition.step", String.join(", ", counts), step.step());
	}

	private Optional<Light> fault(int place) {
		Step step = log.steps().get(place);
		if (!log.follows(place)) {
			return red(words.get("attrition.breaks", step.in().orElse(0), log.steps().get(place - 1).out().orElse(0)));
		}
		return step.out().filter(out -> out < 0).isPresent() ? red(words.get("attrition.too-many", step.in().orElse(0))) : Optional.empty();
	}

	/** What the report says against the log. */
	private Optional<Light> missed() {
		return flow.analysed().filter(said -> !log.left().equals(Optional.of(said)))
				.flatMap(said -> red(words.get("attrition.said", said)));
	}

	private static Optional<Light> red(String word) {
		return Optional.of(new Light(Light.Kind.RED, word));
	}

	private String alt(List<Integer> places) {
		return words.get("attrition.alt", start(), number(log.received()), counted(),
				places.stream().map(place -> words(log.steps().get(place))).collect(Collectors.joining("; ")), end(), number(log.left()));
	}
}
