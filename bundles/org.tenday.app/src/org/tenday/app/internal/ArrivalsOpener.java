package org.tenday.app.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Brings the window to the front and opens in it what others want opened, by the command that the File menu has for it. */
final class ArrivalsOpener implements Consumer<List<Path>> {

	/** Contributed by org.tenday.ui. */
	private static final String OPEN = "org.tenday.ui.command.openProgramme";

	private static final String FOLDER = OPEN + ".folder";

	private final IWorkbench workbench;

	ArrivalsOpener(IWorkbench workbench) {
		this.workbench = workbench;
	}

	@Override
	public void accept(List<Path> paths) {
		Display display = workbench.getDisplay();
		if (!display.isDisposed()) {
			display.asyncExec(() -> show(paths));
		}
	}

	private void show(List<Path> paths) {
		IWorkbenchWindow[] windows = workbench.getWorkbenchWindows();
		if (windows.length == 0) {
			return;
		}
		IWorkbenchWindow active = workbench.getActiveWorkbenchWindow();
		IWorkbenchWindow window = active == null ? windows[0] : active;
		Shell shell = window.getShell();
		shell.setMinimized(false);
		shell.forceActive();
		paths.forEach(path -> open(window, path));
	}

	private static void open(IWorkbenchWindow window, Path path) {
		try {
			ParameterizedCommand command = ParameterizedCommand
					.generateCommand(window.getService(ICommandService.class).getCommand(OPEN), Map.of(FOLDER, path.toString()));
			window.getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			ILog.of(ArrivalsOpener.class).error(path + " can't be opened: " + e.getMessage(), e);
		}
	}
}
