package org.tenday.ui.internal.form;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.tenday.authoring.OpenProgramme;
import org.tenday.authoring.fields.Property;
import org.tenday.model.Programme;

/**
 * A field in which a value is typed as text. Every key press is an edit; those that follow one another are undone together. What cannot be
 * is refused beside the field, and gives way to the last value that could be when the field is left.
 */
final class TextField<T> implements BoundField {

	private final Control control;
	private final Supplier<String> getText;
	private final Consumer<String> setText;
	private final Property<T> property;
	private final TextFormat<T> format;
	private final OpenProgramme programme;
	private final FieldMessages messages;
	private boolean isShowing;

	TextField(Control control, Supplier<String> getText, Consumer<String> setText, Property<T> property, TextFormat<T> format,
			OpenProgramme programme, FieldMessages messages) {
		this.control = control;
		this.getText = getText;
		this.setText = setText;
		this.property = property;
		this.format = format;
		this.programme = programme;
		this.messages = messages;
		control.addListener(SWT.Modify, event -> typed());
		control.addListener(SWT.FocusOut, event -> left());
	}

	private void typed() {
		if (isShowing) {
			return;
		}
		try {
			programme.edit(property.typing(format.read().apply(getText.get())));
			messages.accept(control, property.key());
		} catch (IllegalArgumentException refusal) {
			messages.refuse(control, property.key(), refusal.getMessage());
		}
	}

	private void left() {
		programme.endTyping();
		if (!control.isDisposed()) {
			messages.accept(control, property.key());
			show(programme.programme());
		}
	}

	@Override
	public void show(Programme value) {
		property.read(value).filter(shown -> !isShown(shown)).ifPresent(shown -> {
			isShowing = true;
			try {
				setText.accept(format.write().apply(shown));
				messages.accept(control, property.key());
			} finally {
				isShowing = false;
			}
		});
	}

	/** While somebody types, the text may be on its way: "Flip chart" and an empty line say the same as "Flip chart". */
	private boolean isShown(T value) {
		String text = getText.get();
		if (format.write().apply(value).equals(text)) {
			return true;
		}
		try {
			return control.isFocusControl() && format.read().apply(text).equals(value);
		} catch (IllegalArgumentException refusal) {
			return false;
		}
	}
}
