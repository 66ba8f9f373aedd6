package org.tenday.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tenday.contribution.setting.DeclaredSettings;
import org.tenday.document.Calendar;
import org.tenday.document.CalendarWriter;
import org.tenday.document.Document;
import org.tenday.document.DocumentWriter;
import org.tenday.document.Element.Table;
import org.tenday.document.Part;
import org.tenday.document.Themes;
import org.tenday.document.Written;
import org.tenday.model.Day;
import org.tenday.model.ModuleId;
import org.tenday.model.Programme;
import org.tenday.model.SessionId;
import org.tenday.model.Slot;
import org.tenday.model.Timetable;
import org.tenday.skill.SkillAreas;

/** The timetable as a page and as a calendar. */
class TimetableTest {

	private static final LocalDate MONDAY = LocalDate.of(2027, 1, 11);
	private static final Slot COUNTING = new Slot.OfSession(new SessionId("counting"));
	private static final Slot TALK = new Slot.OfSession(new SessionId("talk"));

	private final Programme programme = Small.programme();

	private Timetable timetable(Day... days) {
		return programme.timetables().getFirst().withDays(List.of(days));
	}

	private static Day day(LocalTime start, Slot... slots) {
		return new Day("", start, LocalTime.of(23, 59), List.of(slots), List.of());
	}

	private Composed composed(Publication publication, Timetable timetable, Extent extent) {
		Programme own = programme.withTimetables(List.of(timetable));
		return publication.compose(EditionOf.forLearners(own),
				new Setting(extent, Optional.of(timetable), Themes.NEUTRAL,
						new BuildStamp("1.2", Optional.of(LocalDate.of(2026, 3, 1)), "0123456789abcdef"), SkillAreas.core(),
						new MediaPictures(own, Small.MEDIA)));
	}

	private Document page(Timetable timetable, Extent extent) {
		return assertInstanceOf(Composed.Pages.class, composed(new TimetablePage(), timetable, extent)).document();
	}

	private Calendar calendar(Timetable timetable, Extent extent) {
		return assertInstanceOf(Composed.Dates.class,
				composed(new TimetableCalendar(), timetable.withStarts(Optional.of(MONDAY)), extent)).calendar();
	}

	private static List<Table> tables(Document document) {
		return document.parts().getFirst().content().stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
	}

	@Test
	void thePageIsAsItIsMeantToBe() throws Exception {
		Golden.check("timetable", Dump.of(page(programme.timetables().getFirst().withStarts(Optional.of(MONDAY)), Extent.WHOLE).parts()));
	}

	@Test
	void theCalendarIsAsItIsMeantToBe() throws Exception {
		Golden.check("timetable-calendar", Dump.of(calendar(programme.timetables().getFirst(), Extent.WHOLE)));
	}

	/** Days, tables, columns, rows. */
	@ParameterizedTest
	@CsvSource({ "1, 1, 2, 3", "2, 1, 2, 2", "5, 1, 5, 2", "6, 2, 3, 2", "9, 2, 5, 2", "10, 2, 5, 2", "11, 1, 3, 12", "20, 1, 3, 21" })
	void theShapeFollowsTheNumberOfDays(int days, int tables, int columns, int rows) {
		Day[] same = Collections.nCopies(days, day(LocalTime.of(9, 30), COUNTING, new Slot.Break("Tea", 15))).toArray(Day[]::new);
		Document page = page(timetable(same), Extent.WHOLE);
		assertEquals(tables, tables(page).size());
		tables(page).forEach(table -> assertEquals(columns, table.columns().size()));
		assertEquals(rows, tables(page).getFirst().rows().size());
		assertEquals(1, page.parts().size());
		assertEquals(days > 1, page.parts().getFirst().landscape());
		assertTrue(page.theme().type().body() >= 9, "readable");
		assertFalse(page.theme().page().duplex(), "nobody binds a single sheet");
	}

	@Test
	void aDayOnWhichNothingTakesPlaceIsNotInTheHandbook() {
		assertTrue(inHandbook(timetable(day(LocalTime.of(9, 30), TALK))));
		assertFalse(inHandbook(timetable(day(LocalTime.of(9, 30)))));
	}

	/** Whether the handbook has a timetable. */
	private boolean inHandbook(Timetable timetable) {
		return assertInstanceOf(Composed.Pages.class, composed(new Handbook(), timetable, Extent.WHOLE)).document().parts().stream()
				.anyMatch(part -> part.runningHead().equals("Timetable"));
	}

	@Test
	void breaksOfEveryDayAreSaidOnceAndOthersInTheirPlace() {
		Slot tea = new Slot.Break("Tea", 15);
		Day early = day(LocalTime.of(9, 30), COUNTING, tea, TALK);
		List<String> same = Dump.texts(page(timetable(early, early), Extent.WHOLE).parts());
		assertTrue(same.contains("Breaks each day: Tea (10:15 to 10:30)"), same.toString());
		assertFalse(same.contains("Tea"), same.toString());
		List<String> different = Dump.texts(page(timetable(early, day(LocalTime.of(9, 30), TALK, tea)), Extent.WHOLE).parts());
		assertEquals(2, Collections.frequency(different, "Tea"), different.toString());
	}

	@Test
	void aModuleHasItsOwnSessionsOnTheirDays() {
		Timetable mixed = timetable(day(LocalTime.of(9, 30), COUNTING, TALK), day(LocalTime.of(14, 0), COUNTING));
		Extent talking = new Extent.OfModule(new ModuleId("talking"));
		Part part = page(mixed, talking).parts().getFirst();
		List<String> texts = Dump.texts(part);
		assertTrue(texts.containsAll(List.of("Day 1", "10:15 to 10:45", "Talking")), texts.toString());
		assertFalse(texts.contains("Counting") || texts.contains("Day 2"), texts.toString());
		assertEquals(List.of("Talking"), calendar(mixed, talking).events().stream().map(Calendar.Event::title).toList());
	}

	@Test
	void eventsHaveTheDatesOfTheirDaysAndKeepTheirNames() {
		Day afterAWeek = new Day("", LocalTime.of(14, 0), LocalTime.of(15, 0), List.of(COUNTING), List.of(), 6);
		List<Calendar.Event> events = calendar(timetable(day(LocalTime.of(9, 30), TALK, COUNTING), afterAWeek), Extent.WHOLE).events();
		assertEquals(List.of("breaths-two-days-talk", "breaths-two-days-counting", "breaths-two-days-counting-2"),
				events.stream().map(Calendar.Event::id).toList());
		assertEquals(List.of(MONDAY.atTime(9, 30), MONDAY.atTime(10, 0), MONDAY.plusDays(7).atTime(14, 0)),
				events.stream().map(Calendar.Event::start).toList());
		List<Calendar.Event> second = calendar(timetable(day(LocalTime.of(9, 30), TALK, COUNTING), afterAWeek), new Extent.OfDay(2))
				.events();
		assertEquals(events.subList(2, 3), second, "the same event in the calendar of its day");
	}

	@Test
	void whatRunsBeyondMidnightEndsOnTheNextDay() {
		List<Calendar.Event> events = calendar(timetable(day(LocalTime.of(23, 30), COUNTING, TALK)), Extent.WHOLE).events();
		assertEquals(LocalDateTime.of(2027, 1, 12, 0, 15), events.getFirst().end());
		assertEquals(LocalDateTime.of(2027, 1, 12, 0, 45), events.getLast().end());
	}

	@Test
	void whatTakesNoTimeAndWhatIsABreakIsNoEvent() {
		Slot home = new Slot.OfSession(new SessionId("home"));
		Slot gone = new Slot.OfSession(new SessionId("gone"));
		assertEquals(1,
				calendar(timetable(day(LocalTime.of(9, 0), home, gone, new Slot.Break("", 15), TALK)), Extent.WHOLE).events().size());
		assertEquals("There is no calendar of \"Counting breaths\": nothing of it takes place in the timetable \"Two days\".",
				nothing(new TimetableCalendar(), timetable(day(LocalTime.of(9, 0), home)).withStarts(Optional.of(MONDAY))));
	}

	@Test
	void withoutDatesThereIsAPageAndNoCalendar() {
		Timetable undated = programme.timetables().getFirst();
		assertEquals(1, page(undated, Extent.WHOLE).parts().size());
		assertEquals("There is no calendar of the timetable \"Two days\", because it has no dates: write the date of its first day after "
				+ "starts: in programme.yaml, such as starts: 2027-01-11.", nothing(new TimetableCalendar(), undated));
		assertEquals("There is no timetable of \"Counting breaths\": nothing of it takes place in the timetable \"Two days\".",
				nothing(new TimetablePage(), timetable()));
	}

	private String nothing(Publication publication, Timetable timetable) {
		return assertInstanceOf(Composed.Nothing.class, composed(publication, timetable, Extent.WHOLE)).reason();
	}

	@Test
	void theCalendarIsAFileOfTheTimetable(@TempDir Path folder) throws Exception {
		DocumentWriter pages = (document, numbers, out) -> new Written(1, Map.of(), List.of());
		CalendarWriter dates = (calendar, out) -> new Written(calendar.events().size(), Map.of(), List.of());
		Writers writers = Writers.of(List.of(
				new Writer("pdf", "pdf", "PDF", "org.example.pdf", Optional.of(() -> pages), Optional.empty(), false),
				new Writer("ics", "ics", "Calendar", "org.example.ics", Optional.empty(), Optional.empty(), Optional.of(() -> dates),
						false, DeclaredSettings.NONE)));
		Exporter exporter = new Exporter(SkillAreas.core(), writers);
		ExportRequest request = ExportRequest.everything(folder).withPublications(Set.of("timetable"));
		Programme planned = programme.withTimetables(List.of(programme.timetables().getFirst().withStarts(Optional.of(MONDAY))));
		assertEquals(List.of("breaths-timetable.pdf", "breaths-timetable.ics"),
				exporter.run(planned, Small.MEDIA, request, Progress.NONE).files().stream().map(ExportResult.ExportedFile::name).toList());
		String record = Files.readString(folder.resolve("export.json"));
		assertTrue(record.contains("\"format\": \"ics\",\n      \"events\": 2\n"), record);
		ExportResult undated = exporter.run(programme, Small.MEDIA, request, Progress.NONE);
		assertTrue(undated.isComplete() && undated.warnings().getFirst().startsWith("There is no calendar"), undated.toString());
		ExportResult nothing = exporter.run(programme, Small.MEDIA, request.withFormats(Set.of("ics")), Progress.NONE);
		assertEquals(List.of("breaths-timetable.ics"), nothing.failures().stream().map(ExportResult.Failure::name).toList());
		assertEquals(List.of(), nothing.warnings());
		ExportException refused = assertThrows(ExportException.class,
				() -> exporter.run(planned, Small.MEDIA, request.withPublications(Set.of("poster")), Progress.NONE));
		assertEquals(2, refused.getMessage().split("timetable", -1).length, refused.getMessage());
	}

	@Test
	void learnersTimetablesHoldNothingOfTheTrainers() {
		List<String> texts = new ArrayList<>(Dump.texts(page(programme.timetables().getFirst(), Extent.WHOLE)));
		texts.addAll(Dump.texts(calendar(programme.timetables().getFirst(), Extent.WHOLE)));
		assertEquals(List.of(), texts.stream().filter(text -> text.contains("secret")).toList());
	}
}
