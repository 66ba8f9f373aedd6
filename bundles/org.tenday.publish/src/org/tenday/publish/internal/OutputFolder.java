package org.tenday.publish.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

import org.tenday.publish.ExportException;

/** Where an export puts its files: a name in it stands for a whole file or for none. */
public final class OutputFolder {

	private static final int BUFFER = 1 << 16;

	private final Path path;

	private OutputFolder(Path path) {
		this.path = path;
	}

	/** Writes one file. */
	@FunctionalInterface
	public interface Content<T> {
		T writeTo(OutputStream out) throws IOException;
	}

	/**
	 * The folder, made where it does not exist.
	 *
	 * @throws ExportException where nothing can be written there
	 */
	public static OutputFolder at(Path path) throws ExportException {
		if (Files.exists(path) && !Files.isDirectory(path)) {
			throw new ExportException("%s is a file, and files cannot be put into it: name a folder.".formatted(path));
		}
		try {
			Files.createDirectories(path);
		} catch (IOException e) {
			throw new ExportException("The folder %s cannot be made: %s.".formatted(path, reason(e)), e);
		}
		OutputFolder folder = new OutputFolder(path);
		folder.check();
		return folder;
	}

	public Path path() {
		return path;
	}

	/**
	 * Writes a file beside its place and moves it there when it is whole; an older file of the name is replaced.
	 *
	 * @throws IOException where it cannot be written; the name then is as it was before
	 */
	public <T> T write(String name, Content<T> content) throws IOException {
		Path part = path.resolve("." + name + "." + UUID.randomUUID() + ".part");
		try {
			T result;
			try (OutputStream out = new BufferedOutputStream(
					Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), BUFFER)) {
				result = content.writeTo(out);
			}
			move(part, path.resolve(name));
			return result;
		} finally {
			Files.deleteIfExists(part);
		}
	}

	/** Why a file operation failed, in words. */
	public static String reason(IOException e) {
		return switch (e) {
		case AccessDeniedException denied -> "access is denied";
		case FileAlreadyExistsException exists -> exists.getFile() + " is a file";
		case NoSuchFileException missing -> "there is no " + missing.getFile();
		case FileSystemException file when file.getReason() != null -> file.getReason();
		default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
		};
	}

	/** What cannot be written to is found out before anything is composed. */
	private void check() throws ExportException {
		Path probe = path.resolve("." + UUID.randomUUID() + ".part");
		try {
			Files.write(probe, new byte[0], StandardOpenOption.CREATE_NEW);
			Files.delete(probe);
		} catch (IOException e) {
			throw new ExportException("Nothing can be written to the folder %s: %s.".formatted(path, reason(e)), e);
		}
	}

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}
}
