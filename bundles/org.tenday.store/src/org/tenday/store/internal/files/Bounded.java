package org.tenday.store.internal.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.tenday.store.internal.yaml.Unreadable;

/** Reading whole files of a limited size, and no symbolic links. */
public final class Bounded {

	/** The most bytes that a YAML file may have: 16 MiB. */
	public static final int YAML_LIMIT = 16 << 20;

	private Bounded() {
	}

	/**
	 * @throws Unreadable where it is missing, no plain file, too large or not readable
	 */
	public static byte[] read(Path file, int limit) throws Unreadable {
		if (Files.isSymbolicLink(file)) {
			throw whole("This is a symbolic link, which Tenday does not follow: put the file itself here.");
		}
		if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
			throw whole("This is not a file.");
		}
		try (InputStream in = Files.newInputStream(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
			byte[] bytes = in.readNBytes(limit + 1);
			if (bytes.length > limit) {
				throw whole("This file is larger than %d MiB, the most that Tenday reads.".formatted(limit >> 20));
			}
			return bytes;
		} catch (NoSuchFileException e) {
			throw new Unreadable("There is no such file.", e);
		} catch (AccessDeniedException e) {
			throw new Unreadable("This file may not be read: ask for the right to read it.", e);
		} catch (IOException e) {
			throw new Unreadable("This file cannot be read: " + Failures.reason(e) + ".", e);
		}
	}

	private static Unreadable whole(String sentence) {
		return new Unreadable(0, 0, sentence);
	}
}
