package org.tenday.checks;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.tenday.checks.Tenday.Ended;

/** All files that were exported of a case: a programme folder below {@code releng/checks/cases}. */
record PrintPack(Path folder) {

	static final Path CASES = Repository.ROOT.resolve("releng/checks/cases");

	private static final Pattern OF_TRAINERS = Pattern
			.compile("\"file\": \"([^\"]+)\",\\s+\"publication\": \"[^\"]+\",\\s+\"edition\": \"trainer\"");

	/** The folder of a case's programme. */
	static Path programme(String name) {
		return CASES.resolve(name).resolve("programme");
	}

	/** Exports a case into a folder that does not exist, and expects that every file can be made; a gap on a page is none of its business. */
	static PrintPack of(String name, Path into, String... options) throws IOException, InterruptedException {
		return of(programme(name), into, options);
	}

	/** Exports a programme's folder in the same way. */
	static PrintPack of(Path programme, Path into, String... options) throws IOException, InterruptedException {
		Ended ended = Tenday.run(into.getParent(), Stream.concat(
				Stream.of("export", programme.toString(), "--out", into.toString()), Stream.of(options)).toArray(String[]::new));
		assertTrue(ended.status() < 2 && Files.readString(into.resolve("export.json")).contains("\"failures\": [],"), ended::toString);
		return new PrintPack(into);
	}

	/** Its files, by name. */
	List<Path> files() {
		try (Stream<Path> all = Files.list(folder)) {
			return all.sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Its files with an ending, by name. */
	List<Path> files(String ending) {
		return files().stream().filter(file -> file.toString().endsWith("." + ending)).toList();
	}

	/** The names of the files that are for trainers. */
	List<String> ofTrainers() throws IOException {
		return OF_TRAINERS.matcher(Files.readString(folder.resolve("export.json"))).results().map(found -> found.group(1)).toList();
	}
}
