package org.tenday.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.tenday.model.Audience;
import org.tenday.model.Block;
import org.tenday.model.BlockId;
import org.tenday.model.BlockTypeId;
import org.tenday.model.Media;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Programme;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.SkillAreaId;
import org.tenday.model.Timetable;
import org.tenday.model.TimetableId;
import org.tenday.model.content.Prose;

/** A deck of which two slides became two sessions of one block each, and a page of lines. */
class SourcesTest {

	private static final Path DECK = Path.of("deck.pptx");
	private static final Path PAGE = Path.of("page.md");
	private static final SessionId FIRST = new SessionId("first");
	private static final SessionId LAST = new SessionId("last");
	private static final BlockId FIRST_TEXT = new BlockId("first-text");
	private static final BlockId LAST_TEXT = new BlockId("last-text");

	private static final ReportLine ANIMATION = new ReportLine(Origin.part(DECK, "slide 1"), "An animation was left out.");
	private static final ReportLine TABLE = new ReportLine(Origin.part(DECK, "slide 12, table 2"), "Cells that were one are several.");
	private static final ReportLine COLOURS = new ReportLine(Origin.of(DECK), "Colours were left out.");

	private static Session session(SessionId id, BlockId block) {
		return Session.of(id, id.value(), 10)
				.withBlocks(List.of(new Block(block, new BlockTypeId("prose"), "", Audience.DEFAULT, new Prose("Words"))));
	}

	private static Imported deck() {
		Module module = new Module(new ModuleId("deck"), "Deck", SkillAreaId.CORE, "", List.of(),
				List.of(session(FIRST, FIRST_TEXT), session(LAST, LAST_TEXT)));
		Programme programme = Programme.titled("Deck").withModules(List.of(module))
				.withMedia(List.of(new Media("a.png", "", "", "", ""), new Media("b.png", "", "", "", "")));
		return new Imported(programme, Map.of("a.png", new byte[]{ 1 }, "b.png", new byte[]{ 2 }),
				List.of(new Found(Origin.part(DECK, "slide 1"), "Why", FIRST), new Found(Origin.part(DECK, "slide 1"), "Why", FIRST_TEXT),
						new Found(Origin.part(DECK, "slide 12"), "How", LAST), new Found(Origin.part(DECK, "slide 13"), "How", LAST_TEXT)),
				List.of(ANIMATION, TABLE, COLOURS));
	}

	@Test
	void whatBecameSimplerIsSaidOfThePieceThatStoodThere() {
		Sources sources = Sources.of(deck());
		assertEquals(List.of(ANIMATION), sources.report(FIRST));
		assertEquals(List.of(ANIMATION), sources.report(FIRST_TEXT));
		assertEquals(List.of(TABLE), sources.report(LAST));
		assertEquals(List.of(), sources.report(LAST_TEXT));
		assertEquals(List.of(COLOURS), sources.ofTheWhole());
		assertEquals("slide 12", sources.found(LAST).getFirst().origin().part());
		assertEquals(List.of(), sources.found(new ModuleId("deck")));
	}

	@Test
	void inAFileOfLinesThePieceIsTheLastThatBegins() {
		ReportLine line = new ReportLine(Origin.line(PAGE, 9), "HTML is shown as it is written.");
		ReportLine before = new ReportLine(Origin.line(PAGE, 1), "A key of the front matter was left out.");
		ReportLine elsewhere = new ReportLine(Origin.line(Path.of("other.md"), 9), "Something else.");
		Sources sources = Sources.of(new Imported(deck().programme(), Map.of(), List.of(new Found(Origin.line(PAGE, 4), "One", FIRST),
				new Found(Origin.line(PAGE, 9), "Two", FIRST_TEXT), new Found(Origin.line(PAGE, 12), "Three", LAST)),
				List.of(line, before, elsewhere)));
		assertEquals(List.of(line), sources.report(FIRST_TEXT));
		assertEquals(List.of(), sources.report(FIRST));
		assertEquals(List.of(before, elsewhere), sources.ofTheWhole());
	}

	@Test
	void whatIsInNoPartThatBecameSomethingIsOfTheFile() {
		Sources sources = Sources.of(new Imported(deck().programme(), Map.of(),
				List.of(new Found(Origin.of(DECK), "Deck", FIRST), new Found(Origin.part(DECK, "slide 12"), "How", LAST)),
				List.of(ANIMATION, TABLE, COLOURS)));
		assertEquals(List.of(ANIMATION, COLOURS), sources.report(FIRST));
		assertEquals(List.of(TABLE), sources.report(LAST));
		assertEquals(List.of(), sources.ofTheWhole());
	}

	@Test
	void aTimetableThatNothingBecameIsMadeUp() {
		Timetable real = new Timetable(new TimetableId("real"), "Real", List.of());
		Timetable madeUp = new Timetable(new TimetableId("made-up"), "Made up", List.of());
		Imported deck = deck();
		List<Found> found = new ArrayList<>(deck.found());
		found.add(new Found(Origin.part(DECK, "slide 2"), "Agenda", real.id()));
		Imported imported = new Imported(deck.programme().withTimetables(List.of(madeUp, real)), deck.media(), found, deck.report());
		assertEquals(List.of(real), imported.withoutMadeUpTimetables().programme().timetables());
		assertEquals(imported.report(), imported.withoutMadeUpTimetables().report());
	}

	@Test
	void aPartKeepsWhatBelongsToIt() {
		Imported whole = deck();
		assertSame(whole, whole.part(whole.programme()));
		Programme some = whole.programme().withMedia(whole.programme().media().subList(1, 2))
				.withModule(new ModuleId("deck"), module -> module.withSessions(module.sessions().subList(1, 2)));
		Imported part = whole.part(some);
		assertEquals(List.of(LAST, LAST_TEXT), part.found().stream().map(Found::becomes).toList());
		assertEquals(List.of(TABLE, COLOURS), part.report());
		assertEquals(List.of("b.png"), List.copyOf(part.media().keySet()));
	}
}
