package org.tenday.cli.internal;

import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.tenday.addon.AddOn;
import org.tenday.addon.AddOnException;

/** Removes an add-on from the running product. */
final class RemoveCommand implements Command {

	private static final String ID = "ID";

	private final InstalledAddOns addOns;

	RemoveCommand(InstalledAddOns addOns) {
		this.addOns = addOns;
	}

	@Override
	public String name() {
		return "remove";
	}

	@Override
	public String summary() {
		return "Removes an add-on; \"tenday addons\" lists those that are installed.";
	}

	@Override
	public List<String> operands() {
		return List.of(ID);
	}

	@Override
	public List<Option> options() {
		return List.of();
	}

	@Override
	public String notes() {
		return """
				Programmes that use its blocks keep them: they are shown as placeholders, print as marked gaps, and are saved unchanged.
				""";
	}

	@Override
	public ExitStatus run(Arguments arguments, Terminal terminal) throws CommandException {
		try {
			AddOn removed = addOns.get().remove(arguments.operand(ID), new NullProgressMonitor());
			terminal.out().println("Removed %s (%s).".formatted(removed, removed.id()));
			return ExitStatus.DONE;
		} catch (AddOnException e) {
			throw new CommandException(e.getMessage(), e);
		}
	}
}
