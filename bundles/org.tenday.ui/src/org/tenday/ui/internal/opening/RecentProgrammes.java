package org.tenday.ui.internal.opening;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;

/**
 * The programmes that were opened last, newest first, kept in the user's settings. Which of them are still there is known from the last
 * {@link #look()}, so that a menu can say so without asking the disk.
 */
public final class RecentProgrammes {

	/** More than this nobody reads through. */
	public static final int MOST = 10;

	private static final String KEY = "recentProgrammes";

	private final KeptList kept;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private Set<Path> missing = Set.of();

	public RecentProgrammes(IEclipsePreferences settings) {
		kept = new KeptList(settings, KEY);
	}

	/** Newest first. */
	public synchronized List<RecentProgramme> all() {
		return kept.read().stream().flatMap(line -> read(line).stream()).toList();
	}

	private static Optional<RecentProgramme> read(String line) {
		String[] parts = line.split("\t", 2);
		return parts.length == 2 && !parts[0].isBlank()
				? KeptList.path(parts[0]).map(path -> new RecentProgramme(path, parts[1]))
				: Optional.empty();
	}

	/** Whether its folder held no programme when somebody last looked. */
	public synchronized boolean isMissing(RecentProgramme recent) {
		return missing.contains(recent.folder());
	}

	/** A programme was opened: it is now the newest. */
	public void add(Path folder, String title) {
		change(Stream.concat(Stream.of(new RecentProgramme(folder, title.replaceAll("\\s+", " "))), others(folder)).limit(MOST).toList());
		synchronized (this) {
			missing = missing.stream().filter(other -> !other.equals(folder)).collect(Collectors.toUnmodifiableSet());
		}
		tell();
	}

	/** Takes one off the list; its files stay as they are. */
	public void remove(Path folder) {
		change(others(folder).toList());
		tell();
	}

	/** Looks which of them are there. Takes as long as the disk does, so never call it on the user interface's thread. */
	public void look() {
		List<Path> gone = new ArrayList<>();
		for (RecentProgramme recent : all()) {
			if (!Files.isRegularFile(recent.folder().resolve(NamedProgramme.PROGRAMME_FILE))) {
				gone.add(recent.folder());
			}
		}
		boolean isNews;
		synchronized (this) {
			isNews = !missing.equals(Set.copyOf(gone));
			missing = Set.copyOf(gone);
		}
		if (isNews) {
			tell();
		}
	}

	private Stream<RecentProgramme> others(Path folder) {
		return all().stream().filter(recent -> !recent.folder().equals(folder));
	}

	private synchronized void change(List<RecentProgramme> wanted) {
		kept.write(wanted.stream().map(recent -> recent.folder() + "\t" + recent.title()).toList());
	}

	/** Whoever listens is told when the list or what is known about it has changed, on the thread on which it happens. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}
}
