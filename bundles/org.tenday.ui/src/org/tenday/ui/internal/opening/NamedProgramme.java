package org.tenday.ui.internal.opening;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds the programme that is meant where somebody names a folder, or a file in one: on the command line, or with a double click on a file. */
public final class NamedProgramme {

	static final String PROGRAMME_FILE = "programme.yaml";
	private static final String MODULE_ENDING = ".module.yaml";

	private NamedProgramme() {
	}

	/**
	 * The folder that is meant; does not say that there is a programme in it. Looks at the disk, so never call it on the user interface's
	 * thread.
	 */
	public static Path folderOf(Path named) {
		Path file = named.toAbsolutePath();
		if (file.getFileName() == null || !Files.isRegularFile(file)) {
			return named;
		}
		String name = file.getFileName().toString();
		if (name.equals(PROGRAMME_FILE)) {
			return file.getParent();
		}
		boolean isModule = name.endsWith(MODULE_ENDING) && file.getParent().getParent() != null;
		return isModule ? file.getParent().getParent() : named;
	}

	/** Those of the arguments that mean a programme which is there; what else is given is for others. */
	public static List<Path> among(String... arguments) {
		List<Path> folders = new ArrayList<>();
		for (String argument : arguments) {
			try {
				Path folder = folderOf(Path.of(argument).toAbsolutePath());
				if (Files.isRegularFile(folder.resolve(PROGRAMME_FILE))) {
					folders.add(folder);
				}
			} catch (InvalidPathException noPath) {
				continue;
			}
		}
		return folders;
	}
}
