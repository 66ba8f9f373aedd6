package org.tenday.ui.internal.writing;

import java.util.Locale;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Display;

/** Does to the field with the focus what one of its tools does; the command's parameter names which. */
public final class FormatHandler extends AbstractHandler {

	/** The command; with {@code .tool} added its parameter, a tool's name in small letters. */
	public static final String ID = "org.tenday.ui.command.format";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		String tool = event.getParameter(ID + ".tool");
		if (tool == null) {
			throw new ExecutionException("The command " + ID + " needs the name of a tool.");
		}
		MarkdownField.of(Display.getCurrent().getFocusControl())
				.ifPresent(field -> TextTool.valueOf(tool.toUpperCase(Locale.ROOT)).run(field));
		return null;
	}
}
