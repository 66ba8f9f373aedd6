package org.tenday.store;

import java.io.IOException;

/** The bytes of a file for the media folder, read when they are needed. */
@FunctionalInterface
public interface MediaBytes {

	byte[] read() throws IOException;

	static MediaBytes of(byte[] bytes) {
		return bytes::clone;
	}
}
