package org.tenday.area.change.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.widgets.Composite;
import org.tenday.area.change.PdsaCycles;
import org.tenday.area.change.PdsaCycles.Cycle;
import org.tenday.area.change.PdsaCycles.Decision;
import org.tenday.area.change.PdsaEdits;
import org.tenday.area.change.PdsaSketch;
import org.tenday.drawing.Spot;
import org.tenday.ui.BlockEditing;
import org.tenday.ui.BlockEditor;
import org.tenday.ui.DrawingAction;
import org.tenday.ui.DrawingCanvas;
import org.tenday.ui.DrawingEdits;
import org.tenday.ui.DrawnItem;
import org.tenday.ui.Hint;

/** Test cycles on their ramp as it is printed: added, renamed, put in order, decided upon and taken away where they stand. */
public final class PdsaCyclesEditor implements BlockEditor<PdsaCycles>, DrawingEdits {

	private static final String STEP = "step-";

	private BlockEditing<PdsaCycles> editing;
	private DrawingCanvas canvas;

	@Override
	public void create(Composite parent, BlockEditing<PdsaCycles> given) {
		editing = given;
		editing.fields(parent, "objective");
		canvas = new DrawingCanvas(parent, "Ramp of test cycles", "pdsa.ramp", this);
		Hint.add(parent, "Choose a cycle with Tab or a click. Insert adds one after it, F2 changes what is tried, Delete takes it away. "
				+ "Drag it onto another to put it there; left and right move it on its ramp, up and down to another ramp. "
				+ "Its menu has the decisions and a ramp of its own; all else stands in the fields below.");
		editing.fields(parent, "cycles");
		editing.fields(parent, "brief");
	}

	@Override
	public void show(PdsaCycles cycles) {
		// Without a cycle an empty step stands there, which nobody can choose: Insert puts the first one in its place.
		PdsaCycles drawn = cycles.cycles().isEmpty() ? PdsaEdits.add(cycles, 0, "") : cycles;
		canvas.show(editing.draw(PdsaSketch.of(drawn, editing.programme().about().language())), items(cycles));
	}

	private static List<DrawnItem> items(PdsaCycles cycles) {
		List<Integer> drawn = PdsaEdits.drawn(cycles);
		return IntStream.range(0, drawn.size()).mapToObj(i -> {
			Cycle cycle = cycles.cycles().get(drawn.get(i));
			String ramp = cycle.ramp().isBlank() ? "" : ", ramp " + cycle.ramp();
			return new DrawnItem(STEP + i, cycle.change(),
					"Cycle %d: %s, %s%s".formatted(drawn.get(i) + 1, cycle.change(), decision(cycle.decision()), ramp));
		}).toList();
	}

	private static String decision(Decision decision) {
		return decision == Decision.NOT_YET ? "not decided yet" : decision.name().toLowerCase(Locale.ROOT);
	}

	private int place(String spot) {
		return PdsaEdits.drawn(editing.value()).get(Integer.parseInt(spot.substring(STEP.length())));
	}

	private void choose(int place) {
		canvas.choose(STEP + PdsaEdits.drawn(editing.value()).indexOf(place));
	}

	@Override
	public boolean isTarget(Spot spot) {
		return spot.id().startsWith(STEP);
	}

	@Override
	public void drop(DrawnItem item, Spot target) {
		int to = place(target.id());
		editing.edit("Move cycle", cycles -> PdsaEdits.move(cycles, place(item.spot()), to));
		choose(to);
	}

	@Override
	public void step(DrawnItem item, int right, int up) {
		int place = place(item.spot());
		int to = right == 0 ? place : PdsaEdits.beside(editing.value(), place, right);
		editing.edit("Move cycle", cycles -> right == 0 ? PdsaEdits.otherRamp(cycles, place, -up) : PdsaEdits.move(cycles, place, to));
		choose(to);
	}

	@Override
	public Optional<String> add(Optional<Spot> target) {
		int many = editing.value().cycles().size();
		int after = many == 0 ? -1 : target.map(spot -> place(spot.id())).orElse(many - 1);
		if (!editing.edit("Add cycle", cycles -> PdsaEdits.add(cycles, after, "New test"))) {
			return Optional.empty();
		}
		return Optional.of(STEP + PdsaEdits.drawn(editing.value()).indexOf(after + 1));
	}

	@Override
	public void remove(DrawnItem item) {
		editing.edit("Remove cycle", cycles -> PdsaEdits.remove(cycles, place(item.spot())));
	}

	@Override
	public void rename(DrawnItem item, String name) {
		set("Rename cycle", item, cycle(item).withChange(name));
	}

	private Cycle cycle(DrawnItem item) {
		return editing.value().cycles().get(place(item.spot()));
	}

	private void set(String label, DrawnItem item, Cycle cycle) {
		int place = place(item.spot());
		editing.edit(label, cycles -> PdsaEdits.set(cycles, place, cycle));
		choose(place);
	}

	@Override
	public List<DrawingAction> actions(DrawnItem item) {
		List<DrawingAction> actions = new ArrayList<>();
		actions.add(decide("Adopt", item, Decision.ADOPT));
		actions.add(decide("Adapt", item, Decision.ADAPT));
		actions.add(decide("Abandon", item, Decision.ABANDON));
		actions.add(decide("Not decided yet", item, Decision.NOT_YET));
		actions.add(new DrawingAction("Put into a ramp of its own", () -> set("Move cycle", item, cycle(item).withRamp(freeRamp()))));
		return actions;
	}

	private DrawingAction decide(String label, DrawnItem item, Decision decision) {
		return new DrawingAction(label, () -> set("Decide cycle", item, cycle(item).withDecision(decision)));
	}

	private String freeRamp() {
		List<String> ramps = editing.value().ramps();
		int number = ramps.size() + 1;
		while (ramps.contains("Ramp " + number)) {
			number++;
		}
		return "Ramp " + number;
	}
}
