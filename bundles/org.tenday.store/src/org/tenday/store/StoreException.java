package org.tenday.store;

import java.nio.file.Path;

/** Why a programme folder could not be opened or saved: one sentence that says what, where, and what to do. */
public class StoreException extends Exception {

	private static final long serialVersionUID = 1L;

	public StoreException(String message) {
		super(message);
	}

	public StoreException(String message, Throwable cause) {
		super(message, cause);
	}

	/** About a place in a file. */
	public StoreException(Path file, int line, int column, String sentence) {
		super(new Problem(Problem.Severity.ERROR, file, line, column, sentence).toString());
	}
}
