package org.tenday.area.governance.ui;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A line below a drawing that says what can be done with it. */
final class Hint {

	private Hint() {
	}

	static void add(Composite parent, String words) {
		Label hint = new Label(parent, SWT.WRAP);
		hint.setText(words);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(hint);
	}
}
