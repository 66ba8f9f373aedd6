package org.tenday.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.model.Module;
import org.tenday.model.Packing;
import org.tenday.model.Pattern;
import org.tenday.model.Priority;
import org.tenday.model.Programme;
import org.tenday.model.Schedule;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.Timetable;
import org.tenday.store.ProgrammeFolder;
import org.tenday.store.StoreException;

/** What the sample says of itself: its timetables fit, and the figures in its exercises are those of its own data. */
class SampleTest {

	private static final Path SOURCE = Path.of("programme");
	private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private Programme sample;

	@BeforeEach
	void open() throws StoreException {
		sample = ProgrammeFolder.open(SOURCE, type -> Optional.empty()).programme();
	}

	@Test
	void everyWayToDeliverItTeachesAllOfItInTheSameOrder() {
		List<String> whole = List.of("ten-days", "one-day-a-week", "blocks", "half-days");
		List<SessionId> sessions = sample.modules().stream().flatMap(module -> module.sessions().stream()).map(Session::id).toList();
		for (String id : whole) {
			assertEquals(sessions, timetable(id).sessions(), id);
		}
	}

	/** Without any plug-in all blocks are of unknown types. */
	@Test
	void whatNoPlugInIsInstalledForIsSavedAsItWas(@TempDir Path temp) throws Exception {
		Path copy = temp.resolve("sample");
		SampleProgramme source = () -> SOURCE;
		source.copyTo(copy);
		ProgrammeFolder folder = ProgrammeFolder.open(copy, type -> Optional.empty());
		folder.save(folder.programme().withModules(folder.programme().modules().stream().map(module -> new Module(module.id(),
				module.title() + " again", module.skillArea(), module.aim(), module.objectives(), module.sessions())).toList()));
		for (Module module : folder.programme().modules()) {
			Path file = folder.fileOf(module.id()).orElseThrow();
			assertEquals(Files.readString(SOURCE.resolve("modules").resolve(file.getFileName())),
					Files.readString(file).replaceFirst("(?m)^(title: \"?.*) again(\"?)$", "$1$2"));
		}
	}

	@Test
	void noDayOverrunsAndEveryDayHasATitleOfItsOwn() {
		for (Timetable timetable : sample.timetables()) {
			for (var day : timetable.days()) {
				assertTrue(Schedule.of(sample, day).overrunMinutes() <= 0, () -> timetable.title() + ": " + day.title());
			}
			assertEquals(timetable.days().size(), timetable.days().stream().map(day -> day.title()).filter(title -> !title.isEmpty())
					.distinct().count(), timetable.title());
		}
	}

	@Test
	void theTasterHoldsWhatMustBeTaughtAndThatFitsItsPattern() {
		List<Session> all = Packing.sessionsOf(sample, timetable("ten-days"));
		Timetable taster = timetable("taster");
		assertEquals(all.stream().filter(session -> session.priority() == Priority.MUST).map(Session::id).toList(), taster.sessions());
		assertEquals(List.of(), Packing.pack(taster.id(), all, Pattern.taster()).left());
	}

	@Test
	void learnersHaveWorkBetweenAllDaysButNotAfterTheLast() {
		for (Timetable timetable : sample.timetables()) {
			var days = timetable.days();
			assertTrue(days.subList(0, days.size() - 1).stream().noneMatch(day -> day.tasks().isEmpty()), timetable.title());
			assertTrue(days.getLast().tasks().isEmpty(), timetable.title());
		}
	}

	@Test
	void theCleaningLogCanBeRepeatedOnTheExtract() throws IOException {
		List<Map<String, String>> rows = rows();
		assertEquals(512, rows.size());
		rows = rows.stream().distinct().toList();
		assertEquals(500, rows.size());
		rows = kept(rows, 486, row -> row.get("main_diagnosis").startsWith("J44"));
		rows = kept(rows, 478, row -> !admitted(row).isBefore(LocalDate.of(2025, 10, 1))
				&& !admitted(row).isAfter(LocalDate.of(2026, 3, 31)));
		rows = kept(rows, 473, row -> !date(row.get("discharge_date")).isBefore(admitted(row)));
		rows = kept(rows, 469, row -> number(row, "age") >= 35 && number(row, "age") <= 110);
		rows = kept(rows, 450, row -> !row.get("destination").equals("died"));

		chartsShowTheExtract(rows);
		assertEquals("34 of 200", readmitted(rows, row -> row.get("early_call").equals("yes")));
		assertEquals("60 of 250", readmitted(rows, row -> row.get("early_call").equals("no")));
		assertEquals("36 of 260", readmitted(rows, row -> number(row, "mrc_grade") <= 3));
		assertEquals("58 of 190", readmitted(rows, row -> number(row, "mrc_grade") >= 4));
	}

	/** The charts of day 5 are counted from the same rows. */
	private static void chartsShowTheExtract(List<Map<String, String>> rows) throws IOException {
		assertEquals(IntStream.rangeClosed(1, 5).mapToObj(grade -> {
			List<Map<String, String>> group = rows.stream().filter(row -> number(row, "mrc_grade") == grade).toList();
			return "%d (%d) %.1f".formatted(grade, group.size(),
					100.0 * group.stream().filter(row -> row.get("readmitted_30").equals("1")).count() / group.size());
		}).toList(), charted("d05-chart-b"));
		assertEquals(IntStream.rangeClosed(0, 21)
				.mapToObj(nights -> nights + " " + rows.stream().filter(row -> nights(row) == nights).count()).toList(),
				charted("d05-chart-c"));
		List<String> dots = rows.stream().filter(row -> row.get("fev1_percent").matches("\\d+"))
				.map(row -> row.get("fev1_percent") + " " + nights(row)).toList();
		assertEquals(IntStream.iterate(0, i -> i < dots.size(), i -> i + 15).mapToObj(dots::get).toList(), charted("d05-chart-d"));
	}

	private static long nights(Map<String, String> row) {
		return ChronoUnit.DAYS.between(admitted(row), date(row.get("discharge_date")));
	}

	/** Names and first numbers of a chart's rows. */
	private static List<String> charted(String block) throws IOException {
		String text = Files.readString(SOURCE.resolve("modules/05-using-data-sets.module.yaml"));
		String own = text.substring(text.indexOf("- id: " + block + "\n")).split("\n  - id: ", 2)[0];
		return java.util.regex.Pattern.compile("- name: \"?([^\"\n]*)\"?\n *first: ([^\n]*)").matcher(own).results()
				.map(row -> row.group(1) + " " + row.group(2)).toList();
	}

	private Timetable timetable(String id) {
		return sample.timetables().stream().filter(timetable -> timetable.id().value().equals(id)).findFirst().orElseThrow();
	}

	private static List<Map<String, String>> rows() throws IOException {
		List<String[]> lines = Files.readAllLines(SOURCE.resolve("media/copd-extract.csv")).stream()
				.map(line -> line.split(",", -1))
				.toList();
		String[] names = lines.getFirst();
		return lines.stream().skip(1).map(cells -> {
			assertEquals(names.length, cells.length, () -> Arrays.toString(cells));
			Map<String, String> row = new HashMap<>();
			for (int i = 0; i < names.length; i++) {
				row.put(names[i], cells[i]);
			}
			return row;
		}).toList();
	}

	private static List<Map<String, String>> kept(List<Map<String, String>> rows, int expected, Predicate<Map<String, String>> rule) {
		List<Map<String, String>> kept = rows.stream().filter(rule).toList();
		assertEquals(expected, kept.size());
		return kept;
	}

	private static String readmitted(List<Map<String, String>> rows, Predicate<Map<String, String>> group) {
		List<Map<String, String>> chosen = rows.stream().filter(group).toList();
		return chosen.stream().filter(row -> row.get("readmitted_30").equals("1")).count() + " of " + chosen.size();
	}

	private static LocalDate admitted(Map<String, String> row) {
		return date(row.get("admission_date"));
	}

	private static LocalDate date(String text) {
		return text.contains("/") ? LocalDate.parse(text, DAY_FIRST) : LocalDate.parse(text);
	}

	private static int number(Map<String, String> row, String name) {
		return Integer.parseInt(row.get(name));
	}
}
