package org.tenday.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NextStartTest {

	@TempDir
	private Path folder;

	@Test
	void startsTheScriptOfTheSystemIfThereIsOne() throws IOException {
		assertEquals(Optional.empty(), NextStart.script(folder, "Linux"));
		Path script = Files.createFile(folder.resolve("tenday"));
		Path other = Files.createFile(folder.resolve("tenday.cmd"));
		assertEquals(Optional.of(script), NextStart.script(folder, "Linux"));
		assertEquals(Optional.of(script), NextStart.script(folder, "Mac OS X"));
		assertEquals(Optional.of(other), NextStart.script(folder, "Windows 11"));
	}

	@Test
	void keepsTheFoldersOfThisStart() {
		assertEquals(List.of("/opt/tenday", "-data", "/data", "-configuration", "/configuration"),
				NextStart.command(Path.of("/opt/tenday"), Path.of("/data"), Path.of("/configuration")));
	}
}
