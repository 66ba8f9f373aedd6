package org.tenday.area.evaluation.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.tenday.area.evaluation.LogicModel;
import org.tenday.area.evaluation.LogicModel.Item;
import org.tenday.area.evaluation.LogicModel.Link;
import org.tenday.area.evaluation.LogicModel.Stage;
import org.tenday.area.evaluation.LogicModelType;
import org.tenday.drawing.Spot;
import org.tenday.skill.Words;
import org.tenday.ui.BlockEditing;
import org.tenday.ui.BlockEditor;
import org.tenday.ui.DrawingAction;
import org.tenday.ui.DrawingCanvas;
import org.tenday.ui.DrawingEdits;
import org.tenday.ui.DrawnItem;
import org.tenday.ui.Hint;

/** A logic model as it is printed, whose boxes are added, moved, renamed, linked and parted where they stand. */
public final class LogicModelEditor implements BlockEditor<LogicModel>, DrawingEdits {

	private static final String NODE = "node-";
	private static final String GROUP = "group-";

	private BlockEditing<LogicModel> editing;
	private DrawingCanvas canvas;
	private LinksPart links;

	@Override
	public void create(Composite parent, BlockEditing<LogicModel> given) {
		editing = given;
		canvas = new DrawingCanvas(parent, "Logic model", "logic-model.drawing", this);
		Hint.add(parent,
				"Drag a box to another column, or onto a box in a later column to link the two; once more parts them. By keys: Tab chooses, "
						+ "the arrow keys move, Insert adds, F2 renames, Delete takes away; L, then Tab and Enter, links.");
		links = new LinksPart(parent, editing);
		editing.fields(parent, "assumptions", "externalFactors");
		editing.fields(parent, "brief");
	}

	@Override
	public void show(LogicModel model) {
		canvas.show(editing.draw(LogicModelType.sketch(model, words())), Stream.of(Stage.values())
				.flatMap(stage -> model.in(stage).stream()).map(item -> new DrawnItem(NODE + item.id(), item.text(), words(model, item)))
				.toList());
		links.show(model);
	}

	/** The column's titles in the language of the programme, as they are printed. */
	private Words words() {
		return Words.beside(LogicModelType.class, editing.programme().about().language());
	}

	private String words(LogicModel model, Item item) {
		String leads = model.links().stream().filter(link -> link.from().equals(item.id())).flatMap(link -> model.item(link.to()).stream())
				.map(Item::text).collect(Collectors.joining(", "));
		return "%s, in %s%s".formatted(item.text(), words().choice("logic-model.stage", item.stage()),
				leads.isEmpty() ? "" : ", leads to " + leads);
	}

	private static String id(DrawnItem item) {
		return item.spot().substring(NODE.length());
	}

	private Optional<Item> item(String spot) {
		return spot.startsWith(NODE) ? editing.value().item(spot.substring(NODE.length())) : Optional.empty();
	}

	@Override
	public boolean isTarget(Spot spot) {
		return spot.id().startsWith(GROUP) || item(spot.id()).isPresent();
	}

	/** The column that a target is, or stands in. */
	private Stage stage(Spot target) {
		return item(target.id()).map(Item::stage).orElseGet(() -> Stage.values()[Integer.parseInt(target.id().substring(GROUP.length()))]);
	}

	@Override
	public void drop(DrawnItem dragged, Spot target) {
		LogicModel model = editing.value();
		Optional<Item> moved = model.item(id(dragged));
		Optional<Item> on = item(target.id());
		if (on.isPresent() && moved.isPresent() && on.get().stage() == moved.get().stage()) {
			List<Item> column = model.in(on.get().stage());
			int down = column.indexOf(on.get()) - column.indexOf(moved.get());
			editing.edit("Move box", now -> now.withLowered(id(dragged), down));
		} else {
			editing.edit("Move box", now -> now.withMoved(id(dragged), stage(target)));
		}
	}

	@Override
	public void step(DrawnItem item, int right, int up) {
		editing.value().item(id(item)).ifPresent(box -> {
			Stage stage = Stage.values()[Math.clamp(box.stage().ordinal() + (long) right, 0, Stage.values().length - 1)];
			editing.edit("Move box", now -> right == 0 ? now.withLowered(box.id(), -up) : now.withMoved(box.id(), stage));
		});
	}

	@Override
	public Optional<String> add(Optional<Spot> target) {
		Stage stage = target.map(this::stage).orElse(Stage.INPUT);
		String id = editing.value().freeId(stage);
		return editing.edit("Add box", now -> now.withAdded(stage, "New box")) ? Optional.of(NODE + id) : Optional.empty();
	}

	@Override
	public void remove(DrawnItem item) {
		editing.edit("Remove box", now -> now.without(id(item)));
	}

	@Override
	public void rename(DrawnItem item, String name) {
		editing.edit("Rename box", now -> now.withItems(now.items().stream()
				.map(each -> each.id().equals(id(item)) ? new Item(each.id(), each.stage(), name) : each).toList()));
	}

	@Override
	public boolean canLink(DrawnItem from, DrawnItem to) {
		Optional<Item> first = editing.value().item(id(from));
		Optional<Item> second = editing.value().item(id(to));
		return first.isPresent() && second.isPresent() && first.get().stage().compareTo(second.get().stage()) < 0;
	}

	@Override
	public void link(DrawnItem from, DrawnItem to) {
		toggle(id(from), id(to));
	}

	private void toggle(String from, String to) {
		String label = editing.value().link(from, to).isPresent() ? "Part boxes" : "Link boxes";
		if (editing.edit(label, now -> now.withToggled(from, to))) {
			links.choose(from, to);
		}
	}

	@Override
	public List<DrawingAction> actions(DrawnItem item) {
		LogicModel model = editing.value();
		List<DrawingAction> actions = new ArrayList<>();
		for (Link link : model.links()) {
			String other = link.from().equals(id(item)) ? link.to() : link.to().equals(id(item)) ? link.from() : "";
			model.item(other)
					.ifPresent(box -> actions.add(new DrawingAction("Part from " + box.text(), () -> toggle(link.from(), link.to()))));
		}
		return actions;
	}
}
