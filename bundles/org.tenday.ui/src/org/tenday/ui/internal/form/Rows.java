package org.tenday.ui.internal.form;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.layout.GridLayout;

/** The distances that all forms have in common. */
public final class Rows {

	private Rows() {
	}

	/** Labels on the left, fields on the right. */
	public static GridLayout fields(int columns) {
		return GridLayoutFactory.fillDefaults().numColumns(columns).equalWidth(false).spacing(12, 8).margins(0, 4).create();
	}

	/** Controls that belong together, with nothing around them. */
	public static GridLayout tight(int columns) {
		return GridLayoutFactory.fillDefaults().numColumns(columns).spacing(6, 4).create();
	}

	/** The body of a page. */
	public static GridLayout page(int columns) {
		return GridLayoutFactory.fillDefaults().numColumns(columns).equalWidth(false).spacing(24, 12).margins(12, 12).create();
	}
}
