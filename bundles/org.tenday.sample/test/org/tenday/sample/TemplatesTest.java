package org.tenday.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenday.model.BlockContent;
import org.tenday.model.Programme;
import org.tenday.model.Schedule;
import org.tenday.model.content.TrainerNote;
import org.tenday.store.ContentTypes;
import org.tenday.store.ProgrammeFolder;
import org.tenday.store.StoreException;

class TemplatesTest {

	private static final Map<String, Class<? extends BlockContent>> RECORDS = Map.of("trainer-note", TrainerNote.class);
	private static final ContentTypes TYPES = type -> Optional.ofNullable(RECORDS.get(type.value()));

	private static final Path SOURCE = Path.of("programme");
	private static final Templates TEMPLATES = Templates.of(TYPES, () -> SOURCE);

	@TempDir
	private Path temp;

	private Programme made(String template) throws StoreException {
		Path folder = temp.resolve("new");
		TEMPLATES.find(template).orElseThrow().maker().make(folder, Optional.empty());
		ProgrammeFolder opened = ProgrammeFolder.open(folder, TYPES);
		assertEquals(List.of(), opened.problems());
		return opened.programme();
	}

	@ParameterizedTest
	@CsvSource({ "ten-days, 10, 60", "one-day, 1, 6" })
	void aFrameHasItsDaysExactlyFull(String template, int days, int sessions) throws StoreException {
		Programme programme = made(template);
		assertEquals(days, programme.timetables().getFirst().days().size());
		assertEquals(sessions, programme.timetables().getFirst().sessions().size());
		for (var day : programme.timetables().getFirst().days()) {
			Schedule schedule = Schedule.of(programme, day);
			assertEquals(330, schedule.contactMinutes());
			assertEquals(0, schedule.overrunMinutes(), schedule::toString);
		}
	}

	@Test
	void aFrameTakesATitleAndAnIdThatFollowsFromIt() throws StoreException {
		Path folder = temp.resolve("titled");
		TEMPLATES.find("one-day").orElseThrow().maker().make(folder, Optional.of("Tracks and traces"));
		Programme programme = ProgrammeFolder.open(folder, TYPES).programme();
		assertEquals("Tracks and traces", programme.about().title());
		assertEquals("tracks-and-traces", programme.id().value());
		assertEquals(6, programme.timetables().getFirst().sessions().size());
	}

	@Test
	void learnersSeeNoAdviceToTrainers() throws StoreException {
		assertTrue(made("one-day").forLearners().modules().getFirst().sessions().stream().allMatch(session -> session.blocks().isEmpty()));
	}

	@Test
	void theSampleIsCopiedWhole() throws StoreException, IOException {
		Path folder = temp.resolve("sample");
		TEMPLATES.find("sample").orElseThrow().maker().make(folder, Optional.empty());
		assertEquals(files(SOURCE), files(folder));
		for (String file : files(SOURCE)) {
			assertEquals(-1, Files.mismatch(SOURCE.resolve(file), folder.resolve(file)), file);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "ten-days", "sample" })
	void whatIsThereAlreadyIsLeftAlone(String template) throws IOException {
		Path mine = Files.writeString(temp.resolve("mine.txt"), "mine");
		StoreException refused = assertThrows(StoreException.class,
				() -> TEMPLATES.find(template).orElseThrow().maker().make(temp, Optional.empty()));
		assertFalse(refused.getMessage().contains("\n"));
		assertEquals("mine", Files.readString(mine));
		try (Stream<Path> left = Files.list(temp)) {
			assertEquals(List.of(mine), left.toList());
		}
	}

	private static List<String> files(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).sorted().toList();
		}
	}
}
