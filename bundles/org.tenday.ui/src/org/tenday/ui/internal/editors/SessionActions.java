package org.tenday.ui.internal.editors;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;
import org.tenday.skill.BlockType;
import org.tenday.skill.SkillArea;
import org.tenday.ui.internal.Icons;
import org.tenday.ui.internal.areas.Palette;

/** The buttons above the tree of sessions, which are also the entries of its menu. */
final class SessionActions {

	private final IAction addSession;
	private final IAction addBlock;
	private final IAction up;
	private final IAction down;
	private final IAction remove;

	SessionActions(SessionsPage page, Palette palette) {
		addSession = action("Add session", "add-session", page::addSession);
		addBlock = new AddBlock(page, palette);
		up = action("Move up (Alt+Up)", "up", () -> page.moveSelected(-1));
		down = action("Move down (Alt+Down)", "down", () -> page.moveSelected(1));
		remove = action("Remove (Delete)", "remove", page::removeSelected);
	}

	private static IAction action(String words, String icon, Runnable run) {
		Action action = new Action(words, Icons.get(icon)) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setToolTipText(words);
		return action;
	}

	void addTo(IContributionManager manager) {
		manager.add(addSession);
		manager.add(addBlock);
		manager.add(new Separator());
		manager.add(up);
		manager.add(down);
		manager.add(remove);
	}

	void enable(boolean canAddBlock, boolean canMoveUp, boolean canMoveDown, boolean canRemove) {
		addBlock.setEnabled(canAddBlock);
		up.setEnabled(canMoveUp);
		down.setEnabled(canMoveDown);
		remove.setEnabled(canRemove);
	}

	/** Opens to the block types there are: the core's, those of the module's skill area, and the other areas as menus of their own. */
	private static final class AddBlock extends Action implements IMenuCreator {

		private final MenuManager menu = new MenuManager();

		AddBlock(SessionsPage page, Palette palette) {
			super("Add block", AS_DROP_DOWN_MENU);
			setImageDescriptor(Icons.get("add-block"));
			setToolTipText("Add block");
			setMenuCreator(this);
			add(menu, page, palette.core());
			if (!palette.own().isEmpty()) {
				menu.add(new Separator());
				add(menu, page, palette.own());
			}
			menu.add(new Separator());
			for (SkillArea area : palette.others()) {
				MenuManager others = new MenuManager(area.name(), Icons.get(Icons.nameOf(Optional.of(area))), null);
				add(others, page, area.types());
				menu.add(others);
			}
		}

		private static void add(MenuManager menu, SessionsPage page, List<BlockType<?>> types) {
			types.forEach(type -> menu.add(action(type.label(), page.iconOf(type.id()), () -> page.addBlock(type))));
		}

		@Override
		public void runWithEvent(Event event) {
			if (event.widget instanceof ToolItem item) {
				Menu shown = getMenu(item.getParent());
				Rectangle bounds = item.getBounds();
				shown.setLocation(item.getParent().toDisplay(bounds.x, bounds.y + bounds.height));
				shown.setVisible(true);
			}
		}

		@Override
		public Menu getMenu(Control parent) {
			return menu.createContextMenu(parent);
		}

		@Override
		public Menu getMenu(Menu parent) {
			Menu submenu = new Menu(parent);
			for (IContributionItem item : menu.getItems()) {
				if (item instanceof ActionContributionItem action) {
					new ActionContributionItem(action.getAction()).fill(submenu, -1);
				} else {
					item.fill(submenu, -1);
				}
			}
			return submenu;
		}

		@Override
		public void dispose() {
			menu.dispose();
		}
	}
}
