package org.tenday.ui.internal.preview;

import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;

/** Says in the toolbar which publication is shown; a press drops the choices down, at its arrow or not. */
final class ChosenLook extends Action implements IMenuCreator {

	private final MenuManager choices = new MenuManager();

	/**
	 * @param fill puts the choices into a menu
	 */
	ChosenLook(Consumer<IMenuManager> fill) {
		super("", AS_DROP_DOWN_MENU);
		choices.setRemoveAllWhenShown(true);
		choices.addMenuListener(fill::accept);
		setMenuCreator(this);
	}

	void show(Look look) {
		setText(Look.words(look.excerpt()));
		setToolTipText("%s, %s: press to choose another".formatted(Look.words(look.excerpt()), Look.words(look.reader())));
	}

	@Override
	public void runWithEvent(Event event) {
		if (event.widget instanceof ToolItem item) {
			Menu menu = getMenu(item.getParent());
			Rectangle bounds = item.getBounds();
			menu.setLocation(item.getParent().toDisplay(bounds.x, bounds.y + bounds.height));
			menu.setVisible(true);
		}
	}

	@Override
	public Menu getMenu(Control parent) {
		return choices.createContextMenu(parent);
	}

	/** Of a toolbar only. */
	@Override
	public Menu getMenu(Menu parent) {
		return null;
	}

	@Override
	public void dispose() {
		choices.dispose();
	}
}
