package org.tenday.ui.internal.writing;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Display;

/** Pastes into the field with the focus: words as ever, and pictures too. */
public final class PasteHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		MarkdownField.of(Display.getCurrent().getFocusControl()).ifPresent(PasteHandler::paste);
		return null;
	}

	static void paste(MarkdownField field) {
		if (!new PictureImport(field).paste()) {
			field.text().paste();
		}
	}
}
