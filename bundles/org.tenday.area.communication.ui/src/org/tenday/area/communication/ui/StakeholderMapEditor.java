package org.tenday.area.communication.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.eclipse.swt.widgets.Composite;
import org.tenday.area.communication.StakeholderMap;
import org.tenday.area.communication.StakeholderMap.Stakeholder;
import org.tenday.area.communication.StakeholderMapType;
import org.tenday.drawing.Spot;
import org.tenday.skill.Words;
import org.tenday.ui.BlockEditing;
import org.tenday.ui.BlockEditor;
import org.tenday.ui.DrawingCanvas;
import org.tenday.ui.DrawingEdits;
import org.tenday.ui.DrawnItem;
import org.tenday.ui.Hint;

/** Stakeholders in their map as it is printed: dragged, moved by the arrow keys, added, renamed and taken away where they stand. */
public final class StakeholderMapEditor implements BlockEditor<StakeholderMap>, DrawingEdits {

	private static final String ENTRY = "entry-";
	private static final int MIDDLE = 3;

	private BlockEditing<StakeholderMap> editing;
	private DrawingCanvas canvas;

	@Override
	public void create(Composite parent, BlockEditing<StakeholderMap> given) {
		editing = given;
		canvas = new DrawingCanvas(parent, "Stakeholders by interest and influence", "stakeholders.map", this);
		Hint.add(parent,
				"Drag a stakeholder, or choose one with Tab and move it with the arrow keys. Insert or a double click on a cell adds one, "
						+ "F2 renames it, Delete takes it away. Whoever has no interest or influence yet stands in the table alone.");
		editing.fields(parent, "stakeholders", "closely", "satisfied", "informed", "watched");
		editing.fields(parent, "brief");
	}

	private Words words() {
		return Words.beside(StakeholderMapType.class, editing.programme().about().language());
	}

	@Override
	public void show(StakeholderMap map) {
		List<Integer> places = StakeholderMapType.placed(map);
		canvas.show(editing.draw(StakeholderMapType.sketch(map, words())), IntStream.range(0, places.size()).mapToObj(i -> {
			Stakeholder stakeholder = map.stakeholders().get(places.get(i));
			return new DrawnItem(ENTRY + i, stakeholder.name(), StakeholderMapType.words(stakeholder, words()));
		}).toList());
	}

	@Override
	public boolean isTarget(Spot spot) {
		return spot.id().startsWith("cell-");
	}

	@Override
	public void drop(DrawnItem item, Spot cell) {
		change("Move stakeholder", item, stakeholder -> stakeholder.moved(interest(cell), influence(cell)));
	}

	@Override
	public void step(DrawnItem item, int right, int up) {
		change("Move stakeholder", item, stakeholder -> stakeholder.moved(stepped(stakeholder.interest(), right),
				stepped(stakeholder.influence(), up)));
	}

	private static int stepped(Optional<Integer> step, int by) {
		return Math.clamp(step.orElse(MIDDLE) + by, 1, StakeholderMap.HIGHEST);
	}

	@Override
	public Optional<String> add(Optional<Spot> cell) {
		int place = StakeholderMapType.placed(editing.value()).size();
		Stakeholder added = Stakeholder.at("Somebody", cell.map(StakeholderMapEditor::interest).orElse(MIDDLE),
				cell.map(StakeholderMapEditor::influence).orElse(MIDDLE));
		return editing.edit("Add stakeholder", changed(all -> all.add(added))) ? Optional.of(ENTRY + place) : Optional.empty();
	}

	@Override
	public void remove(DrawnItem item) {
		editing.edit("Remove stakeholder", changed(all -> all.remove(place(item))));
	}

	@Override
	public void rename(DrawnItem item, String name) {
		change("Rename stakeholder", item, stakeholder -> stakeholder.named(name));
	}

	private void change(String label, DrawnItem item, UnaryOperator<Stakeholder> change) {
		editing.edit(label, changed(all -> all.set(place(item), change.apply(all.get(place(item))))));
	}

	private static UnaryOperator<StakeholderMap> changed(Consumer<List<Stakeholder>> change) {
		return map -> {
			List<Stakeholder> all = new ArrayList<>(map.stakeholders());
			change.accept(all);
			return map.withStakeholders(all);
		};
	}

	/** The place of an item's stakeholder among all, placed or not. */
	private int place(DrawnItem item) {
		return StakeholderMapType.placed(editing.value()).get(Integer.parseInt(item.spot().substring(ENTRY.length())));
	}

	/** A cell is named after its steps to the right and upwards, from 1. */
	private static int interest(Spot cell) {
		return Integer.parseInt(cell.id().split("-")[1]);
	}

	private static int influence(Spot cell) {
		return Integer.parseInt(cell.id().split("-")[2]);
	}
}
