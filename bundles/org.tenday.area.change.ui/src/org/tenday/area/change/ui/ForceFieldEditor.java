package org.tenday.area.change.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.tenday.area.change.ForceEdits;
import org.tenday.area.change.ForceField;
import org.tenday.area.change.ForceField.Force;
import org.tenday.area.change.ForceField.Side;
import org.tenday.area.change.ForceFieldType;
import org.tenday.drawing.Spot;
import org.tenday.ui.BlockEditing;
import org.tenday.ui.BlockEditor;
import org.tenday.ui.DrawingAction;
import org.tenday.ui.DrawingCanvas;
import org.tenday.ui.DrawingEdits;
import org.tenday.ui.DrawnItem;
import org.tenday.ui.Hint;

/** A force field as it is printed: forces are made stronger or weaker, change sides, are added, renamed and taken away where they stand. */
public final class ForceFieldEditor implements BlockEditor<ForceField>, DrawingEdits {

	private static final String LEVEL = "-at-";
	private static final int USUAL = 3;

	private BlockEditing<ForceField> editing;
	private DrawingCanvas canvas;

	@Override
	public void create(Composite parent, BlockEditing<ForceField> given) {
		editing = given;
		editing.fields(parent, "change");
		canvas = new DrawingCanvas(parent, "Forces for and against", "forces.field", this);
		Hint.add(parent,
				"Choose a force with Tab or a click. Drag it along the scale, or press left and right: over the line it changes sides. "
						+ "Up and down change its place. Insert adds one, F2 renames it, Delete takes it away.");
		editing.fields(parent, "forces");
		editing.fields(parent, "brief");
	}

	@Override
	public void show(ForceField field) {
		canvas.show(editing.draw(ForceFieldType.sketch(field, editing.programme().about().language())),
				Stream.of(Side.values()).flatMap(side -> field.placesAt(side).stream()).map(place -> item(field, place)).toList());
	}

	private static DrawnItem item(ForceField field, int place) {
		Force force = field.forces().get(place);
		return new DrawnItem(spot(field, place), force.name(),
				"%s: %s, %s".formatted(force.name(), force.side() == Side.FOR ? "for" : "against",
						force.strength() == 0 ? "strength not said yet" : "strength " + force.strength()));
	}

	private static String spot(ForceField field, int place) {
		Side side = field.forces().get(place).side();
		return (side == Side.FOR ? "left-" : "right-") + field.placesAt(side).indexOf(place);
	}

	private static Side side(String spot) {
		return spot.startsWith("left-") ? Side.FOR : Side.AGAINST;
	}

	private static int strength(Spot level) {
		return Integer.parseInt(level.id().substring(level.id().lastIndexOf('-') + 1));
	}

	private int place(DrawnItem item) {
		return editing.value().placesAt(side(item.spot())).get(Integer.parseInt(item.spot().substring(item.spot().indexOf('-') + 1)));
	}

	private void choose(int place) {
		canvas.choose(spot(editing.value(), place));
	}

	@Override
	public boolean isTarget(Spot spot) {
		return spot.id().contains(LEVEL);
	}

	@Override
	public void drop(DrawnItem item, Spot level) {
		set("Move force", place(item), force(item).at(side(level.id()), strength(level)));
	}

	private Force force(DrawnItem item) {
		return editing.value().forces().get(place(item));
	}

	private void set(String label, int place, Force force) {
		editing.edit(label, field -> ForceEdits.set(field, place, force));
		choose(place);
	}

	@Override
	public void step(DrawnItem item, int right, int up) {
		int place = place(item);
		if (right != 0) {
			set("Move force", place, ForceEdits.stepped(force(item), right));
		} else {
			int other = ForceEdits.beside(editing.value(), place, -up);
			editing.edit("Move force", field -> ForceEdits.swap(field, place, other));
			choose(other);
		}
	}

	@Override
	public Optional<String> add(Optional<Spot> level) {
		Force added = new Force(level.map(spot -> side(spot.id())).orElse(Side.FOR), "New force",
				level.map(ForceFieldEditor::strength).orElse(USUAL), "", "");
		int place = editing.value().forces().size();
		return editing.edit("Add force", field -> ForceEdits.add(field, added))
				? Optional.of(spot(editing.value(), place))
				: Optional.empty();
	}

	@Override
	public void remove(DrawnItem item) {
		int place = place(item);
		editing.edit("Remove force", field -> ForceEdits.remove(field, place));
	}

	@Override
	public void rename(DrawnItem item, String name) {
		set("Rename force", place(item), force(item).named(name));
	}

	@Override
	public List<DrawingAction> actions(DrawnItem item) {
		return List.of(new DrawingAction("Put on the other side",
				() -> set("Move force", place(item), force(item).at(ForceEdits.other(force(item).side()), force(item).strength()))));
	}
}
