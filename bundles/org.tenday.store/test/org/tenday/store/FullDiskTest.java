package org.tenday.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.model.Programme;

/** Where there is no room for the new file, the old one stays. The system's limit on the size of a file stands in for a disk that is full. */
@EnabledOnOs({ OS.LINUX, OS.MAC })
class FullDiskTest {

	private static final List<String> LITTLE_ROOM = List.of("sh", "-c", "ulimit -f 64; exec \"$@\"", "sh");

	@TempDir
	Path temp;

	@Test
	void oldFilesStayWhole() throws Exception {
		Path folder = ProgrammeFolder.create(temp.resolve("copd"), Samples.programme(), Map.of(), CoreTypes::recordOf).path();
		Process child = Child.start(LITTLE_ROOM, SavingMuch.class, folder);
		String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
		assertEquals(folder.resolve("programme.yaml")
				+ ": could not be saved, because the system says \"File too large\"; what was there before is still there.", said);
		assertEquals(0, child.waitFor());
		assertEquals(Samples.programme(), ProgrammeFolder.open(folder, CoreTypes::recordOf).programme());
		assertEquals(List.of(), unfinished(folder));
	}

	@Test
	void newFolderIsNotLeftHalfMade() throws Exception {
		Process child = Child.start(LITTLE_ROOM, MakingMuch.class, temp.resolve("new"));
		String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
		assertEquals(temp.resolve("new")
				+ ": could not be saved, because the system says \"File too large\"; what was there before is still there.", said);
		try (Stream<Path> files = Files.list(temp)) {
			assertEquals(List.of(), files.toList());
		}
	}

	private static List<Path> unfinished(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(file -> file.toString().endsWith(".tenday-new")).toList();
		}
	}

	private static Programme large() {
		Programme programme = Samples.programme();
		return programme.withAbout(programme.about().withAim("Much to say.\n".repeat(100_000)));
	}

	/** Saves a programme that is larger than there is room for, and prints what it is told. */
	static final class SavingMuch {

		private SavingMuch() {
		}

		public static void main(String[] arguments) throws Exception {
			ProgrammeFolder folder = ProgrammeFolder.open(Path.of(arguments[0]), CoreTypes::recordOf);
			try {
				folder.save(large());
			} catch (StoreException e) {
				System.out.println(e.getMessage());
			}
		}
	}

	/** Makes a folder that is larger than there is room for, and prints what it is told. */
	static final class MakingMuch {

		private MakingMuch() {
		}

		public static void main(String[] arguments) {
			try {
				ProgrammeFolder.create(Path.of(arguments[0]), large(), Map.of(), CoreTypes::recordOf);
			} catch (StoreException e) {
				System.out.println(e.getMessage());
			}
		}
	}
}
