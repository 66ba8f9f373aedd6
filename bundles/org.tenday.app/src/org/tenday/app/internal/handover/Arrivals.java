package org.tenday.app.internal.handover;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What others want opened here: a second start of Tenday, or the system where somebody opens a document. Held back until there is a window
 * to open it in.
 */
public final class Arrivals {

	private final List<Path> waiting = new ArrayList<>();
	private Optional<Consumer<List<Path>>> window = Optional.empty();

	/**
	 * Something is to be opened, or, where nothing is named, only to be seen; on any thread.
	 *
	 * @param paths folders of programmes, or files in them; absolute
	 */
	public void add(List<Path> paths) {
		Consumer<List<Path>> opener;
		synchronized (this) {
			if (window.isEmpty()) {
				waiting.addAll(paths);
				return;
			}
			opener = window.get();
		}
		opener.accept(List.copyOf(paths));
	}

	/**
	 * There is a window now: it gets what is waiting, and from now on whatever comes.
	 *
	 * @param opener on the thread on which things arrive
	 */
	public void ready(Consumer<List<Path>> opener) {
		List<Path> held;
		synchronized (this) {
			window = Optional.of(opener);
			held = List.copyOf(waiting);
			waiting.clear();
		}
		if (!held.isEmpty()) {
			opener.accept(held);
		}
	}
}
