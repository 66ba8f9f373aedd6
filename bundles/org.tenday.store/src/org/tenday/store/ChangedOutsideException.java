package org.tenday.store;

import java.nio.file.Path;

/** A file that was to be saved is no longer as it was read: another program changed it. It is left as it is. */
public final class ChangedOutsideException extends StoreException {

	private static final long serialVersionUID = 1L;

	public ChangedOutsideException(Path file) {
		super(file
				+ ": another program changed this file since it was opened, so nothing was saved: open the programme again.");
	}
}
