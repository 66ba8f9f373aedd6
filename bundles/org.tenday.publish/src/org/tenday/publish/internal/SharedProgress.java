package org.tenday.publish.internal;

import org.tenday.publish.Progress;

/** Lets the threads of one export tell a progress what they do, one after the other, so that it need not be made for several. */
final class SharedProgress implements Progress {

	private final Progress progress;

	SharedProgress(Progress progress) {
		this.progress = progress;
	}

	@Override
	public synchronized void begin(int files) {
		progress.begin(files);
	}

	@Override
	public synchronized void file(String name) {
		progress.file(name);
	}

	@Override
	public synchronized boolean isCancelled() {
		return progress.isCancelled();
	}
}
