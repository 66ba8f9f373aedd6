package org.tenday.ui.tests.harness;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The menu that a control shows for what is chosen in it. */
record ControlMenu(Ui ui, Control control) {

	void choose(String entry) {
		ui.run(() -> Arrays.stream(opened().getItems()).filter(item -> words(item).equals(entry)).findFirst()
				.orElseThrow(() -> new AssertionError("the menu has no \"" + entry + "\"")).notifyListeners(SWT.Selection, new Event()));
	}

	List<String> entries() {
		return ui.get(() -> Arrays.stream(opened().getItems()).map(ControlMenu::words).filter(words -> !words.isEmpty()).toList());
	}

	private static String words(MenuItem item) {
		return item.getText().replace("&", "").split("\t")[0];
	}

	private Menu opened() {
		control.notifyListeners(SWT.MenuDetect, new Event());
		Menu menu = control.getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		return menu;
	}
}
