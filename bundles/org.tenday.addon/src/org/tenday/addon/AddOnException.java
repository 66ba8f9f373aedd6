package org.tenday.addon;

/** Why an add-on could not be installed or removed: one sentence that says what, and what to do. Nothing was changed. */
public final class AddOnException extends Exception {

	private static final long serialVersionUID = 1L;

	public AddOnException(String sentence) {
		super(sentence);
	}

	public AddOnException(String sentence, Throwable cause) {
		super(sentence, cause);
	}
}
