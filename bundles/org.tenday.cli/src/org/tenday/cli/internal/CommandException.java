package org.tenday.cli.internal;

import java.util.List;

/** Why a command could not be done: sentences that say what, where, and what to do. */
final class CommandException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient List<String> sentences;

	CommandException(String message) {
		this(List.of(message));
	}

	/** For more than one reason; at least one. */
	CommandException(List<String> sentences) {
		super(sentences.getFirst());
		this.sentences = List.copyOf(sentences);
	}

	CommandException(String message, Throwable cause) {
		super(message, cause);
		sentences = List.of(message);
	}

	/** Each to be said on a line of its own. */
	List<String> sentences() {
		return sentences;
	}
}
