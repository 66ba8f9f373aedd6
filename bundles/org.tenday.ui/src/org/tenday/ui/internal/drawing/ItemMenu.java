package org.tenday.ui.internal.drawing;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.tenday.ui.DrawingAction;
import org.tenday.ui.DrawingEdits;
import org.tenday.ui.DrawnItem;

/** The menu of a drawing: all that can be done with the chosen item, made anew whenever it opens. */
final class ItemMenu {

	private final PlacedItems items;
	private final ItemChoice choice;
	private final ItemNames names;
	private final DrawingEdits edits;
	/** Where the menu was asked for; empty before it ever was. */
	private Optional<Point> opened = Optional.empty();

	ItemMenu(Canvas canvas, PlacedItems items, ItemChoice choice, ItemNames names, DrawingEdits edits) {
		this.items = items;
		this.choice = choice;
		this.names = names;
		this.edits = edits;
		Menu menu = new Menu(canvas);
		canvas.addListener(SWT.MenuDetect, event -> opened = Optional.of(canvas.toControl(event.x, event.y)));
		menu.addListener(SWT.Show, event -> fill(menu));
		canvas.setMenu(menu);
	}

	private void fill(Menu menu) {
		for (MenuItem entry : menu.getItems()) {
			entry.dispose();
		}
		entry(menu, "Add", () -> names.add(opened.flatMap(items::target)));
		entry(menu, "Rename", names::rename).setEnabled(names.canRename());
		entry(menu, "Remove", () -> choice.item().ifPresent(edits::remove)).setEnabled(choice.item().isPresent());
		choice.item().ifPresent(item -> more(menu, item));
	}

	private void more(Menu menu, DrawnItem item) {
		if (items.hasLinkable(item)) {
			entry(menu, "Link to another\tL", choice::beginLink);
		}
		List<DrawingAction> actions = edits.actions(item);
		if (!actions.isEmpty()) {
			new MenuItem(menu, SWT.SEPARATOR);
			actions.forEach(action -> entry(menu, action.label(), action.run()));
		}
	}

	private static MenuItem entry(Menu menu, String words, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(words);
		item.addListener(SWT.Selection, event -> action.run());
		return item;
	}
}
