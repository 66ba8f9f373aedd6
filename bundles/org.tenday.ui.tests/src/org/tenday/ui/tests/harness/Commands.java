package org.tenday.ui.tests.harness;

import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** The workbench's commands, as a menu or a key runs them. */
public final class Commands {

	private final Ui ui;

	public Commands(Ui ui) {
		this.ui = ui;
	}

	/** Waits until a command can be run, and runs it. */
	public void run(String id, Map<String, String> parameters) {
		ui.await("the command " + id + " to be enabled", () -> command(id).isEnabled());
		ui.get(() -> execute(id, parameters));
	}

	/** Starts a command that opens a dialog, without waiting for the dialog's end. */
	public void start(String id) {
		ui.await("the command " + id + " to be enabled", () -> command(id).isEnabled());
		ui.start(() -> ui.get(() -> execute(id, Map.of())));
	}

	public void run(String id) {
		run(id, Map.of());
	}

	/** Whether a command can be run now. */
	public boolean isEnabled(String id) {
		return ui.get(() -> command(id).isEnabled());
	}

	private static Object execute(String id, Map<String, String> parameters) throws CommandException {
		ParameterizedCommand command = ParameterizedCommand.generateCommand(command(id), parameters);
		return PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
	}

	private static Command command(String id) {
		return PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(id);
	}
}
