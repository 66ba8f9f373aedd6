package org.tenday.app.internal;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where Tenday keeps what it remembers about its windows and preferences: a folder of the user's, as the operating system likes it.
 * Programmes are never kept there; each stays where its author put it.
 */
final class DataFolder {

	private DataFolder() {
	}

	/**
	 * Finds the folder; it need not exist yet.
	 *
	 * @param system the name of the operating system, as the property {@code os.name} gives it
	 * @param environment the environment variables
	 * @param home the user's home folder
	 * @return an absolute path
	 */
	static Path of(String system, Map<String, String> environment, Path home) {
		String name = system.toLowerCase(Locale.ROOT);
		if (name.startsWith("windows")) {
			return base(environment.get("LOCALAPPDATA"), home.resolve("AppData").resolve("Local")).resolve("Tenday");
		}
		if (name.startsWith("mac")) {
			return home.resolve("Library").resolve("Application Support").resolve("Tenday");
		}
		return base(environment.get("XDG_DATA_HOME"), home.resolve(".local").resolve("share")).resolve("tenday");
	}

	/** A relative path in the environment would make the folder depend on where Tenday was started from, so it is not used. */
	private static Path base(String named, Path usual) {
		return named != null && Path.of(named).isAbsolute() ? Path.of(named) : usual;
	}
}
