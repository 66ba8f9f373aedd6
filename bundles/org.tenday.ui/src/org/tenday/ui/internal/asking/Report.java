package org.tenday.ui.internal.asking;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of long work.
 *
 * @param title   of the window
 * @param message what was done, in one or two sentences
 * @param folder  where the files are; empty where there are none to be opened
 * @param files   names in the folder, to be opened one by one
 * @param remarks what could not be done, or not as it was asked for; a sentence each
 */
public record Report(String title, String message, Optional<Path> folder, List<String> files, List<String> remarks) {

	public Report {
		Objects.requireNonNull(title, "title");
		Objects.requireNonNull(message, "message");
		Objects.requireNonNull(folder, "folder");
		files = List.copyOf(files);
		remarks = List.copyOf(remarks);
	}
}
