package org.tenday.ui.internal.drawing;

import java.util.Optional;

import org.eclipse.swt.widgets.Canvas;
import org.tenday.drawing.Spot;
import org.tenday.ui.DrawingEdits;
import org.tenday.ui.DrawnItem;

/** Adds items to a drawing and names them where they stand. */
record ItemNames(Canvas canvas, PlacedItems items, ItemChoice choice, DrawingEdits edits) {

	/** Adds an item, whose name can be typed at once. */
	void add(Optional<Spot> target) {
		edits.add(target).ifPresent(spot -> {
			choice.choose(items.placeOf(spot));
			rename();
		});
	}

	boolean canRename() {
		return choice.item().filter(edits::canRename).isPresent();
	}

	/** Lets another name be typed for the chosen item. */
	void rename() {
		choice.item().filter(edits::canRename)
				.ifPresent(item -> NameField.open(canvas, items.bounds(item), item.name(), name -> rename(item, name)));
	}

	private void rename(DrawnItem item, String name) {
		if (!name.isEmpty() && !name.equals(item.name())) {
			edits.rename(item, name);
		}
	}
}
