package org.tenday.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;

/** Finds the command that was typed and does it. */
final class CommandLine {

	private static final String HELP = "--help";

	private final List<Command> commands;
	private final String version;

	/**
	 * @param version of the product
	 */
	CommandLine(List<Command> commands, String version) {
		this.commands = List.copyOf(commands);
		this.version = version;
	}

	/** All commands. */
	static List<Command> commands(Installed installed, InstalledAddOns addOns) {
		return List.of(new ExportCommand(installed), new CheckCommand(installed), new ImportCommand(installed), new NewCommand(installed),
				new AreasCommand(installed), new InstallCommand(addOns), new RemoveCommand(addOns), new AddOnsCommand(addOns),
				new NewPluginCommand(installed.areas(), ThisTenday::inPlatform));
	}

	/** Does what was typed after {@code tenday}. What cannot be done is said on one line, whoever is to blame for it. */
	ExitStatus run(List<String> words, Terminal terminal) {
		try {
			return dispatch(words, terminal);
		} catch (CommandException e) {
			e.sentences().forEach(terminal::error);
			return ExitStatus.NOT_DONE;
		} catch (RuntimeException | LinkageError | VirtualMachineError e) {
			terminal.error("A fault in Tenday or in one of its plug-ins (%s): %s".formatted(e, logged(e)));
			return ExitStatus.NOT_DONE;
		} finally {
			terminal.out().flush();
			terminal.err().flush();
		}
	}

	/** Keeps a fault for whoever is to mend it, and says where; outside a running platform there is no log. */
	private static String logged(Throwable fault) {
		if (!Platform.isRunning()) {
			return "please report it.";
		}
		ILog.of(CommandLine.class).error("A command failed.", fault);
		return "please report it with what the log says, %s.".formatted(Platform.getLogFileLocation());
	}

	private ExitStatus dispatch(List<String> words, Terminal terminal) throws CommandException {
		String first = words.isEmpty() ? "" : words.getFirst();
		if (first.equals(HELP) || first.equals("-h") || first.equals("help")) {
			terminal.out().print(help());
			return ExitStatus.DONE;
		}
		if (first.equals("--version")) {
			terminal.out().println("tenday " + version);
			return ExitStatus.DONE;
		}
		Command command = find(first);
		List<String> rest = words.subList(1, words.size());
		if (rest.contains(HELP) || rest.contains("-h")) {
			terminal.out().print(help(command));
			return ExitStatus.DONE;
		}
		if (rest.equals(List.of("--version"))) {
			terminal.out().println("tenday " + version);
			return ExitStatus.DONE;
		}
		return command.run(Arguments.parse(command, rest), terminal);
	}

	private Command find(String name) throws CommandException {
		Optional<Command> found = commands.stream().filter(command -> command.name().equals(name)).findFirst();
		String choice = commands.stream().map(Command::name).collect(Collectors.joining(", "));
		if (found.isEmpty()) {
			throw new CommandException(name.isEmpty()
					? "Say what to do: %s. \"tenday --help\" tells more.".formatted(choice)
					: "There is no command \"%s\": choose from %s. \"tenday --help\" tells more.".formatted(name, choice));
		}
		return found.get();
	}

	private String help() {
		StringBuilder text = new StringBuilder("Tenday writes and prints workshop programmes.\n\n");
		commands.forEach(command -> text.append("  tenday ").append(Arguments.usage(command)).append("\n      ").append(command.summary())
				.append("\n\n"));
		text.append("\"tenday COMMAND --help\" tells more of one; \"tenday --version\" tells the version.\n");
		text.append("Exit status: 0 done; 1 done, with an error found or a part that could not be made; 2 could not be done.\n");
		return text.toString();
	}

	private static String help(Command command) {
		StringBuilder text = new StringBuilder("tenday ").append(Arguments.usage(command)).append("\n\n").append(command.summary())
				.append("\n");
		if (!command.options().isEmpty()) {
			text.append('\n');
			int width = command.options().stream().mapToInt(option -> (option.name() + " " + option.value()).length()).max().orElse(0);
			command.options()
					.forEach(option -> text.append("  ").append((option.name() + " " + option.value()).concat(" ".repeat(width)), 0, width)
							.append("  ").append(option.description()).append('\n'));
		}
		if (!command.notes().isEmpty()) {
			text.append('\n').append(command.notes());
		}
		return text.toString();
	}
}
