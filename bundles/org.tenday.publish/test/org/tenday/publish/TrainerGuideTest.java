package org.tenday.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.tenday.document.Document;
import org.tenday.document.Element;
import org.tenday.document.Element.Columns;
import org.tenday.document.Element.Figure;
import org.tenday.document.Element.Heading;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Inline;
import org.tenday.document.Part;
import org.tenday.document.Themes;
import org.tenday.layout.DeckFitter;
import org.tenday.model.Day;
import org.tenday.model.ModuleId;
import org.tenday.model.Priority;
import org.tenday.model.Programme;
import org.tenday.model.SessionId;
import org.tenday.model.Slot;
import org.tenday.skill.SkillAreas;

class TrainerGuideTest {

	private static final SessionId COUNTING = new SessionId("counting");
	private static final SessionId TALK = new SessionId("talk");

	private final Programme programme = Small.programme();

	private static Setting setting(Programme programme) {
		return new Setting(Extent.WHOLE, programme.timetables().stream().findFirst(), Themes.NEUTRAL,
				new BuildStamp("1.2", Optional.of(LocalDate.of(2026, 3, 1)), "0123456789abcdef"), SkillAreas.core(),
				new MediaPictures(programme, Small.MEDIA));
	}

	private static Document guide(Programme programme, Setting setting) {
		return new TrainerGuide().compose(EditionOf.forTrainers(programme), setting).document();
	}

	private Setting cited() {
		Setting setting = setting(programme);
		return setting.withCompanions(new Companions(Map.of("session-counting", 9, "session-talk", 13),
				Optional.of(new DeckFitter().fit(new Slides().compose(EditionOf.forTrainers(programme), setting).deck()))));
	}

	/** The words of a part that begins with a heading. */
	private static String part(Document document, String heading) {
		return document.parts().stream().filter(part -> Element.firstHeading(part.content())
				.filter(first -> Inline.plainText(first.content()).equals(heading)).isPresent()).findFirst()
				.map(part -> String.join("|", Dump.texts(part))).orElse("");
	}

	private static List<String> headings(Document document) {
		return document.parts().stream().flatMap(part -> part.content().stream())
				.filter(element -> element instanceof Heading heading && heading.level() <= 2)
				.map(element -> Inline.plainText(((Heading) element).content())).toList();
	}

	@Test
	void itIsAsItIsMeantToBe() throws Exception {
		String drawn = Dump.of(guide(programme, cited()).parts());
		Golden.check("trainer-guide", drawn.replaceAll("(?s)svg=<svg.*?</svg>", "svg=..."));
	}

	@Test
	void allOfTheTrainersIsInIt() {
		String texts = String.join("\n", Dump.texts(guide(programme, setting(programme))));
		for (String word : List.of("solution", "answer", "notetitle", "note", "guidetitle", "guide", "points", "steps", "debrief",
				"lookfor")) {
			assertTrue(texts.contains("secret" + word), word);
		}
	}

	@Test
	void itSaysWhereLearnersHaveEachSession() {
		Companions companions = cited().companions();
		Document document = guide(programme, cited());
		for (SessionId session : List.of(COUNTING, TALK)) {
			Companions.Stretch slides = companions.slides(session).orElseThrow();
			assertTrue(slides.last() > slides.first(), "several slides");
			String full = "Handbook page %d · Slides %d to %d".formatted(companions.handbookPage(session).orElseThrow(), slides.first(),
					slides.last());
			assertTrue(Dump.texts(document).contains(full), full);
		}
		assertTrue(part(document, "Run sheets").contains("Handbook 13 · Slides "), part(document, "Run sheets"));
		assertTrue(part(document, "How to use this guide").contains("01234567"));
	}

	@Test
	void whereNothingIsKnownItSaysNothing() {
		List<String> texts = Dump.texts(guide(programme, setting(programme)));
		assertFalse(texts.stream().anyMatch(text -> text.contains("Handbook") || text.contains("Slides")), texts.toString());
		Setting pages = setting(programme).withCompanions(new Companions(Map.of("session-talk", 13), Optional.empty()));
		assertTrue(Dump.texts(guide(programme, pages)).contains("Handbook page 13"));
	}

	@Test
	void slidesOfASessionEndWhereTheNextOneOrTheReferencesBegin() {
		Companions companions = cited().companions();
		List<Integer> numbers = companions.deck().orElseThrow().slides().stream().map(slide -> slide.anchor().isEmpty() ? 0 : 1).toList();
		Companions.Stretch talk = companions.slides(TALK).orElseThrow();
		assertEquals(numbers.size() - 1, talk.last(), "only the references come after it");
		assertEquals(companions.slides(COUNTING).orElseThrow().last() + 2, talk.first(), "only the slide of its module is between");
		assertEquals(Optional.empty(), companions.slides(new SessionId("home")), "nothing of it is shown");
		assertEquals(Optional.empty(), Companions.NONE.slides(TALK));
	}

	@Test
	void eachSlideOfASessionIsShownSmallUnderItsNumber() {
		Companions companions = cited().companions();
		List<String> names = Stream.of(COUNTING, TALK).map(session -> companions.slides(session).orElseThrow())
				.flatMap(slides -> IntStream.rangeClosed(slides.first(), slides.last()).mapToObj(number -> "Slide " + number)).toList();
		List<Columns> rows = guide(programme, cited()).parts().stream().flatMap(part -> part.content().stream())
				.filter(Columns.class::isInstance).map(Columns.class::cast).toList();
		List<List<Element>> shown = rows.stream().flatMap(row -> row.columns().stream()).map(Columns.Column::content)
				.filter(content -> !content.isEmpty()).toList();
		assertEquals(names, shown.stream().map(content -> Inline.plainText(((Paragraph) content.getLast()).content())).toList());
		shown.forEach(content -> {
			String name = Inline.plainText(((Paragraph) content.getLast()).content());
			String alt = ((Figure) content.getFirst()).picture().alt();
			assertTrue(alt.startsWith(name + ": "), alt);
		});
		assertTrue(rows.stream().allMatch(row -> row.columns().size() == 3), "all pictures are alike");
		assertEquals(List.of(), guide(programme, setting(programme)).parts().stream().flatMap(part -> part.content().stream())
				.filter(Columns.class::isInstance).toList(), "without the slides there is nothing to show");
	}

	@Test
	void whatToCutIsSaidWithTheMinutesThatItGives() {
		assertTrue(part(guide(programme, setting(programme)), "Run sheets").contains("nothing can be left out"));
		Programme late = programme.withSession(COUNTING, session -> session.withPriority(Priority.COULD))
				.withSession(TALK, session -> session.withPriority(Priority.SHOULD))
				.withTimetables(List.of(programme.timetables().getFirst()
						.withDay(0, day -> day.withSlotAt(3, new Slot.OfSession(TALK)).withSlotAt(4, new Slot.OfSession(TALK)))));
		String sheets = part(guide(late, setting(late)), "Run sheets");
		assertTrue(sheets.contains("Cut first, which gives 45 minutes:| |session-counting|Counting|"), sheets);
		assertTrue(sheets.contains(
				"Cut only if that is not enough, which gives 60 minutes:| |session-talk|Talking| (30 min)|; |"
						+ "session-talk|Talking| (30 min)"),
				sheets);
		Programme noCould = late.withSession(COUNTING, session -> session.withPriority(Priority.MUST));
		String alone = part(guide(noCould, setting(noCould)), "Run sheets");
		assertTrue(alone.contains("No session here is marked \u201ccould\u201d. Cut only where you have to, which gives 60 minutes:")
				&& !alone.contains("if that is not enough"), alone);
	}

	@Test
	void aDayThatIsTooLongSaysSoAndOneThatIsTooShortToo() {
		assertTrue(part(guide(programme, setting(programme)), "Run sheets")
				.contains("09:30 to 12:00 · 45 minutes of teaching · 90 minutes left over at the end"));
		Programme tight = programme.withTimetables(List.of(programme.timetables().getFirst()
				.withDay(0, day -> new Day(day.title(), day.start(), LocalTime.of(10, 0), day.slots(), day.tasks()))));
		String sheets = part(guide(tight, setting(tight)), "Run sheets");
		assertTrue(sheets.contains("The day is 30 minutes too long: it ends at 10:30, and the room must be left at 10:00."), sheets);
	}

	@Test
	void thingsNeededOnSeveralDaysComeOnceAndFirst() {
		Programme more = programme.withSession(TALK, session -> session.withMaterials(List.of("A watch", "Chairs")));
		String bring = part(guide(more, setting(more)), "What to bring and print");
		assertTrue(bring.contains("A watch – Day 1, Day 2"), bring);
		assertTrue(bring.indexOf("Needed more than once") < bring.indexOf("A watch – Day 1, Day 2"), bring);
		assertTrue(bring.contains("Day 2|BOXES|1|BODY|Chairs| – |session-talk|Talking"), bring);
		assertFalse(bring.contains("Day 1: Counting"), "nothing is left for that day alone");
	}

	@Test
	void aProgrammeWithoutATimetableHasASheetForEachModule() {
		Programme timeless = programme.withTimetables(List.of());
		Document document = guide(timeless, setting(timeless));
		String sheets = part(document, "Run sheets");
		assertTrue(sheets.contains("From start") && sheets.contains("0:00") && sheets.contains("45 minutes of teaching"), sheets);
		assertEquals(List.of("Run sheets", "To count", "To talk"), headings(document).stream().dropWhile(text -> !text.equals("Run sheets"))
				.limit(3).toList());
		assertTrue(part(document, "What to bring and print").contains("To count"));
	}

	@Test
	void oneDayOrModuleHasTheSheetsOfItsDays() {
		List<String> day = headings(guide(programme, setting(programme).withExtent(new Extent.OfDay(2))));
		assertEquals(List.of("Run sheets", "Day 2", "To talk", "Talking", "References"),
				day.stream().dropWhile(text -> !text.equals("Run sheets")).toList());
		Document module = guide(programme, setting(programme).withExtent(new Extent.OfModule(new ModuleId("talking"))));
		assertEquals(List.of("Run sheets", "Day 2", "To talk", "Talking", "References"),
				headings(module).stream().dropWhile(text -> !text.equals("Run sheets")).toList());
		assertEquals("", part(module, "What to bring and print"), "its session needs nothing");
	}

	@Test
	void headingsHaveNoGapsAndAnchorsAreUniqueAndJumpedTo() {
		Document document = guide(programme, cited());
		Set<String> anchors = new HashSet<>();
		int level = 0;
		for (Part part : document.parts()) {
			for (Element element : part.content()) {
				if (element instanceof Heading heading) {
					assertTrue(heading.level() <= level + 1, "a gap before " + Inline.plainText(heading.content()));
					level = heading.level();
					assertTrue(heading.anchor().isEmpty() || anchors.add(heading.anchor()), heading.anchor());
				}
			}
		}
		Set<String> jumps = Dump.of(document.parts()).lines().map(String::strip).filter(line -> line.startsWith("Jump anchor="))
				.map(line -> line.substring("Jump anchor=".length())).collect(Collectors.toSet());
		assertTrue(jumps.contains("session-talk"), jumps.toString());
		assertTrue(anchors.containsAll(jumps), jumps + " but only " + anchors);
	}

	@Test
	void aProgrammeOfATitleAloneCanBePrinted() {
		Programme empty = Programme.titled("Nothing yet");
		assertEquals(List.of("Nothing yet", "How to use this guide"),
				headings(guide(empty, Setting.of(empty, SkillAreas.core(), Small.MEDIA))));
	}
}
