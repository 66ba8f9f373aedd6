package org.tenday.cli.internal.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes a folder of files as a whole: either all of them are there in the end, or nothing is changed. */
public final class WholeFolder {

	private WholeFolder() {
	}

	/**
	 * Whether files can be put into it: nothing is there yet, or an empty folder.
	 *
	 * @throws IOException where it cannot be looked at
	 */
	public static boolean isFree(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return Files.notExists(folder);
		}
		try (Stream<Path> there = Files.list(folder)) {
			return there.findAny().isEmpty();
		}
	}

	/**
	 * Writes it.
	 *
	 * @param folder a free one; folders above it are made too
	 * @param files  texts by their paths in it
	 * @throws IOException where that cannot be done; then the folder is as it was
	 */
	public static void write(Path folder, Map<Path, String> files) throws IOException {
		Path above = Files.createDirectories(folder.toAbsolutePath().getParent());
		Path beside = Files.createTempDirectory(above, ".new-plugin-");
		try {
			for (Map.Entry<Path, String> file : files.entrySet()) {
				Path path = beside.resolve(file.getKey());
				Files.createDirectories(path.getParent());
				Files.writeString(path, file.getValue());
			}
			moveInto(folder, beside);
		} finally {
			delete(beside);
		}
	}

	/** A folder that is there already stays the one that it is: somebody may stand in it. */
	private static void moveInto(Path folder, Path beside) throws IOException {
		boolean isNew = Files.notExists(folder);
		List<Path> moved = new ArrayList<>();
		try {
			Files.createDirectories(folder);
			for (Path entry : entries(beside)) {
				Path target = folder.resolve(entry.getFileName());
				Files.move(entry, target);
				moved.add(target);
			}
		} catch (IOException e) {
			for (Path target : moved) {
				delete(target);
			}
			if (isNew) {
				Files.deleteIfExists(folder);
			}
			throw e;
		}
	}

	private static List<Path> entries(Path folder) throws IOException {
		try (Stream<Path> entries = Files.list(folder)) {
			return entries.toList();
		}
	}

	private static void delete(Path folder) throws IOException {
		if (Files.notExists(folder)) {
			return;
		}
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(path);
			}
		}
	}
}
