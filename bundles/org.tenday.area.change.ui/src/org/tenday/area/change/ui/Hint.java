package org.tenday.area.change.ui;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The line below a drawing that says what can be done with it. */
final class Hint {

	private Hint() {
	}

	/**
	 * @param parent has a grid
	 */
	static void add(Composite parent, String words) {
		Label hint = new Label(parent, SWT.WRAP);
		hint.setText(words);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(hint);
	}
}
