package org.tenday.store.internal.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

import org.tenday.store.StoreException;

/** What the operating system says, as a sentence. */
final class Failures {

	private Failures() {
	}

	static StoreException saving(Path file, IOException e) {
		return new StoreException("%s: could not be saved, because %s; what was there before is still there.".formatted(file, reason(e)),
				e);
	}

	static String reason(IOException e) {
		if (e instanceof AccessDeniedException) {
			return "you have no right to write here";
		}
		String said = e instanceof FileSystemException on && on.getReason() != null ? on.getReason() : e.getMessage();
		return said == null ? "the disk refuses it" : "the system says \"" + said.replaceAll("\\s+", " ").replaceAll("\\.$", "") + "\"";
	}
}
