package org.tenday.ui.internal.writing;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Display;

/** Proposes what may be written next in the field with the focus. */
public final class ProposeHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		MarkdownField.of(Display.getCurrent().getFocusControl()).ifPresent(MarkdownField::propose);
		return null;
	}
}
