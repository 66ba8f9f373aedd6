package org.tenday.cli.internal;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Where a command was typed.
 *
 * @param out          what was asked for
 * @param err          what went wrong, and progress
 * @param showProgress whether somebody watches {@code err}
 * @param folder       what relative paths begin from
 */
record Terminal(PrintStream out, PrintStream err, boolean showProgress, Path folder) {

	/** Says what went wrong, on one line. */
	void error(String message) {
		err.println("tenday: " + oneLine(message));
	}

	/** Says what was done in a simpler way than asked, on one line. */
	void warning(String message) {
		err.println("tenday: warning: " + oneLine(message));
	}

	/**
	 * A path as typed, seen from the folder.
	 *
	 * @throws CommandException where no file can have such a name
	 */
	Path path(String typed) throws CommandException {
		if (typed.isBlank()) {
			throw new CommandException("A path is empty: name a file or folder.");
		}
		try {
			return folder.resolve(typed).normalize();
		} catch (InvalidPathException e) {
			throw new CommandException("\"%s\" cannot be the name of a file: %s.".formatted(typed, e.getReason()), e);
		}
	}

	/** What a programme's words hold of line ends and signs that steer a terminal must not reach it. */
	private static String oneLine(String message) {
		return message.replaceAll("\\p{Cc}|\\R", "\n").replaceAll("\\s*\n\\s*", " ").strip();
	}
}
