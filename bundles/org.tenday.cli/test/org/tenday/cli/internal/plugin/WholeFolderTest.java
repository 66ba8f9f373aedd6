package org.tenday.cli.internal.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFolderTest {

	@TempDir
	private Path temp;

	@Test
	void ifOneFileCannotBeWrittenNoneIs() throws IOException {
		Map<Path, String> files = new LinkedHashMap<>();
		files.put(Path.of("a/file"), "one");
		files.put(Path.of("a/file/below"), "a file has nothing below it");
		assertThrows(IOException.class, () -> WholeFolder.write(temp.resolve("new"), files));
		Path there = Files.createDirectory(temp.resolve("there"));
		assertThrows(IOException.class, () -> WholeFolder.write(there, files));
		assertEquals(List.of("", "there"), all());
	}

	@Test
	void textsStandInTheirPlaces() throws IOException {
		WholeFolder.write(temp.resolve("x/new"), Map.of(Path.of("a/file"), "one", Path.of(".b"), "two"));
		assertEquals(List.of("", "x", "x/new", "x/new/.b", "x/new/a", "x/new/a/file"), all());
		assertEquals("one", Files.readString(temp.resolve("x/new/a/file")));
	}

	private List<String> all() throws IOException {
		try (Stream<Path> all = Files.walk(temp)) {
			return all.map(path -> temp.relativize(path).toString().replace('\\', '/')).sorted().toList();
		}
	}
}
