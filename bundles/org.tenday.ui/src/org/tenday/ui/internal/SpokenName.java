package org.tenday.ui.internal;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** What screen readers call a control whose own words don't say what it is for: one beside its label, a table, a tree. */
public final class SpokenName {

	private SpokenName() {
	}

	public static void add(Control control, String name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
	}

	/** The same with a sentence that screen readers say when they are asked for help. */
	public static void add(Control control, String name, String help) {
		add(control, name);
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getHelp(AccessibleEvent event) {
				event.result = help;
			}
		});
	}
}
