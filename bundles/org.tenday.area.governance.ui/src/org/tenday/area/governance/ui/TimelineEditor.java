package org.tenday.area.governance.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.tenday.area.governance.GovernanceTimeline;
import org.tenday.area.governance.GovernanceTimeline.Step;
import org.tenday.area.governance.LeadTimes;
import org.tenday.drawing.Placed;
import org.tenday.drawing.Spot;
import org.tenday.drawing.Timeline;
import org.tenday.ui.BlockEditing;
import org.tenday.ui.BlockEditor;
import org.tenday.ui.DrawingCanvas;
import org.tenday.ui.DrawingEdits;
import org.tenday.ui.DrawnItem;
import org.tenday.ui.Hint;

/** Steps along the months as they are printed: moved, made longer and shorter, joined, added, renamed and taken away where they stand. */
public final class TimelineEditor implements BlockEditor<GovernanceTimeline>, DrawingEdits {

	private static final String BAR = "bar-";
	private static final String END = "end-";
	private static final int WIDTH = 470;

	private BlockEditing<GovernanceTimeline> editing;
	private DrawingCanvas canvas;
	private Placed drawn;

	@Override
	public void create(Composite parent, BlockEditing<GovernanceTimeline> given) {
		editing = given;
		canvas = new DrawingCanvas(parent, "Steps along the months", "governance.timeline", this);
		Hint.add(parent,
				"Drag a bar to move it and its right end to change how long it takes, or choose one with Tab and use the arrow keys: "
						+ "Left and Right by a month, Up and Down by a row. Drop a bar on another, or press L and Enter, so that the other waits for it. "
						+ "Insert adds a step, F2 renames it, Delete takes it away.");
		editing.fields(parent);
	}

	@Override
	public void show(GovernanceTimeline sheet) {
		Locale language = editing.programme().about().language();
		List<Step> steps = sheet.steps();
		LeadTimes times = new LeadTimes(steps);
		drawn = editing.draw(steps.isEmpty() ? invitation() : times.draw(language));
		canvas.show(drawn, IntStream.range(0, steps.size()).boxed().flatMap(place -> Stream.of(
				new DrawnItem(BAR + place, steps.get(place).name(), times.words(place, language)),
				new DrawnItem(END + place, steps.get(place).name(), "End of " + times.words(place, language)))).toList());
	}

	private static Timeline invitation() {
		return new Timeline("", "",
				List.of(new Timeline.Step("none", "No steps yet: Insert adds one", "", 0, 0, Optional.empty(), List.of())),
				WIDTH, "No steps yet");
	}

	/** Where a bar is dropped beside all others it is moved by as many months as it was dragged; its end changes how long it takes. */
	@Override
	public void drag(DrawnItem item, double right, double down) {
		double month = drawn.spot("unit").map(Spot::width).orElseThrow();
		shift(item, (int) Math.round(right / month));
	}

	@Override
	public void step(DrawnItem item, int right, int up) {
		if (right != 0) {
			shift(item, right);
		} else if (item.spot().startsWith(BAR)) {
			int from = place(item);
			int to = Math.clamp(from - up, 0, editing.value().steps().size() - 1);
			if (to != from && editing.edit("Move row", changed(steps -> Collections.swap(steps, from, to)))) {
				canvas.choose(BAR + to);
			}
		}
	}

	private void shift(DrawnItem item, int months) {
		int place = place(item);
		if (item.spot().startsWith(END)) {
			change("Change lead time", place, step -> step.withMost(Math.max(0, step.longest() + months)));
		} else {
			LeadTimes times = new LeadTimes(editing.value().steps());
			int start = Math.max(0, times.start(place) + months);
			Optional<Integer> notBefore = start > times.startAfterOthers(place) ? Optional.of(start) : Optional.empty();
			change("Move step", place, step -> step.withNotBefore(notBefore));
		}
	}

	@Override
	public boolean canLink(DrawnItem from, DrawnItem to) {
		return from.spot().startsWith(BAR) && to.spot().startsWith(BAR)
				&& new LeadTimes(editing.value().steps()).canWait(place(to), place(from));
	}

	@Override
	public void link(DrawnItem from, DrawnItem to) {
		String key = editing.value().steps().get(place(from)).key();
		boolean isLinked = editing.value().steps().get(place(to)).before().contains(key);
		change(isLinked ? "Part steps" : "Join steps", place(to), step -> step.withBefore(isLinked
				? step.before().stream().filter(before -> !before.equals(key)).toList()
				: Stream.concat(step.before().stream(), Stream.of(key)).toList()));
	}

	@Override
	public Optional<String> add(Optional<Spot> target) {
		int place = editing.value().steps().size();
		Step added = Step.of(freeKey(editing.value().steps()), "New step").withMost(1);
		return editing.edit("Add step", changed(steps -> steps.add(added))) ? Optional.of(BAR + place) : Optional.empty();
	}

	private static String freeKey(List<Step> steps) {
		List<String> keys = steps.stream().map(Step::key).toList();
		return Stream.concat(IntStream.rangeClosed('A', 'Z').mapToObj(Character::toString), IntStream.iterate(1, number -> number + 1)
				.mapToObj(String::valueOf)).filter(key -> !keys.contains(key)).findFirst().orElseThrow();
	}

	/** Nothing waits for what is no more. */
	@Override
	public void remove(DrawnItem item) {
		int place = place(item);
		String key = editing.value().steps().get(place).key();
		editing.edit("Remove step", changed(steps -> {
			steps.remove(place);
			steps.replaceAll(step -> step.before().contains(key)
					? step.withBefore(step.before().stream().filter(before -> !before.equals(key)).toList())
					: step);
		}));
	}

	@Override
	public void rename(DrawnItem item, String name) {
		change("Rename step", place(item), step -> step.withName(name));
	}

	private void change(String label, int place, UnaryOperator<Step> change) {
		editing.edit(label, changed(steps -> steps.set(place, change.apply(steps.get(place)))));
	}

	private static UnaryOperator<GovernanceTimeline> changed(Consumer<List<Step>> change) {
		return sheet -> {
			List<Step> steps = new ArrayList<>(sheet.steps());
			change.accept(steps);
			return sheet.withSteps(steps);
		};
	}

	private static int place(DrawnItem item) {
		return Integer.parseInt(item.spot().substring(BAR.length()));
	}
}
