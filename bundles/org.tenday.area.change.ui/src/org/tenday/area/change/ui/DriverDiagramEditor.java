package org.tenday.area.change.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.swt.widgets.Composite;
import org.tenday.area.change.DriverDiagram;
import org.tenday.area.change.DriverEdits;
import org.tenday.area.change.DriverNode;
import org.tenday.area.change.DriverNode.Level;
import org.tenday.area.change.DriverSketch;
import org.tenday.drawing.Spot;
import org.tenday.ui.BlockEditing;
import org.tenday.ui.BlockEditor;
import org.tenday.ui.DrawingAction;
import org.tenday.ui.DrawingCanvas;
import org.tenday.ui.DrawingEdits;
import org.tenday.ui.DrawnItem;
import org.tenday.ui.Hint;

/** A driver diagram as it is printed: its boxes are added, renamed, put under others, rearranged and taken away where they stand. */
public final class DriverDiagramEditor implements BlockEditor<DriverDiagram>, DrawingEdits {

	private static final String NODE = "node-";

	private BlockEditing<DriverDiagram> editing;
	private DrawingCanvas canvas;

	@Override
	public void create(Composite parent, BlockEditing<DriverDiagram> given) {
		editing = given;
		editing.fields(parent, "aim", "howMuch", "by");
		canvas = new DrawingCanvas(parent, "Driver diagram", "drivers.diagram", this);
		Hint.add(parent, "Choose a box with Tab or a click. Insert adds one that leads to it, F2 renames it, Delete takes it away. "
				+ "Drag a box onto a driver, or press L, Tab and Enter, and it leads there; up and down move it in its column. "
				+ "The menu has more.");
		editing.fields(parent, "primaryDrivers", "secondaryDrivers", "changeIdeas", "measures");
		editing.fields(parent, "brief");
	}

	@Override
	public void show(DriverDiagram diagram) {
		canvas.show(editing.draw(new DriverSketch(diagram, editing.programme().about().language()).sketch()),
				DriverNode.all(diagram).stream().map(node -> new DrawnItem(NODE + node.id(), node.text(diagram), words(diagram, node)))
						.toList());
	}

	/** "Change idea: Card at discharge, leads to People pick up". */
	private static String words(DriverDiagram diagram, DriverNode node) {
		String leads = String.join(" and ", node.targets(diagram).stream().map(target -> name(diagram, target)).toList());
		return kind(node.level()) + ": " + node.text(diagram)
				+ (leads.isEmpty() ? node.isAim() ? "" : ", leads nowhere" : ", leads to " + leads);
	}

	private static String name(DriverDiagram diagram, DriverNode node) {
		return node.isAim() ? "the aim" : node.text(diagram);
	}

	private static String kind(Level level) {
		return switch (level) {
		case AIM -> "Aim";
		case PRIMARY -> "Primary driver";
		case SECONDARY -> "Secondary driver";
		case IDEA -> "Change idea";
		};
	}

	private static DriverNode node(DrawnItem item) {
		return DriverNode.of(item.spot().substring(NODE.length()));
	}

	@Override
	public boolean isTarget(Spot spot) {
		return spot.id().startsWith(NODE);
	}

	@Override
	public Optional<String> add(Optional<Spot> target) {
		DriverNode under = target.map(spot -> DriverNode.of(spot.id().substring(NODE.length()))).orElse(DriverNode.AIM);
		DriverNode added = DriverEdits.added(editing.value(), under);
		String kind = kind(added.level()).toLowerCase(Locale.ROOT);
		return editing.edit("Add " + kind, diagram -> DriverEdits.add(diagram, under, "New " + kind))
				? Optional.of(NODE + added.id())
				: Optional.empty();
	}

	@Override
	public void rename(DrawnItem item, String name) {
		edit("Rename", item, diagram -> DriverEdits.rename(diagram, node(item), name));
	}

	@Override
	public void remove(DrawnItem item) {
		edit("Remove", item, diagram -> DriverEdits.remove(diagram, node(item)));
	}

	@Override
	public void step(DrawnItem item, int right, int up) {
		if (up != 0) {
			DriverNode shifted = DriverEdits.shifted(editing.value(), node(item), -up);
			edit("Move", item, diagram -> DriverEdits.shift(diagram, node(item), -up));
			canvas.choose(NODE + shifted.id());
		}
	}

	@Override
	public boolean canLink(DrawnItem from, DrawnItem to) {
		return DriverEdits.canLead(node(from), node(to));
	}

	/** What is under the other already is parted from it; anything else is put under it. */
	@Override
	public void link(DrawnItem from, DrawnItem to) {
		boolean isUnder = node(from).targets(editing.value()).contains(node(to));
		edit(isUnder ? "Part" : "Move", from, diagram -> isUnder
				? DriverEdits.link(diagram, node(from), node(to))
				: DriverEdits.move(diagram, node(from), node(to)));
	}

	@Override
	public List<DrawingAction> actions(DrawnItem item) {
		DriverDiagram now = editing.value();
		DriverNode from = node(item);
		List<DrawingAction> actions = new ArrayList<>();
		if (from.level() == Level.PRIMARY) {
			actions.add(new DrawingAction("Add a change idea",
					() -> editing.edit("Add change idea", diagram -> DriverEdits.addIdea(diagram, from, "New change idea"))));
		}
		DriverNode.all(now).stream().filter(to -> DriverEdits.canLead(from, to) && !from.targets(now).contains(to))
				.forEach(to -> actions.add(new DrawingAction("Lead to “%s” as well".formatted(to.text(now)),
						() -> edit("Link", item, diagram -> DriverEdits.link(diagram, from, to)))));
		return actions;
	}

	/** An edit whose name says what it is done to: "Move change idea". */
	private void edit(String verb, DrawnItem item, UnaryOperator<DriverDiagram> change) {
		editing.edit(verb + " " + kind(node(item).level()).toLowerCase(Locale.ROOT), change);
	}
}
