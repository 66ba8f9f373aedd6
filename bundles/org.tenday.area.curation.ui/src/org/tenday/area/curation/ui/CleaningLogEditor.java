package org.tenday.area.curation.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.tenday.area.curation.AttritionSketch;
import org.tenday.area.curation.CleaningLog;
import org.tenday.area.curation.CleaningLog.Step;
import org.tenday.drawing.Spot;
import org.tenday.ui.BlockEditing;
import org.tenday.ui.BlockEditor;
import org.tenday.ui.DrawingAction;
import org.tenday.ui.DrawingCanvas;
import org.tenday.ui.DrawingEdits;
import org.tenday.ui.DrawnItem;
import org.tenday.ui.Hint;
import org.tenday.ui.StableId;

/**
 * A cleaning log with the flow that is drawn from it: steps are added, moved, renamed and taken away where they stand. Where the numbers agreed
 * before such a change, they do after it; where they do not, that is seen.
 */
public final class CleaningLogEditor implements BlockEditor<CleaningLog>, DrawingEdits {

	private BlockEditing<CleaningLog> editing;
	private DrawingCanvas canvas;
	private Button join;

	@Override
	public void create(Composite parent, BlockEditing<CleaningLog> given) {
		editing = given;
		editing.fields(parent, "dataSet");
		canvas = new DrawingCanvas(parent, "Steps and what they left", "cleaning-log.flow", this);
		Hint.add(parent,
				"Drag a step onto another, or choose it with Tab and move it with Arrow up and Arrow down. Insert adds a step after "
						+ "it, F2 renames it, Delete takes it away. What each step leaves follows at once.");
		Composite row = new Composite(parent, SWT.NONE);
		row.setLayout(RowLayoutFactory.fillDefaults().create());
		button(row, "Add step", "cleaning-log.add", () -> canvas.choose(add(Optional.empty()).orElse("")));
		join = button(row, "Join the numbers", "cleaning-log.join", this::join);
		join.setToolTipText("Has each step begin with the rows that the one before it left.");
		editing.fields(parent, "steps");
		editing.fields(parent, "brief");
	}

	private static Button button(Composite parent, String words, String id, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(words);
		StableId.set(button, id);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	@Override
	public void show(CleaningLog log) {
		canvas.show(editing.draw(FlowCanvas.orNothing(AttritionSketch.of(log, editing.programme().about().language()), "No steps yet")),
				IntStream.range(0, log.steps().size()).mapToObj(i -> FlowCanvas.item(log, i, i)).toList());
		join.setEnabled(!log.isJoined());
	}

	@Override
	public boolean isTarget(Spot spot) {
		return spot.id().startsWith(FlowCanvas.LOSS);
	}

	@Override
	public void drop(DrawnItem item, Spot target) {
		move(place(item.spot()), place(target.id()));
	}

	@Override
	public void step(DrawnItem item, int right, int up) {
		move(place(item.spot()), place(item.spot()) - up);
	}

	private void move(int from, int to) {
		if (from != to && to >= 0 && to < editing.value().steps().size()) {
			edit("Move step", steps -> steps.add(to, steps.remove(from)));
			canvas.choose(FlowCanvas.LOSS + to);
		}
	}

	@Override
	public Optional<String> add(Optional<Spot> target) {
		List<Step> before = editing.value().steps();
		int place = target.or(this::chosen).map(spot -> place(spot.id()) + 1).orElse(before.size());
		Optional<Integer> in = place == 0 ? Optional.empty() : before.get(place - 1).out();
		return edit("Add step", steps -> steps.add(place, Step.named("New step", in)))
				? Optional.of(FlowCanvas.LOSS + place)
				: Optional.empty();
	}

	private Optional<Spot> chosen() {
		return canvas.chosen().map(item -> new Spot(item.spot(), 0, 0, 0, 0));
	}

	@Override
	public void remove(DrawnItem item) {
		edit("Remove step", steps -> steps.remove(place(item.spot())));
	}

	@Override
	public void rename(DrawnItem item, String name) {
		int place = place(item.spot());
		edit("Rename step", steps -> steps.set(place, steps.get(place).withStep(name)));
	}

	@Override
	public List<DrawingAction> actions(DrawnItem item) {
		return editing.value().isJoined() ? List.of() : List.of(new DrawingAction("Join the numbers", this::join));
	}

	private void join() {
		editing.edit("Join the numbers", log -> log.joined(log.received()));
	}

	private boolean edit(String label, Consumer<List<Step>> change) {
		return editing.edit(label, log -> log.isJoined() ? log.withSteps(change).joined(log.received()) : log.withSteps(change));
	}

	private static int place(String spot) {
		return Integer.parseInt(spot.substring(FlowCanvas.LOSS.length()));
	}
}
