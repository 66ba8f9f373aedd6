package org.tenday.cli.internal;

import java.util.List;

import org.tenday.addon.AddOn;
import org.tenday.addon.AddOnException;

/** Lists the add-ons that are installed. */
final class AddOnsCommand implements Command {

	private final InstalledAddOns addOns;

	AddOnsCommand(InstalledAddOns addOns) {
		this.addOns = addOns;
	}

	@Override
	public String name() {
		return "addons";
	}

	@Override
	public String summary() {
		return "Lists the add-ons that are installed: id, version and name of each.";
	}

	@Override
	public List<String> operands() {
		return List.of();
	}

	@Override
	public List<Option> options() {
		return List.of();
	}

	@Override
	public ExitStatus run(Arguments arguments, Terminal terminal) throws CommandException {
		try {
			List<AddOn> installed = addOns.get().installed();
			if (installed.isEmpty()) {
				terminal.out().println("No add-ons are installed.");
			}
			installed.forEach(addOn -> terminal.out().println("%s %s  %s".formatted(addOn.id(), addOn.version(), addOn.name())));
			return ExitStatus.DONE;
		} catch (AddOnException e) {
			throw new CommandException(e.getMessage(), e);
		}
	}
}
