package org.tenday.write.ooxml;

import java.io.IOException;

/** A file of house style that cannot be used. The message is a sentence that names the file and says what to do. */
public final class HouseStyleException extends IOException {

	private static final long serialVersionUID = 1L;

	public HouseStyleException(String message) {
		super(message);
	}

	public HouseStyleException(String message, Exception cause) {
		super(message, cause);
	}
}
