package org.tenday.ui.internal.opening;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.osgi.service.prefs.BackingStoreException;

/** Lines in the user's settings, which reach the disk beside the user interface. */
public final class KeptList {

	private final IEclipsePreferences settings;
	private final String key;
	private final Job flushing;

	public KeptList(IEclipsePreferences settings, String key) {
		this.settings = settings;
		this.key = key;
		flushing = Job.create("Keeping settings", (ICoreRunnable) monitor -> flush());
		flushing.setSystem(true);
	}

	/** In the order in which they were written. */
	public List<String> read() {
		return settings.get(key, "").lines().filter(line -> !line.isBlank()).toList();
	}

	/** The lines as folders; settings that came from another system may hold what can be none here. */
	public List<Path> paths() {
		return read().stream().flatMap(line -> path(line).stream()).toList();
	}

	/** A line as a folder; empty where it can be none on this system. */
	static Optional<Path> path(String line) {
		try {
			return Optional.of(Path.of(line));
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	public void write(List<String> lines) {
		settings.put(key, String.join("\n", lines));
		flushing.schedule();
	}

	private void flush() {
		try {
			settings.flush();
		} catch (BackingStoreException e) {
			// Work goes on; only the next start will not know of it.
			ILog.of(KeptList.class).warn("The settings \"" + key + "\" can't be kept: " + e.getMessage(), e);
		}
	}
}
