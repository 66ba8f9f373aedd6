package org.tenday.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The examples that every skill area has of its blocks, as one programme. */
final class Examples {

	private static final String FRAME = """
			format: 1
			kind: programme
			id: examples
			title: Every block of every skill area
			language: en-GB
			""";
	/** What opens an example: its id, its type with its area, its title, and where it goes if it says so. */
	private static final Pattern BLOCK = Pattern
			.compile("(?m)^  - id: (\\S+)\n    type: ([a-z-]+\\.[a-z-]+)\n    title: (.+)(?:\\n    audience: (.+))?$");

	/**
	 * One of them, as its file says.
	 *
	 * @param isShown whether it goes on slides
	 */
	record Example(String id, String type, String title, boolean isShown) {
	}

	private Examples() {
	}

	/** The module files with the examples, one an area; what new plug-ins begin with is no test of anything here. */
	static List<Path> files() {
		return Repository.filesInBundles("examples.module.yaml").stream()
				.filter(file -> Repository.ROOT.relativize(file).getName(2).toString().equals("test")).toList();
	}

	/** All examples of a file. */
	static List<Example> in(Path file) throws IOException {
		return BLOCK.matcher(Files.readString(file)).results()
				.map(block -> new Example(block.group(1), block.group(2), block.group(3).replaceAll("^\"|\"$|^'|'$", ""),
						block.group(4) != null && block.group(4).contains("slides")))
				.toList();
	}

	/** Makes the programme in a new folder. */
	static Path programme(Path folder) throws IOException {
		Path modules = Files.createDirectories(folder.resolve("modules"));
		Files.writeString(folder.resolve("programme.yaml"), FRAME);
		int number = 0;
		for (Path file : files()) {
			Files.copy(file, modules.resolve("%02d-examples.module.yaml".formatted(++number)));
		}
		return folder;
	}
}
