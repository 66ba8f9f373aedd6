package org.tenday.ui;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The line below a drawing that says what can be done with it. */
public final class Hint {

	private Hint() {
	}

	/**
	 * Adds the line; it breaks where there is no more room.
	 *
	 * @param parent has a grid
	 * @return the line, for words that change
	 */
	public static Label add(Composite parent, String words) {
		Label hint = new Label(parent, SWT.WRAP);
		hint.setText(words);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(hint);
		return hint;
	}
}
