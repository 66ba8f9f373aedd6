package org.tenday.ui.internal.find;

import java.util.Optional;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.tenday.authoring.find.Hit;
import org.tenday.ui.StableId;

/** Goes to the field that shows what was found, and selects it there. */
final class FieldFocus {

	private FieldFocus() {
	}

	/**
	 * @param window in which the editor of the place has been opened; nothing happens where no form shows the field
	 */
	static void show(Composite window, Hit hit) {
		find(window, hit.place().field()).ifPresent(control -> {
			control.setFocus();
			switch (control) {
			case StyledText text -> start(text.getText(), hit).ifPresent(start -> {
				text.setSelection(start, start + hit.found().length());
				text.showSelection();
			});
			case Text text -> start(text.getText(), hit).ifPresent(start -> text.setSelection(start, start + hit.found().length()));
			default -> {
				// A choice or a table has the focus and no letters to select.
			}
			}
		});
	}

	/** A field may show several texts, one a line; and it may have been changed since. */
	private static Optional<Integer> start(String shown, Hit hit) {
		int at = shown.indexOf(hit.text());
		return at < 0 ? Optional.empty() : Optional.of(at + hit.start());
	}

	private static Optional<Control> find(Composite parent, String id) {
		for (Control child : parent.getChildren()) {
			if (child.isVisible()) {
				if (StableId.of(child).filter(id::equals).isPresent()) {
					return Optional.of(child);
				}
				Optional<Control> below = child instanceof Composite composite ? find(composite, id) : Optional.empty();
				if (below.isPresent()) {
					return below;
				}
			}
		}
		return Optional.empty();
	}
}
