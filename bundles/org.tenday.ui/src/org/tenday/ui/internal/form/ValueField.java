package org.tenday.ui.internal.form;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.tenday.authoring.Edit;
import org.tenday.authoring.OpenProgramme;
import org.tenday.authoring.fields.Property;
import org.tenday.model.Programme;

/** A field in which a value is chosen or counted, rather than typed as text: a combo, a check box, a spinner. */
final class ValueField<T> implements BoundField {

	private final Control control;
	private final Supplier<T> getValue;
	private final Consumer<T> setValue;
	private final Property<T> property;
	private final OpenProgramme programme;
	private final FieldMessages messages;
	private boolean isShowing;

	/**
	 * @param event     the SWT event that says that the value has changed
	 * @param isStepped whether a value is reached in steps, as in a spinner, so that the steps are undone together
	 */
	ValueField(Control control, int event, boolean isStepped, Supplier<T> getValue, Consumer<T> setValue, Property<T> property,
			OpenProgramme programme, FieldMessages messages) {
		this.control = control;
		this.getValue = getValue;
		this.setValue = setValue;
		this.property = property;
		this.programme = programme;
		this.messages = messages;
		control.addListener(event, changed -> chosen(isStepped));
		control.addListener(SWT.FocusOut, left -> programme.endTyping());
	}

	private void chosen(boolean isStepped) {
		if (isShowing) {
			return;
		}
		T value = getValue.get();
		try {
			Edit edit = isStepped ? property.typing(value) : property.set(value);
			programme.edit(edit);
			messages.accept(control, property.key());
		} catch (IllegalArgumentException refusal) {
			messages.refuse(control, property.key(), refusal.getMessage());
		}
	}

	@Override
	public void show(Programme value) {
		property.read(value).filter(shown -> !shown.equals(getValue.get())).ifPresent(shown -> {
			isShowing = true;
			try {
				setValue.accept(shown);
				messages.accept(control, property.key());
			} finally {
				isShowing = false;
			}
		});
	}
}
