package org.tenday.store.internal.files;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.tenday.store.StoreException;

/** Does many small pieces of work with files, some at a time: each waits for the disk, which forces several files as fast as one. */
final class Together {

	/** So many that the disk has something to gather, and so few that no limit on open files is met. */
	private static final int AT_A_TIME = 16;

	/** One piece of work. */
	interface Work {
		void run() throws StoreException;
	}

	private Together() {
	}

	/**
	 * Comes back when no piece is being worked on any more.
	 *
	 * @throws StoreException of the first piece that failed, in the order of the list
	 */
	static void run(List<? extends Work> pieces) throws StoreException {
		if (pieces.size() == 1) {
			pieces.getFirst().run();
			return;
		}
		List<Future<Void>> begun = new ArrayList<>();
		try (ExecutorService workers = Executors.newFixedThreadPool(AT_A_TIME)) {
			for (Work piece : pieces) {
				begun.add(workers.submit(() -> {
					piece.run();
					return null;
				}));
			}
		}
		for (Future<Void> each : begun) {
			done(each);
		}
	}

	private static void done(Future<Void> work) throws StoreException {
		try {
			work.get();
		} catch (ExecutionException e) {
			switch (e.getCause()) {
			case StoreException failure -> throw failure;
			case RuntimeException failure -> throw failure;
			case Error failure -> throw failure;
			default -> throw new IllegalStateException(e.getCause());
			}
		} catch (InterruptedException e) {
			throw new IllegalStateException("All work was done before its outcome was asked for.", e);
		}
	}
}
