package org.tenday.store.internal.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/** Replaces files so that whoever looks, and whenever the machine stops, finds the old bytes or the new ones, whole. */
final class Replacing {

	/** How the name of a file ends that is not finished. */
	private static final String UNFINISHED = ".tenday-new";

	private Replacing() {
	}

	/** Puts the bytes in the place of the file, which need not be there yet. */
	static void write(Path file, byte[] bytes) throws IOException {
		Files.createDirectories(file.getParent());
		Path fresh = unfinished(file);
		try {
			writeForced(fresh, bytes);
			move(fresh, file);
		} finally {
			Files.deleteIfExists(fresh);
		}
		force(file.getParent());
	}

	/** A name beside the file that nobody else uses. */
	static Path unfinished(Path file) {
		return file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID().toString().substring(0, 8) + UNFINISHED);
	}

	static boolean isUnfinished(Path file) {
		String name = file.getFileName().toString();
		return name.startsWith(".") && name.endsWith(UNFINISHED);
	}

	static void writeForced(Path file, byte[] bytes) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
			ByteBuffer buffer = ByteBuffer.wrap(bytes);
			while (buffer.hasRemaining()) {
				channel.write(buffer);
			}
			channel.force(true);
		}
	}

	static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			throw new IOException("the disk cannot replace a file in one step", e);
		}
	}

	/** Makes a move last; where the system cannot open a folder (Windows), the file system's own journal must do. */
	static void force(Path folder) throws IOException {
		if (Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class)) {
			try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
				channel.force(true);
			}
		}
	}
}
