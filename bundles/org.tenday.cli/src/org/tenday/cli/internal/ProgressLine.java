package org.tenday.cli.internal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.tenday.publish.Progress;

/**
 * Shows on one line of the terminal which file is being made; says nothing where nobody watches. When the process is told to end, the
 * export stops first, so that it leaves nothing half-written behind.
 */
final class ProgressLine implements Progress, AutoCloseable {

	private static final String CLEAR = "\r\u001b[K";
	private static final int SECONDS_TO_STOP = 10;

	private final Terminal terminal;
	private final CountDownLatch finished = new CountDownLatch(1);
	private final Thread ending = new Thread(this::stop, "End of export");
	private volatile boolean cancelled;
	private int files;
	private int number;
	private boolean isShown;

	ProgressLine(Terminal terminal) {
		this.terminal = terminal;
		Runtime.getRuntime().addShutdownHook(ending);
	}

	@Override
	public void begin(int count) {
		files = count;
	}

	@Override
	public void file(String name) {
		number++;
		if (terminal.showProgress()) {
			isShown = true;
			terminal.err().print("%s%d of %d: %s".formatted(CLEAR, number, files, name));
			terminal.err().flush();
		}
	}

	@Override
	public boolean isCancelled() {
		return cancelled;
	}

	/** Takes the line away, before something else is said. */
	void clear() {
		if (isShown) {
			terminal.err().print(CLEAR);
			isShown = false;
		}
	}

	@Override
	public void close() {
		clear();
		terminal.out().flush();
		terminal.err().flush();
		finished.countDown();
		if (!cancelled) {
			Runtime.getRuntime().removeShutdownHook(ending);
		}
	}

	private void stop() {
		cancelled = true;
		try {
			if (finished.await(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
				// Else the status would be that of the signal, and not say that some files are there.
				Runtime.getRuntime().halt(ExitStatus.DONE_IN_PART.number());
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
