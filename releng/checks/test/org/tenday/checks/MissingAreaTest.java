package org.tenday.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.checks.Examples.Example;
import org.tenday.checks.Tenday.Ended;

/** A product from which the plug-in of one skill area was taken: it prints all the rest, and says what is missing. */
class MissingAreaTest {

	private static final String TAKEN = "org.tenday.area.change";

	@TempDir
	Path temp;

	/** The product's configuration without the plug-in, in a folder of its own. */
	private Path without() throws IOException {
		return Product.LINUX.configuration(temp.resolve("configuration"), lines -> {
			List<String> left = lines.stream().filter(line -> !line.startsWith(TAKEN + ",") && !line.startsWith(TAKEN + ".ui,")).toList();
			assertEquals(lines.size() - 2, left.size());
			return left;
		});
	}

	private static List<Example> examples(boolean taken) throws IOException {
		List<Example> examples = new ArrayList<>();
		for (Path file : Examples.files()) {
			Examples.in(file).stream().filter(example -> example.type().startsWith("change.") == taken).forEach(examples::add);
		}
		assertFalse(examples.isEmpty());
		return examples;
	}

	private static String bytes(Path programme) throws IOException {
		StringBuilder all = new StringBuilder();
		try (Stream<Path> files = Files.walk(programme)) {
			for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
				all.append(file).append('\n').append(Files.readString(file));
			}
		}
		return all.toString();
	}

	@Test
	void itsBlocksAreMarkedGapsAndAllElseIsPrinted() throws Exception {
		Path programme = Examples.programme(temp.resolve("examples"));
		String before = bytes(programme);
		Path out = temp.resolve("out");
		Ended ended = Tenday.run(temp, "-configuration", without().toString(), "export", programme.toString(), "--out", out.toString(),
				"--publication", "handbook,trainer-guide,slides", "--format", "html,pptx");
		assertEquals(1, ended.status(), ended::toString);
		assertTrue(ended.err().contains("change"), ended::toString);
		String handbook = Files.readString(out.resolve("examples-handbook-learner.html"));
		assertTrue(handbook.contains("Install the plug-in of the skill area"), "the gaps are marked");
		for (Example example : examples(true)) {
			assertTrue(handbook.contains(example.type()), () -> example + " has no gap");
		}
		for (Example example : examples(false)) {
			assertTrue(handbook.contains(example.title().replace("&", "&amp;")), () -> example + " is not printed");
		}
		assertEquals(before, bytes(programme));

		Ended again = Tenday.run(temp, "export", programme.toString(), "--out", temp.resolve("again").toString(), "--publication",
				"handbook", "--format", "html");
		assertEquals(0, again.status(), again::toString);
		assertFalse(Files.readString(temp.resolve("again/examples-handbook-learner.html")).contains("Install the plug-in"));
	}
}
