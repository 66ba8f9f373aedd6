package org.tenday.ui.tests.harness;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;

/** The window's menus, as they show when somebody opens them. */
public final class Menus {

	private final Ui ui;

	public Menus(Ui ui) {
		this.ui = ui;
	}

	/** What the entries of a menu say, without their mnemonics and keys; lines between them are left out. */
	public List<String> entries(String menu) {
		return ui.get(() -> Arrays.stream(opened(menu).getItems()).filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0).map(Menus::words)
				.toList());
	}

	/** What the entries of a menu in a menu say. */
	public List<String> entries(String menu, String inner) {
		return ui.get(() -> {
			MenuItem item = Arrays.stream(opened(menu).getItems()).filter(candidate -> words(candidate).equals(inner)).findFirst()
					.orElseThrow(() -> new AssertionError("there is no " + inner + " in the menu " + menu));
			item.getMenu().notifyListeners(SWT.Show, new Event());
			return Arrays.stream(item.getMenu().getItems()).map(Menus::words).toList();
		});
	}

	private static Menu opened(String name) {
		Menu bar = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().getMenuBar();
		Optional<MenuItem> top = Arrays.stream(bar.getItems()).filter(item -> words(item).equals(name)).findFirst();
		Menu menu = top.map(MenuItem::getMenu)
				.orElseThrow(() -> new AssertionError(
						"there is no menu " + name + " among " + Arrays.stream(bar.getItems()).map(Menus::words).toList()));
		menu.notifyListeners(SWT.Show, new Event());
		return menu;
	}

	private static String words(MenuItem item) {
		return item.getText().replace("&", "").split("\t")[0];
	}
}
