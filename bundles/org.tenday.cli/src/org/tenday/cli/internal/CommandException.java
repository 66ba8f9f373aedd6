package org.tenday.cli.internal;

/** Why a command could not be done: one sentence that says what, where, and what to do. */
final class CommandException extends Exception {

	private static final long serialVersionUID = 1L;

	CommandException(String message) {
		super(message);
	}

	CommandException(String message, Throwable cause) {
		super(message, cause);
	}
}
