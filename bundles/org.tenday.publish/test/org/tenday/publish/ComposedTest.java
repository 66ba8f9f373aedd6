package org.tenday.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tenday.document.Document;
import org.tenday.document.Element;
import org.tenday.document.Element.Heading;
import org.tenday.document.Inline;
import org.tenday.document.Part;
import org.tenday.document.Slide;
import org.tenday.document.Themes;
import org.tenday.model.ModuleId;
import org.tenday.model.Programme;
import org.tenday.publish.EditionOf.Reader;
import org.tenday.skill.SkillAreas;
import org.tenday.skill.Remark;
import org.tenday.skill.Words;

class ComposedTest {

	private final Programme programme = Small.programme();
	private final Setting setting = new Setting(Extent.WHOLE, programme.timetables().stream().findFirst(), Themes.NEUTRAL,
			new BuildStamp("1.2", Optional.of(LocalDate.of(2026, 3, 1)), "0123456789abcdef"), SkillAreas.core(),
			new MediaPictures(programme, Small.MEDIA));

	private Document handbook(Reader reader, Extent extent) {
		return new Handbook().compose(EditionOf.of(programme, reader), setting.withExtent(extent)).document();
	}

	private List<Slide> slides(Reader reader) {
		return new Slides().compose(EditionOf.of(programme, reader), setting).deck().slides();
	}

	@ParameterizedTest
	@EnumSource
	void handbookIsAsItIsMeantToBe(Reader reader) throws Exception {
		Golden.check("handbook-" + reader.id(), Dump.of(handbook(reader, Extent.WHOLE).parts()));
	}

	@ParameterizedTest
	@EnumSource
	void slidesAreAsTheyAreMeantToBe(Reader reader) throws Exception {
		Golden.check("slides-" + reader.id(), Dump.of(slides(reader)));
	}

	@Test
	void learnersEditionsHoldNothingOfTheTrainers() {
		for (Object composed : List.of(handbook(Reader.LEARNER, Extent.WHOLE), slides(Reader.LEARNER))) {
			assertEquals(List.of(), Dump.texts(composed).stream().filter(text -> text.contains("secret")).toList());
		}
	}

	@Test
	void trainersEditionsHoldIt() {
		String handbook = String.join("\n", Dump.texts(handbook(Reader.TRAINER, Extent.WHOLE)));
		for (String word : List.of("solution", "answer", "notetitle", "note", "guidetitle", "guide", "points", "steps", "debrief",
				"lookfor")) {
			assertTrue(handbook.contains("secret" + word), word);
		}
		String slides = String.join("\n", Dump.texts(slides(Reader.TRAINER)));
		for (String word : List.of("solution", "answer", "points", "steps", "debrief", "speech")) {
			assertTrue(slides.contains("secret" + word), word);
		}
	}

	@Test
	void learnersSlidesHaveNoNotesAtAll() {
		assertTrue(slides(Reader.LEARNER).stream().allMatch(slide -> slide.notes().isEmpty()));
		assertFalse(slides(Reader.TRAINER).stream().allMatch(slide -> slide.notes().isEmpty()));
	}

	@ParameterizedTest
	@EnumSource
	void headingsHaveNoGapsAndAnchorsAreUniqueAndJumpedTo(Reader reader) {
		Document document = handbook(reader, Extent.WHOLE);
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
		List<String> jumps = jumps(Dump.of(document.parts()));
		assertTrue(jumps.contains("session-talk") && jumps.contains("references"), jumps.toString());
		assertTrue(anchors.containsAll(jumps), jumps + " but only " + anchors);
	}

	private static List<String> jumps(String dump) {
		return dump.lines().map(String::strip).filter(line -> line.startsWith("Jump anchor="))
				.map(line -> line.substring("Jump anchor=".length())).toList();
	}

	@Test
	void oneDayHasItsOwnSessionsAndItsOwnTable() {
		List<String> headings = headings(handbook(Reader.LEARNER, new Extent.OfDay(2)));
		assertEquals(List.of("Counting breaths", "About this programme", "Why this programme", "Who it is for", "People", "Timetable",
				"Day 2", "To talk",
				"Talking", "Glossary", "References"), headings);
		Document dayOne = handbook(Reader.LEARNER, new Extent.OfDay(1));
		assertTrue(jumps(Dump.of(dayOne.parts())).stream().noneMatch("session-talk"::equals), "nobody can jump to what is not printed");
		assertEquals("Counting breaths – Day 1: Counting", dayOne.info().title());
	}

	@Test
	void oneModuleHasNoTimetable() {
		List<String> headings = headings(handbook(Reader.LEARNER, new Extent.OfModule(new ModuleId("talking"))));
		assertFalse(headings.contains("Timetable"));
		assertFalse(headings.contains("To count"));
		assertTrue(headings.contains("To talk"));
	}

	@Test
	void eachModuleBeginsOnARightHandPage() {
		List<Part> modules = handbook(Reader.LEARNER, Extent.WHOLE).parts().stream().filter(part -> part.kind() == Part.Kind.BODY).toList();
		assertEquals(2, modules.size());
		assertTrue(modules.stream().allMatch(part -> part.start() == Part.Start.RIGHT_HAND_PAGE));
	}

	@Test
	void whatCouldNotBePrintedIsSaid() {
		List<Remark> remarks = new Handbook().compose(EditionOf.forLearners(programme), setting).remarks();
		assertTrue(remarks.stream().allMatch(Remark::isGap), remarks.toString());
		assertEquals(List.of(
				"The block \"codes\" is of type curation.code-list, which no installed "
						+ "plug-in brings: install the plug-in of the skill area \"curation\".",
				"The block \"gone\" lacks a picture: There is no file \"gone.png\" in the media folder."),
				remarks.stream().map(Remark::sentence).toList());
	}

	@Test
	void fixedWordsAreInTheProgrammesLanguage() {
		Programme german = programme.withAbout(programme.about().withLanguage(Locale.GERMANY));
		Document document = new Handbook().compose(EditionOf.forLearners(german), setting).document();
		assertTrue(headings(document).containsAll(List.of("Über dieses Programm", "Zeitplan", "Glossar", "Literatur")),
				headings(document).toString());
		assertEquals("Seite", document.words().page());
		assertEquals("Version 1.2, 1. März 2026 · 01234567", document.info().stamp());
	}

	@Test
	void everyLanguageHasEveryWord() {
		assertEquals(Words.beside(Publication.class, Locale.ENGLISH).keys(), Words.beside(Publication.class, Locale.GERMAN).keys());
	}

	@Test
	void aProgrammeOfATitleAloneCanBePrinted() {
		Programme empty = Programme.titled("Nothing yet");
		Setting plain = Setting.of(empty, SkillAreas.core(), Small.MEDIA);
		assertEquals(List.of("Nothing yet"), headings(new Handbook().compose(EditionOf.forLearners(empty), plain).document()));
		assertEquals(1, new Slides().compose(EditionOf.forLearners(empty), plain).deck().slides().size());
	}

	private static List<String> headings(Document document) {
		List<String> headings = new ArrayList<>();
		document.parts().forEach(part -> part.content().forEach(element -> {
			if (element instanceof Heading heading && heading.level() <= 2) {
				headings.add(Inline.plainText(heading.content()));
			}
		}));
		return headings;
	}
}
