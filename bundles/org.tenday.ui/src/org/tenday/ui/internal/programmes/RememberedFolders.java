package org.tenday.ui.internal.programmes;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.tenday.ui.internal.opening.KeptList;

/** The folders that were open when the window was last closed, kept in the user's settings. */
final class RememberedFolders {

	private static final String KEY = "openProgrammes";

	private final KeptList kept;

	RememberedFolders(IEclipsePreferences settings) {
		kept = new KeptList(settings, KEY);
	}

	synchronized List<Path> read() {
		return kept.paths();
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
		kept.write(folders.stream().map(Path::toString).toList());
	}
}
