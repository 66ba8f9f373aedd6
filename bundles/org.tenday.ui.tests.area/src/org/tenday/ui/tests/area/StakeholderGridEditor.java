package org.tenday.ui.tests.area;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tenday.drawing.Spot;
import org.tenday.ui.BlockEditing;
import org.tenday.ui.BlockEditor;
import org.tenday.ui.DrawingCanvas;
import org.tenday.ui.DrawingEdits;
import org.tenday.ui.DrawnItem;
import org.tenday.ui.tests.area.StakeholderGrid.Amount;
import org.tenday.ui.tests.area.StakeholderGrid.Stakeholder;

/** Stakeholders in their grid as it is printed: dragged, moved by the arrow keys, added, renamed and taken away where they stand. */
public final class StakeholderGridEditor implements BlockEditor<StakeholderGrid>, DrawingEdits {

	private BlockEditing<StakeholderGrid> editing;
	private DrawingCanvas canvas;

	@Override
	public void create(Composite parent, BlockEditing<StakeholderGrid> given) {
		editing = given;
		editing.fields(parent, "introduction");
		canvas = new DrawingCanvas(parent, "Stakeholders by power and interest", "stakeholders.grid", this);
		Label hint = new Label(parent, SWT.WRAP);
		hint.setText("Drag a stakeholder, or choose one with Tab and move it with the arrow keys. "
				+ "Insert adds one, F2 renames it, Delete takes it away.");
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(hint);
	}

	@Override
	public void show(StakeholderGrid grid) {
		List<Stakeholder> all = grid.stakeholders();
		canvas.show(editing.draw(StakeholderGridType.sketch(grid)), IntStream.range(0, all.size())
				.mapToObj(i -> new DrawnItem("entry-" + i, all.get(i).name(), StakeholderGridType.words(all.get(i)))).toList());
	}

	@Override
	public boolean isTarget(Spot spot) {
		return spot.id().startsWith("cell-");
	}

	@Override
	public void drop(DrawnItem item, Spot cell) {
		change("Move stakeholder", item, stakeholder -> new Stakeholder(stakeholder.name(), power(cell), interest(cell)));
	}

	@Override
	public void step(DrawnItem item, int right, int up) {
		change("Move stakeholder", item, stakeholder -> new Stakeholder(stakeholder.name(), stepped(stakeholder.power(), up),
				stepped(stakeholder.interest(), right)));
	}

	private static Amount stepped(Amount amount, int by) {
		return Amount.values()[Math.clamp(amount.ordinal() + by, 0, Amount.values().length - 1)];
	}

	@Override
	public Optional<String> add(Optional<Spot> cell) {
		int place = editing.value().stakeholders().size();
		Stakeholder added = new Stakeholder("Somebody", cell.map(StakeholderGridEditor::power).orElse(Amount.HIGH),
				cell.map(StakeholderGridEditor::interest).orElse(Amount.HIGH));
		return editing.edit("Add stakeholder", changed(all -> all.add(added))) ? Optional.of("entry-" + place) : Optional.empty();
	}

	@Override
	public void remove(DrawnItem item) {
		editing.edit("Remove stakeholder", changed(all -> all.remove(place(item))));
	}

	@Override
	public void rename(DrawnItem item, String name) {
		change("Rename stakeholder", item, stakeholder -> new Stakeholder(name, stakeholder.power(), stakeholder.interest()));
	}

	private void change(String label, DrawnItem item, UnaryOperator<Stakeholder> change) {
		editing.edit(label, changed(all -> all.set(place(item), change.apply(all.get(place(item))))));
	}

	private static UnaryOperator<StakeholderGrid> changed(Consumer<List<Stakeholder>> change) {
		return grid -> {
			List<Stakeholder> all = new ArrayList<>(grid.stakeholders());
			change.accept(all);
			return grid.withStakeholders(all);
		};
	}

	private static int place(DrawnItem item) {
		return Integer.parseInt(item.spot().substring("entry-".length()));
	}

	/** A cell is named after its steps to the right and upwards, from 1. */
	private static Amount interest(Spot cell) {
		return Amount.values()[Integer.parseInt(cell.id().split("-")[1]) - 1];
	}

	private static Amount power(Spot cell) {
		return Amount.values()[Integer.parseInt(cell.id().split("-")[2]) - 1];
	}
}
