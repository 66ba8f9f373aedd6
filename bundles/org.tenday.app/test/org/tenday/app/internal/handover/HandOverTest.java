package org.tenday.app.internal.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second start gives what it was to open to the first. */
class HandOverTest {

	@TempDir
	Path data;
	private final List<FirstStart> toClose = new ArrayList<>();
	private final BlockingQueue<List<Path>> arrived = new LinkedBlockingQueue<>();

	private FirstStart listening() throws IOException {
		FirstStart listening = FirstStart.listen(data, arrived::add);
		toClose.add(listening);
		return listening;
	}

	@AfterEach
	void close() throws IOException {
		for (FirstStart each : toClose) {
			each.close();
		}
	}

	@Test
	void theFirstStartGetsWhatTheSecondWasToOpen() throws IOException, InterruptedException {
		FirstStart first = listening();
		List<Path> named = SecondStart.named("programmes/copd", "-nosplash", "ärger & co/programme.yaml");
		assertEquals(List.of(Path.of("programmes/copd").toAbsolutePath(), Path.of("ärger & co/programme.yaml").toAbsolutePath()), named);
		assertTrue(SecondStart.handOver(data, named));
		assertEquals(named, arrived.take());
		assertTrue(SecondStart.handOver(data, List.of()), "a start without arguments brings the window to the front");
		assertEquals(List.of(), arrived.take());
		first.close();
		assertEquals(Optional.empty(), Address.read(data), "nobody is sent to a door that is closed");
	}

	@Test
	void whoDoesNotKnowTheSecretIsNotHeard() throws IOException, InterruptedException {
		listening();
		Address address = Address.read(data).orElseThrow();
		try (Socket stranger = new Socket(InetAddress.getLoopbackAddress(), address.port())) {
			DataOutputStream out = new DataOutputStream(stranger.getOutputStream());
			out.writeUTF("guessed");
			out.flush();
			assertEquals(-1, stranger.getInputStream().read(), "no answer");
		}
		assertTrue(SecondStart.handOver(data, List.of(data)), "it goes on listening");
		assertEquals(List.of(data), arrived.take());
		assertTrue(arrived.isEmpty());
	}

	@Test
	void onlyTheOwnerCanReadTheSecret() throws IOException {
		assumeTrue(data.getFileSystem().supportedFileAttributeViews().contains("posix"), "this system has no such permissions");
		listening();
		assertEquals("rw-------",
				PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(".metadata/.tenday-running"))));
	}

	@Test
	void whatArrivesBeforeThereIsAWindowWaitsForIt() {
		Arrivals arrivals = new Arrivals();
		arrivals.add(List.of(Path.of("a")));
		arrivals.add(List.of(Path.of("b")));
		List<List<Path>> opened = new ArrayList<>();
		arrivals.ready(opened::add);
		arrivals.add(List.of(Path.of("c")));
		assertEquals(List.of(List.of(Path.of("a"), Path.of("b")), List.of(Path.of("c"))), opened);
		assertFalse(opened.contains(List.of()));
	}
}
