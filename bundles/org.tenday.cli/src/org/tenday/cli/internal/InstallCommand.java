package org.tenday.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.tenday.addon.AddOnException;
import org.tenday.addon.AddOns;

/** Installs add-ons in the running product. */
final class InstallCommand implements Command {

	private static final String SOURCE = "SOURCE";
	private static final String FEATURE = "--feature";

	private final InstalledAddOns addOns;

	InstallCommand(InstalledAddOns addOns) {
		this.addOns = addOns;
	}

	@Override
	public String name() {
		return "install";
	}

	@Override
	public String summary() {
		return "Installs add-ons from the folder or zip file of a p2 repository.";
	}

	@Override
	public List<String> operands() {
		return List.of(SOURCE);
	}

	@Override
	public List<Option> options() {
		return List.of(Option.repeatable(FEATURE, "ID,…", "which of the add-ons in it; without this, all"));
	}

	@Override
	public String notes() {
		return """
				An add-on is a feature of the repository. What it needs has to be in the repository or in Tenday: nothing is fetched from a network.
				Where one of them can't be installed, none is. Tenday has them from its next start on.
				""";
	}

	@Override
	public ExitStatus run(Arguments arguments, Terminal terminal) throws CommandException {
		Path source = terminal.path(arguments.operand(SOURCE));
		Set<String> ids = arguments.list(FEATURE);
		AddOns installation = addOns.get();
		try {
			installation.install(source, ids, new NullProgressMonitor()).forEach(installed -> terminal.out().println(installed.sentence()));
			return ExitStatus.DONE;
		} catch (AddOnException e) {
			throw new CommandException(e.getMessage(), e);
		}
	}
}
