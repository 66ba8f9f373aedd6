package org.tenday.ui.internal.drawing;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Text;
import org.tenday.ui.StableId;

/** A line of text over an item of a drawing, in which its name is typed. */
public final class NameField {

	private static final int LEAST_WIDTH = 160;

	private final Text text;
	private final Consumer<String> named;
	private boolean isDone;

	private NameField(Canvas canvas, Consumer<String> named) {
		text = new Text(canvas, SWT.SINGLE | SWT.BORDER);
		this.named = named;
	}

	/**
	 * Lets a name be typed: Enter and leaving the field take it over, Escape does not.
	 *
	 * @param at    where the item is
	 * @param named gets the new name
	 */
	public static void open(Canvas canvas, Rectangle at, String name, Consumer<String> named) {
		NameField field = new NameField(canvas, named);
		StableId.set(field.text, "drawing.name");
		field.text.setText(name);
		field.text.selectAll();
		int height = field.text.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
		int width = Math.max(LEAST_WIDTH, at.width + height);
		field.text.setBounds(Math.clamp(at.x, 0, Math.max(0, canvas.getClientArea().width - width)), at.y + (at.height - height) / 2, width,
				height);
		field.text.addListener(SWT.FocusOut, event -> field.close(canvas, true));
		field.text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == SWT.ESC) {
				event.doit = false;
				field.close(canvas, event.keyCode != SWT.ESC);
			}
		});
		field.text.setFocus();
	}

	private void close(Canvas canvas, boolean isTaken) {
		if (isDone || text.isDisposed()) {
			return;
		}
		isDone = true;
		String name = text.getText().strip();
		boolean hadFocus = text.isFocusControl();
		// The key that ended the typing is still on its way through the field.
		text.setVisible(false);
		text.getDisplay().asyncExec(text::dispose);
		if (hadFocus) {
			canvas.setFocus();
		}
		if (isTaken) {
			named.accept(name);
		}
	}
}
