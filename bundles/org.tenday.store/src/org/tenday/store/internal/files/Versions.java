package org.tenday.store.internal.files;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The earlier versions of a folder's files, in {@code .tenday/history}: one folder for each file, and in it a file for each version. */
public final class Versions {

	/** The name of a version says when it was written; sorted by name, versions are sorted by time. */
	private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

	/** The number that a module's file begins with changes when modules are moved; it is the same file all the same. */
	private static final String NUMBER = "^\\d{1,9}-";

	private final Layout layout;

	public Versions(Layout layout) {
		this.layout = layout;
	}

	/**
	 * Takes what saving has put aside, so that the next saving does not replace it; gives up the oldest where there are many.
	 *
	 * @param most how many there may be of one file
	 */
	public void keep(int most) throws IOException {
		if (!Files.isDirectory(layout.previous(), LinkOption.NOFOLLOW_LINKS) || Files.isSymbolicLink(history())) {
			return;
		}
		for (Path file : files(layout.previous())) {
			Path place = placeOf(layout.previous().relativize(file));
			Files.createDirectories(place);
			keep(file, place, Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant());
			List<Path> all = of(place);
			for (Path old : all.subList(Math.min(most, all.size()), all.size())) {
				Files.deleteIfExists(old);
			}
		}
	}

	/** Of a file of the programme, newest first. */
	public List<Path> of(Path file, Path folder) throws IOException {
		return of(placeOf(folder.relativize(file)));
	}

	/** When a version was written; empty where the file is none of ours. */
	public static Optional<Instant> timeOf(Path version) {
		try {
			return Optional.of(NAME.parse(version.getFileName().toString(), Instant::from));
		} catch (DateTimeParseException e) {
			// Somebody has put something else there.
			return Optional.empty();
		}
	}

	/** Two versions that were written at the same time, as the disk tells it, get names that are a millisecond apart. */
	private static void keep(Path file, Path place, Instant written) throws IOException {
		Instant at = written;
		Path version = place.resolve(NAME.format(at));
		while (Files.exists(version, LinkOption.NOFOLLOW_LINKS)) {
			if (Files.mismatch(file, version) < 0) {
				return;
			}
			at = at.plusMillis(1);
			version = place.resolve(NAME.format(at));
		}
		keep(file, version);
	}

	private static void keep(Path file, Path version) throws IOException {
		try {
			Files.createLink(version, file);
		} catch (FileAlreadyExistsException e) {
			// Somebody else keeps it at this moment, which is as good.
			return;
		} catch (UnsupportedOperationException | FileSystemException e) {
			Path fresh = Replacing.unfinished(version);
			Files.copy(file, fresh, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
			Replacing.move(fresh, version);
		}
	}

	private Path history() {
		return layout.own().resolve("history");
	}

	private Path placeOf(Path relative) {
		String name = relative.getFileName().toString().replaceFirst(NUMBER, "");
		return history().resolve(relative.resolveSibling(name));
	}

	private static List<Path> of(Path place) throws IOException {
		if (!Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
			return List.of();
		}
		try (Stream<Path> versions = Files.list(place)) {
			return versions.filter(version -> timeOf(version).isPresent()).sorted(Comparator.reverseOrder()).toList();
		}
	}

	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
					.filter(file -> !Replacing.isUnfinished(file)).toList();
		}
	}
}
