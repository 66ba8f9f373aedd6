package org.tenday.publish.internal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import org.tenday.publish.Progress;

/** Ends the writing of a large file as soon as somebody asks for it. */
public final class StoppableOutput extends FilterOutputStream {

	private final Progress progress;

	/** Writes on while the progress is not cancelled. */
	public StoppableOutput(OutputStream out, Progress progress) {
		super(out);
		this.progress = progress;
	}

	/** Somebody asked to stop. */
	public static final class Stopped extends IOException {
		private static final long serialVersionUID = 1L;

		Stopped() {
			super("The export was stopped.");
		}
	}

	@Override
	public void write(int b) throws IOException {
		check();
		out.write(b);
	}

	@Override
	public void write(byte[] b, int off, int len) throws IOException {
		check();
		out.write(b, off, len);
	}

	private void check() throws Stopped {
		if (progress.isCancelled()) {
			throw new Stopped();
		}
	}
}
