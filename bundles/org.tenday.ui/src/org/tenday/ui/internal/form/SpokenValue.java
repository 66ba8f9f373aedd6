package org.tenday.ui.internal.form;

import java.util.function.Supplier;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.widgets.Control;
import org.tenday.ui.internal.SpokenName;

/** Tells screen readers of a control that is drawn, or filled by others, what it is for and which value it has. */
final class SpokenValue {

	private SpokenValue() {
	}

	static void add(Control control, String name, Supplier<String> value) {
		SpokenName.add(control, name);
		control.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_SPINBUTTON;
			}

			@Override
			public void getValue(AccessibleControlEvent event) {
				event.result = value.get();
			}
		});
	}
}
