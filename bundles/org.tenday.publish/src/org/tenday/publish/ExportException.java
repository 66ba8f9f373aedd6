package org.tenday.publish;

/** Why an export could not begin: one sentence that says what, where, and what to do. */
public class ExportException extends Exception {

	private static final long serialVersionUID = 1L;

	public ExportException(String message) {
		super(message);
	}

	public ExportException(String message, Throwable cause) {
		super(message, cause);
	}
}
