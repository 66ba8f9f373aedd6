package org.tenday.app.internal.handover;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;

/** Listens for later starts of Tenday on the same data folder, which give what they were to open to this one and end. */
public final class FirstStart implements AutoCloseable {

	/** How long a caller may take, who is on this computer. */
	private static final int PATIENCE_MILLIS = 5_000;

	static final int MOST_PATHS = 1_000;

	static final int DONE = 1;

	private final Path data;
	private final ServerSocket door;
	private final Address address;
	private final Consumer<List<Path>> arrivals;

	private FirstStart(Path data, ServerSocket door, Consumer<List<Path>> arrivals) {
		this.data = data;
		this.door = door;
		this.arrivals = arrivals;
		byte[] secret = new byte[24];
		new SecureRandom().nextBytes(secret);
		address = new Address(door.getLocalPort(), HexFormat.of().formatHex(secret));
	}

	/**
	 * Listens until it is closed.
	 *
	 * @param data     the folder that this process has locked
	 * @param arrivals gets what is to be opened, on a thread of its own
	 * @throws IOException where this computer does not let us
	 */
	public static FirstStart listen(Path data, Consumer<List<Path>> arrivals) throws IOException {
		FirstStart start = new FirstStart(data, new ServerSocket(0, 10, InetAddress.getLoopbackAddress()), arrivals);
		start.address.write(data);
		Thread.ofPlatform().daemon().name("Later starts of Tenday").start(start::serve);
		return start;
	}

	private void serve() {
		while (!door.isClosed()) {
			try {
				Socket caller = door.accept();
				// One that says nothing, or very slowly, keeps nobody else waiting, and not for long.
				Thread.ofVirtual().start(() -> hear(caller));
			} catch (IOException e) {
				if (!door.isClosed()) {
					report(e);
				}
			}
		}
	}

	private void hear(Socket caller) {
		Thread closing = Thread.ofVirtual().start(() -> closeLater(caller));
		try (caller) {
			caller.setSoTimeout(PATIENCE_MILLIS);
			answer(caller);
		} catch (IOException | RuntimeException e) {
			report(e);
		} finally {
			closing.interrupt();
		}
	}

	private static void closeLater(Socket caller) {
		try (caller) {
			Thread.sleep(PATIENCE_MILLIS);
		} catch (InterruptedException heard) {
			Thread.currentThread().interrupt();
		} catch (IOException e) {
			report(e);
		}
	}

	/** The caller tells its user; here only somebody who looks for the reason wants to know. */
	private static void report(Exception e) {
		ILog.of(FirstStart.class).info("A later start of Tenday could not be understood: " + e.getMessage(), e);
	}

	private void answer(Socket caller) throws IOException {
		DataInputStream in = new DataInputStream(caller.getInputStream());
		if (!isSecret(in.readUTF())) {
			return;
		}
		int count = in.readInt();
		List<Path> paths = new ArrayList<>();
		for (int i = 0; i < Math.min(count, MOST_PATHS); i++) {
			try {
				paths.add(Path.of(in.readUTF()));
			} catch (InvalidPathException e) {
				throw new IOException(e.getMessage(), e);
			}
		}
		arrivals.accept(paths);
		caller.getOutputStream().write(DONE);
	}

	private boolean isSecret(String told) {
		return MessageDigest.isEqual(told.getBytes(StandardCharsets.UTF_8), address.secret().getBytes(StandardCharsets.UTF_8));
	}

	@Override
	public void close() throws IOException {
		Address.remove(data);
		door.close();
	}
}
