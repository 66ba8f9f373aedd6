package org.tenday.app.internal.handover;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

/**
 * Where the Tenday that runs listens, as it stands in a file of the folder that it has claimed. Only the folder's owner can read the file, so
 * whoever knows the secret is the same user.
 *
 * @param port   on this computer itself, out of reach of any other
 * @param secret what a caller has to know
 */
record Address(int port, String secret) {

	private static final String FILE = ".metadata/.tenday-running";

	void write(Path data) throws IOException {
		Path file = data.resolve(FILE);
		Files.createDirectories(file.getParent());
		Path fresh = Files.createTempFile(file.getParent(), ".tenday-running", "", ownersOnly());
		try {
			Files.writeString(fresh, port + "\n" + secret + "\n");
			Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(fresh);
		}
	}

	/** Elsewhere a user's own folder is closed to others by the system. */
	private static FileAttribute<?>[] ownersOnly() {
		return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
				? new FileAttribute<?>[]{ PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
	}

	/** Empty where nobody listens, or the file is of no use. */
	static Optional<Address> read(Path data) throws IOException {
		Path file = data.resolve(FILE);
		if (!Files.isRegularFile(file)) {
			return Optional.empty();
		}
		List<String> lines = Files.readAllLines(file);
		return lines.size() == 2 && lines.getFirst().matches("\\d{1,5}")
				? Optional.of(new Address(Integer.parseInt(lines.getFirst()), lines.getLast()))
				: Optional.empty();
	}

	static void remove(Path data) throws IOException {
		Files.deleteIfExists(data.resolve(FILE));
	}
}
