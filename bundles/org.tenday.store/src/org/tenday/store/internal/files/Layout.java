package org.tenday.store.internal.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.tenday.model.ModuleId;

/**
 * Where the files of a programme folder are.
 *
 * @param folder the programme's folder, as it was named when it was opened
 */
public record Layout(Path folder) {

	public static final String MODULE_ENDING = ".module.yaml";

	private static final Pattern NUMBERED = Pattern.compile("(\\d{1,9})-.*");

	/** By the number that their names begin with; then by name, and those without a number last. */
	static final Comparator<Path> MODULE_ORDER = Comparator.<Path>comparingInt(Layout::number)
			.thenComparing(file -> file.getFileName().toString());

	public Path programmeFile() {
		return folder.resolve("programme.yaml");
	}

	public Path modules() {
		return folder.resolve("modules");
	}

	public Path media() {
		return folder.resolve("media");
	}

	public Path mediaFile() {
		return media().resolve("media.yaml");
	}

	/** Where Tenday keeps what is its own business: the previous versions, and the mark that somebody is saving. */
	Path own() {
		return folder.resolve(".tenday");
	}

	/** Where the version before the last saving of each file is kept. */
	public Path previous() {
		return own().resolve("previous");
	}

	/** Locked while somebody saves. */
	Path lock() {
		return own().resolve("lock");
	}

	/** Tenday's own folders, in which nobody else should have put a link that leads elsewhere. */
	List<Path> ownPaths() {
		return List.of(own(), lock(), previous(), previous().resolve("modules"), previous().resolve("media"));
	}

	/** Git is told to leave Tenday's own folder alone. */
	void prepareOwn() throws IOException {
		Files.createDirectories(previous());
		Path ignore = own().resolve(".gitignore");
		if (!Files.exists(ignore, LinkOption.NOFOLLOW_LINKS)) {
			Replacing.write(ignore, "*\n".getBytes(StandardCharsets.US_ASCII));
		}
	}

	/** Where a new module's file goes. */
	public Path moduleFile(int number, int digits, ModuleId module) {
		return modules().resolve(("%0" + digits + "d-%s" + MODULE_ENDING).formatted(number, module.value()));
	}

	/** The module files that are there, in the order of the programme. */
	public List<Path> moduleFiles() throws IOException {
		if (!Files.isDirectory(modules(), LinkOption.NOFOLLOW_LINKS)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(modules())) {
			return files.filter(file -> isModule(file.getFileName().toString())).sorted(MODULE_ORDER).toList();
		}
	}

	private static boolean isModule(String name) {
		return name.endsWith(MODULE_ENDING) && !name.startsWith(".");
	}

	/** The number that a module file's name begins with; a very large one where there is none. */
	public static int number(Path file) {
		Matcher matcher = NUMBERED.matcher(file.getFileName().toString());
		return matcher.matches() ? Integer.parseInt(matcher.group(1)) : Integer.MAX_VALUE;
	}
}
