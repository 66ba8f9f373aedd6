package org.tenday.cli.internal;

import java.util.List;

/** One thing that can be done from the command line. Adding one is adding its class to {@link CommandLine}. */
interface Command {

	/** The first word after {@code tenday}. */
	String name();

	/** What it does, in one line. */
	String summary();

	/** What stands after its name, in order, in capitals; all of it has to be given. */
	List<String> operands();

	/** What may follow, in any place. */
	List<Option> options();

	/** What the help says below the options, in whole lines; may be empty. */
	default String notes() {
		return "";
	}

	/** Does it. */
	ExitStatus run(Arguments arguments, Terminal terminal) throws CommandException;
}
