package org.tenday.ui.tests;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the lessons are that importing is tried with; they are not part of the repository. */
final class Lessons {

	private Lessons() {
	}

	/** Beside the repository, whose root is the folder above that holds the pom of everything. */
	static Path folder() {
		Path here = Path.of("").toAbsolutePath();
		while (here.getParent() != null && !Files.isDirectory(here.resolve("targetplatform"))) {
			here = here.getParent();
		}
		return here.resolveSibling("shared").resolve("lessons");
	}
}
