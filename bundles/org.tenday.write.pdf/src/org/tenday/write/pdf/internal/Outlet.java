package org.tenday.write.pdf.internal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Remembers why a stream took no more: iText wraps that in an exception of its own. */
public final class Outlet extends FilterOutputStream {

	private IOException failure;

	public Outlet(OutputStream out) {
		super(out);
	}

	@Override
	public void write(int value) throws IOException {
		try {
			out.write(value);
		} catch (IOException e) {
			failure = e;
			throw e;
		}
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		try {
			out.write(bytes, offset, length);
		} catch (IOException e) {
			failure = e;
			throw e;
		}
	}

	@Override
	public void flush() throws IOException {
		try {
			out.flush();
		} catch (IOException e) {
			failure = e;
			throw e;
		}
	}

	/** Throws what the stream has thrown, if it has. */
	public void check() throws IOException {
		if (failure != null) {
			throw failure;
		}
	}
}
