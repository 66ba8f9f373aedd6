package org.tenday.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.checks.Guide.Step;
import org.tenday.checks.Tenday.Ended;

/** Follows the guide for developers of plug-ins word for word, in an empty folder, with a copy of the product and Maven beside it. */
class GuideTest {

	/** Remembers between two listings of commands in which folder the reader stands. */
	private static final String SHELL = "cd \"$(cat \"$PLACE\")\"\nset -euo pipefail\n%s\npwd >\"$PLACE\"\n";

	@TempDir
	Path temp;

	/** It leads out of the folder, and is not to be followed when the folder is deleted. */
	@AfterEach
	void takeAwayTheLink() throws IOException {
		Files.deleteIfExists(temp.resolve("repository"));
	}

	@Test
	void theCommandsOneAfterAnotherEndInAProgrammeThatPrintsTheNewBlock() throws IOException, InterruptedException {
		Map<String, String> environment = Maven.environment(temp.resolve("libraries"));
		Path product = Product.LINUX.copyTo(temp.resolve("products/tenday"));
		Files.createSymbolicLink(temp.resolve("repository"), Product.REPOSITORY);
		Path programs = Files.createDirectory(temp.resolve("programs"));
		Files.createSymbolicLink(programs.resolve("tenday"), product.resolve("tenday-cli"));
		environment.put("PATH", programs + ":" + Maven.programs() + ":" + System.getenv("PATH"));
		Path begin = Files.createDirectory(temp.resolve("empty"));
		Path place = Files.writeString(temp.resolve("place"), begin.toString());
		environment.put("PLACE", place.toString());
		for (String page : List.of("first.md", "points.md")) {
			for (Step step : Guide.steps(page)) {
				follow(step, begin, environment);
			}
		}
	}

	private static void follow(Step step, Path begin, Map<String, String> environment) throws IOException, InterruptedException {
		switch (step) {
		case Step.Listing listing -> {
			Path file = begin.resolve(listing.path());
			Files.createDirectories(file.getParent());
			Files.writeString(file, listing.text());
		}
		case Step.Piece piece -> {
			Path file = begin.resolve(piece.path());
			String text = Files.readString(file);
			int at = text.lastIndexOf(piece.before());
			assertTrue(at >= 0, () -> piece.before() + " is not in " + text);
			Files.writeString(file, text.substring(0, at) + piece.text() + text.substring(at));
		}
		case Step.Commands commands -> {
			ProcessBuilder shell = new ProcessBuilder("bash", "-c", SHELL.formatted(commands.lines()));
			shell.environment().putAll(environment);
			Ended ended = Maven.ended(shell);
			assertEquals(0, ended.status(), () -> commands.lines() + ended.out() + ended.err());
			commands.says().forEach(line -> assertTrue(ended.out().contains(line), () -> line + " is not in " + ended.out()));
		}
		}
	}
}
