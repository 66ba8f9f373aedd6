package org.tenday.ui.internal.programmes;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.osgi.service.prefs.BackingStoreException;

/** The folders that were open when the window was last closed, kept in the user's settings. */
final class RememberedFolders {

	private static final String KEY = "openProgrammes";

	private final IEclipsePreferences settings;

	RememberedFolders(IEclipsePreferences settings) {
		this.settings = settings;
	}

	synchronized List<Path> read() {
		return Arrays.stream(settings.get(KEY, "").split("\n")).filter(line -> !line.isBlank()).map(Path::of).toList();
	}

	synchronized void add(Path folder) {
		Set<Path> folders = new LinkedHashSet<>(read());
		if (folders.add(folder)) {
			write(folders);
		}
	}

	synchronized void remove(Path folder) {
		Set<Path> folders = new LinkedHashSet<>(read());
		if (folders.remove(folder)) {
			write(folders);
		}
	}

	private void write(Collection<Path> folders) {
		settings.put(KEY, folders.stream().map(Path::toString).collect(Collectors.joining("\n")));
		try {
			settings.flush();
		} catch (BackingStoreException e) {
			// Writing goes on; only the next start will not know what was open.
			ILog.of(RememberedFolders.class).warn("The list of open programmes can't be kept: " + e.getMessage(), e);
		}
	}
}
