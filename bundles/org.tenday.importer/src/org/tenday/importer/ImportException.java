package org.tenday.importer;

/** Nothing could be imported. Its message is one sentence that says what, where and what to do. */
public final class ImportException extends Exception {

	private static final long serialVersionUID = 1L;

	public ImportException(String message) {
		super(message);
	}

	public ImportException(String message, Throwable cause) {
		super(message, cause);
	}
}
