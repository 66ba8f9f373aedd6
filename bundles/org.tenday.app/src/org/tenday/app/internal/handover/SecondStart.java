package org.tenday.app.internal.handover;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.core.runtime.ILog;

/** A start of Tenday that finds another one running on the same data folder. */
public final class SecondStart {

	/** The other one may have claimed the folder just now, and not listen yet. */
	private static final Duration PATIENCE = Duration.ofSeconds(10);
	private static final Duration PAUSE = Duration.ofMillis(200);
	private static final int ANSWER_MILLIS = 5_000;

	private SecondStart() {
	}

	/** The arguments that name files and folders; the other process may stand in another folder, so each is made absolute. */
	public static List<Path> named(String... arguments) {
		List<Path> paths = new ArrayList<>();
		for (String argument : arguments) {
			if (!argument.startsWith("-") && !argument.isBlank()) {
				try {
					paths.add(Path.of(argument).toAbsolutePath().normalize());
				} catch (InvalidPathException noPath) {
					// What is no path is no programme, and nothing else is given on the command line.
					continue;
				}
			}
		}
		return paths.subList(0, Math.min(paths.size(), FirstStart.MOST_PATHS));
	}

	/**
	 * Gives what is to be opened to the Tenday that runs; waits a while where it has only just begun.
	 *
	 * @return whether it has taken it
	 */
	public static boolean handOver(Path data, List<Path> paths) {
		Optional<IOException> failure = Optional.empty();
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (System.nanoTime() < end) {
			try {
				Optional<Address> address = Address.read(data);
				if (address.isPresent() && isTaken(address.get(), paths)) {
					return true;
				}
			} catch (IOException notListening) {
				failure = Optional.of(notListening);
			}
			LockSupport.parkNanos(PAUSE.toNanos());
		}
		failure.ifPresent(
				last -> ILog.of(SecondStart.class).warn("The Tenday that is open already does not answer: " + last.getMessage(), last));
		return false;
	}

	private static boolean isTaken(Address address, List<Path> paths) throws IOException {
		try (Socket socket = new Socket()) {
			socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), address.port()), ANSWER_MILLIS);
			socket.setSoTimeout(ANSWER_MILLIS);
			DataOutputStream out = new DataOutputStream(socket.getOutputStream());
			out.writeUTF(address.secret());
			out.writeInt(paths.size());
			for (Path path : paths) {
				out.writeUTF(path.toString());
			}
			out.flush();
			return socket.getInputStream().read() == FirstStart.DONE;
		}
	}
}
