package org.tenday.publish;

import java.io.IOException;

/** Where the bytes of a programme's pictures come from. */
@FunctionalInterface
public interface MediaSource {

	/**
	 * The whole file.
	 *
	 * @param file path below the media folder, with forward slashes
	 * @throws IOException where there is no such file or it cannot be read; the message is one sentence for users
	 */
	byte[] read(String file) throws IOException;
}
