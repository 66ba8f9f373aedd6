package org.tenday.area.curation.ui;

import java.util.List;
import java.util.Optional;

import org.tenday.area.curation.CleaningLog;
import org.tenday.area.curation.CleaningLog.Step;
import org.tenday.drawing.Attrition;
import org.tenday.drawing.Attrition.Box;
import org.tenday.drawing.Sketch;
import org.tenday.ui.DrawnItem;

/** What the pictures of cleaning logs have in common on the screen. */
final class FlowCanvas {

	/** The part of the drawing that is a step's; its number follows. */
	static final String LOSS = "loss-";

	private static final int WIDTH = 460;

	private FlowCanvas() {
	}

	/** The sketch, or what stands there instead of an empty picture and is not printed. */
	static Sketch orNothing(Optional<Sketch> sketch, String nothing) {
		return sketch.orElseGet(() -> new Attrition("", Box.of(nothing), List.of(), WIDTH, nothing));
	}

	/**
	 * A step as an item of the drawing.
	 *
	 * @param drawn its place among the steps that are drawn, from 0
	 * @param place its place in the log, from 0
	 */
	static DrawnItem item(CleaningLog log, int drawn, int place) {
		Step step = log.steps().get(place);
		String words = "Step %d, %s: %s rows in, %s changed, %s dropped, %s out".formatted(place + 1, step.step(), words(step.in()),
				words(step.changed()), words(step.dropped()), words(step.out()));
		return new DrawnItem(LOSS + drawn, step.step(), log.follows(place) ? words : words + "; does not follow from the step before it");
	}

	private static String words(Optional<Integer> rows) {
		return rows.map(String::valueOf).orElse("unknown");
	}
}
