package org.tenday.ui;

import java.util.Optional;

import org.eclipse.swt.widgets.Widget;

/** The name by which a control is found, whatever it shows and whichever language it speaks: for tests and for help. */
public final class StableId {

	private static final String KEY = "org.tenday.id";

	private StableId() {
	}

	/** Names a control, such as {@code session.title}. */
	public static void set(Widget widget, String id) {
		widget.setData(KEY, id);
	}

	public static Optional<String> of(Widget widget) {
		return widget.getData(KEY) instanceof String id ? Optional.of(id) : Optional.empty();
	}
}
