package org.tenday.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.model.ModuleId;
import org.tenday.model.Programme;
import org.tenday.model.SessionId;

class RoundTripTest {

	@TempDir
	Path temp;

	@Test
	void whatIsWrittenIsReadAgain() throws Exception {
		Programme programme = Samples.programme();
		ProgrammeFolder folder = create(programme);
		assertEquals(List.of(), folder.problems());
		assertEquals(programme, folder.programme());
		assertEquals("01-getting-the-data.module.yaml",
				folder.fileOf(new ModuleId("getting-the-data")).orElseThrow().getFileName().toString());
		assertArrayEquals(new byte[]{ 1, 2 }, folder.media("pathway.svg"));
	}

	@Test
	void oneChangedTitleChangesOneLine() throws Exception {
		ProgrammeFolder folder = create(Samples.programme());
		Path file = folder.fileOf(new ModuleId("getting-the-data")).orElseThrow();
		List<String> before = Files.readAllLines(file);
		ProgrammeFolder saved = folder
				.save(folder.programme().withSession(new SessionId("d01-welcome"), session -> session.withTitle("Good morning")));
		List<String> after = Files.readAllLines(file);
		assertEquals(before.stream().map(line -> line.replace("title: Welcome", "title: Good morning")).toList(), after);
		assertEquals(saved.programme(), ProgrammeFolder.open(folder.path(), CoreTypes::recordOf).programme());
		assertTrue(Files.exists(folder.path().resolve(".tenday/previous/modules/01-getting-the-data.module.yaml")));
	}

	@Test
	void aTimetableMayHaveADateOrNone() throws Exception {
		Path file = create(Samples.programme()).path().resolve("programme.yaml");
		String dated = Files.readString(file);
		assertTrue(dated.contains("  title: Ten days running\n  starts: 2027-01-11\n  days:\n"), dated);
		Files.writeString(file, dated.replace("  starts: 2027-01-11\n", ""));
		ProgrammeFolder undated = ProgrammeFolder.open(file.getParent(), CoreTypes::recordOf);
		assertEquals(List.of(), undated.problems());
		assertEquals(Optional.empty(), undated.programme().timetables().getFirst().starts());
		undated.save(undated.programme().withTimetables(
				undated.programme().timetables().stream().map(each -> each.withStarts(Optional.of(LocalDate.of(2027, 1, 11)))).toList()));
		assertEquals(dated, Files.readString(file));
	}

	private ProgrammeFolder create(Programme programme) throws StoreException {
		return ProgrammeFolder.create(temp.resolve("copd"), programme, Map.of("pathway.svg", MediaBytes.of(new byte[]{ 1, 2 })),
				CoreTypes::recordOf);
	}
}
