package org.tenday.ui.internal.opening;

import java.util.List;

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
