package org.tenday.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is the trainer's reaches no learner. The case has a distinctive word in every place that only trainers read: none of them is in any
 * byte of a learner's file, whatever it is packed in; and each of them is in a trainer's file, or this would prove nothing.
 */
class LeakTest {

	private static final Pattern SECRET = Pattern.compile("TRAINERSECRET[A-Z]+");

	@TempDir
	Path temp;

	@Test
	@Timeout(300)
	void nothingOfTheTrainersIsInALearnersFile() throws Exception {
		PrintPack pack = PrintPack.of("everything", temp.resolve("pack"));
		List<String> ofTrainers = pack.ofTrainers();
		Set<String> printed = new TreeSet<>();
		List<String> leaks = new ArrayList<>();
		for (Path file : pack.files()) {
			Set<String> found = Unpacked.words(SECRET, Files.readAllBytes(file));
			if (ofTrainers.contains(file.getFileName().toString())) {
				printed.addAll(found);
			} else {
				found.forEach(word -> leaks.add(file.getFileName() + " holds " + word));
			}
		}
		assertEquals(List.of(), leaks);
		assertEquals(planted(), printed);
		assertTrue(ofTrainers.size() < pack.files().size() - 1, "there are files for learners");
	}

	private static Set<String> planted() throws IOException {
		Set<String> words = new TreeSet<>();
		try (Stream<Path> files = Files.walk(PrintPack.programme("everything"))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				words.addAll(Unpacked.words(SECRET, Files.readAllBytes(file)));
			}
		}
		return words;
	}
}
