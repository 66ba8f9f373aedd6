package org.tenday.importer.internal.markup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.tenday.importer.ImportException;
import org.tenday.importer.internal.text.TextBytes;

/** A folder with pages, and nothing outside it: what a symbolic link or {@code ..} leads to does not exist here. */
public final class SourceFolder {

	private static final long LARGEST_TEXT = 5_000_000;
	private static final int DEEPEST_FOLDER = 12;

	private final Path root;
	private final Report report;

	/**
	 * @param holds what is expected in it, for messages
	 * @throws ImportException where there is no such folder
	 */
	public SourceFolder(Path folder, String holds, Report report) throws ImportException {
		this.report = report;
		try {
			root = folder.toRealPath();
		} catch (IOException e) {
			throw new ImportException("There is no folder %s: give the one that holds %s.".formatted(folder, holds), e);
		}
		if (!Files.isDirectory(root)) {
			throw new ImportException("%s is a file: give the folder that holds %s.".formatted(folder, holds));
		}
	}

	/** The folder's own name. */
	public String name() {
		Path name = root.getFileName();
		return name == null ? "folder" : name.toString();
	}

	/**
	 * A file of the folder.
	 *
	 * @param path relative to the folder, with forward slashes
	 * @return the same path without detours; empty where there is no such file, or it lies outside, or a symbolic link leads to it
	 */
	public Optional<Path> file(String path) {
		return inside(path).filter(found -> Files.isRegularFile(root.resolve(found), LinkOption.NOFOLLOW_LINKS)).filter(this::hasNoLinks);
	}

	/** Whether a path leads out of the folder, be it by its name or by a symbolic link. */
	public boolean leadsOut(String path) {
		Optional<Path> inside = inside(path);
		return inside.isEmpty() || Files.exists(root.resolve(inside.get()), LinkOption.NOFOLLOW_LINKS) && !hasNoLinks(inside.get());
	}

	public boolean hasFolder(String path) {
		return inside(path).filter(found -> Files.isDirectory(root.resolve(found), LinkOption.NOFOLLOW_LINKS)).isPresent();
	}

	/** The files directly in a folder that are Markdown, by name; none where there is no such folder. */
	public List<Path> texts(String folder) throws ImportException {
		if (!hasFolder(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(root.resolve(folder))) {
			return files.map(root::relativize).filter(file -> file.toString().matches("(?i).*\\.(md|rmd|markdown|qmd)"))
					.filter(file -> file(slashed(file)).isPresent()).sorted(Comparator.comparing(SourceFolder::slashed)).toList();
		} catch (IOException e) {
			throw new ImportException("The folder %s cannot be read: %s.".formatted(folder, e.getMessage()), e);
		}
	}

	/**
	 * The files of some names in the folder and all folders below it, by name; nothing hidden, and nothing that a link leads to.
	 *
	 * @param names a pattern for the whole name of a file
	 * @param most  how many are read
	 * @throws ImportException where there are more
	 */
	public List<Path> tree(Pattern names, int most) throws ImportException {
		try (Stream<Path> files = Files.walk(root, DEEPEST_FOLDER)) {
			List<Path> found = files.map(root::relativize).filter(file -> names.matcher(String.valueOf(file.getFileName())).matches())
					.filter(file -> StreamSupport.stream(file.spliterator(), false).noneMatch(SourceFolder::isHidden))
					.filter(file -> file(slashed(file)).isPresent()).limit(most + 1L).sorted(Comparator.comparing(SourceFolder::slashed))
					.toList();
			if (found.size() > most) {
				throw new ImportException("There are more than %d pages in %s: import its folders one by one.".formatted(most, root));
			}
			return found;
		} catch (IOException | UncheckedIOException e) {
			throw new ImportException("The folder %s cannot be read: %s.".formatted(root, e.getMessage()), e);
		}
	}

	private static boolean isHidden(Path part) {
		return part.toString().matches("\\..*|node_modules|_site|_book|public");
	}

	/**
	 * The lines of a text file, whatever its encoding and its line ends, without a byte order mark.
	 *
	 * @throws ImportException where it is no text, or cannot be read
	 */
	public List<Line> lines(Path file) throws ImportException {
		String text = decode(file, bytes(file, LARGEST_TEXT));
		List<Line> lines = new ArrayList<>();
		for (String line : text.split("\\r\\n|\\r|\\n", -1)) {
			lines.add(new Line(file, lines.size() + 1, line));
		}
		if (lines.getLast().text().isEmpty()) {
			lines.removeLast();
		}
		return lines;
	}

	/**
	 * All of a file.
	 *
	 * @throws ImportException where it is larger than the given number of bytes, or cannot be read
	 */
	public byte[] bytes(Path file, long largest) throws ImportException {
		Path found = root.resolve(file);
		try {
			long size = Files.size(found);
			if (size > largest) {
				throw new ImportException(
						"The file %s has %,d bytes, and no more than %,d are read.".formatted(slashed(file), size, largest));
			}
			return Files.readAllBytes(found);
		} catch (IOException e) {
			throw new ImportException("The file %s cannot be read: %s.".formatted(slashed(file), e.getMessage()), e);
		}
	}

	public static String slashed(Path path) {
		return path.toString().replace('\\', '/');
	}

	private String decode(Path file, byte[] bytes) throws ImportException {
		TextBytes decoded = TextBytes.decode(bytes).orElseThrow(() -> new ImportException(
				"The file %s holds zeros, as no text does: choose a page that is saved as text in UTF-8.".formatted(slashed(file))));
		if (decoded.guessed()) {
			report.add(file, "The file is not in UTF-8 and was read as Windows-1252: look through its accented letters.");
		}
		return decoded.text();
	}

	private Optional<Path> inside(String path) {
		try {
			Path relative = Path.of(path);
			Path resolved = root.resolve(relative).normalize();
			boolean inside = !relative.isAbsolute() && resolved.startsWith(root) && !resolved.equals(root);
			return inside ? Optional.of(root.relativize(resolved)) : Optional.empty();
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	private boolean hasNoLinks(Path relative) {
		Path current = root;
		for (Path part : relative) {
			current = current.resolve(part);
			if (Files.isSymbolicLink(current)) {
				return false;
			}
		}
		return true;
	}
}
