package org.tenday.authoring.paste;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tenday.model.Audience;
import org.tenday.model.Block;
import org.tenday.model.BlockContent;
import org.tenday.model.BlockId;
import org.tenday.model.BlockTypeId;
import org.tenday.model.Day;
import org.tenday.model.GlossaryEntry;
import org.tenday.model.Media;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Objective;
import org.tenday.model.ObjectiveId;
import org.tenday.model.Person;
import org.tenday.model.Programme;
import org.tenday.model.Reference;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.SkillAreaId;
import org.tenday.model.Slot;
import org.tenday.model.Timetable;
import org.tenday.model.TimetableId;
import org.tenday.model.content.Prose;
import org.tenday.model.content.Quiz;

/** A deck of two sessions, in pieces and in a programme. */
class MergeTest {

	private static final ModuleId DATA = new ModuleId("data");
	private static final SessionId WALK = new SessionId("walk");
	private static final SessionId DRAW = new SessionId("draw");
	private static final ObjectiveId MAP = new ObjectiveId("map");
	private static final ObjectiveId SHARE = new ObjectiveId("share");

	private static Block block(String id, BlockContent content, ObjectiveId... objectives) {
		return new Block(new BlockId(id), new BlockTypeId(content instanceof Quiz ? "quiz" : "prose"), "", Audience.DEFAULT,
				List.of(objectives), content);
	}

	private static Programme deck() {
		Session walk = Session.of(WALK, "Walk", 45).withBlocks(List.of(
				block("walk-text", new Prose("A pathway. See [the drawing](session:draw) and [@lee; @may].\n"), MAP),
				block("walk-ward", new Prose("![Ward](media/ward.png)\n"))));
		Session draw = Session.of(DRAW, "Draw", 30).withBlocks(List.of(
				block("draw-quiz",
						new Quiz("", List.of(new Quiz.Question("Who keeps the register? [@may]", List.of(), "", List.of(SHARE)))))));
		Module module = new Module(DATA, "Getting the data", SkillAreaId.CORE, "Find out who holds what.",
				List.of(new Objective(MAP, "Map the data"), new Objective(SHARE, "Share the data")), List.of(walk, draw));
		Day first = new Day("", LocalTime.of(9, 0), LocalTime.of(12, 0), List.of(new Slot.OfSession(WALK), new Slot.Break("", 15)),
				List.of());
		Day second = new Day("", LocalTime.of(9, 0), LocalTime.of(12, 0), List.of(new Slot.OfSession(DRAW)), List.of());
		return Programme.titled("Deck").withModules(List.of(module))
				.withTimetables(List.of(new Timetable(new TimetableId("two-days"), "Two days", List.of(first, second))))
				.withPeople(List.of(new Person("Ann Lee", "Author", "", ""), new Person("Bo May", "Author", "", "")))
				.withGlossary(List.of(new GlossaryEntry("Pathway", "A way of care.", "", ""),
						new GlossaryEntry("Register", "A list of people.", "", "")))
				.withReferences(List.of(new Reference("lee", "Lee 2020", ""), new Reference("may", "May 2021", "")))
				.withMedia(List.of(new Media("ward.png", "A ward", "", "", "")))
				.withAbout(Programme.titled("Deck").about().withLicence("CC BY 4.0", "By Ann Lee."));
	}

	@Test
	void whatOnlyTheRestUsedGoesWithIt() {
		Pieces pieces = Pieces.allOf(deck()).with(WALK, false);
		assertEquals(Pieces.State.SOME, pieces.state(DATA));
		Programme left = pieces.programme();
		assertEquals(List.of("Draw"), left.modules().getFirst().sessions().stream().map(Session::title).toList());
		assertEquals(List.of(SHARE), List.copyOf(left.objectives().keySet()));
		assertEquals(List.of("Register"), left.glossary().stream().map(GlossaryEntry::term).toList());
		assertEquals(List.of("may"), left.references().stream().map(Reference::key).toList());
		assertEquals(List.of(), left.media());
		assertEquals(List.of(DRAW), left.timetables().getFirst().sessions());
		assertEquals(1, left.timetables().getFirst().days().size());
	}

	@Test
	void aLinkToWhatIsNotWantedBecomesItsWords() {
		Programme left = Pieces.allOf(deck()).with(DRAW, false).with(new BlockId("walk-ward"), false).programme();
		assertEquals(new Prose("A pathway. See the drawing and [@lee; @may].\n"),
				left.session(WALK).orElseThrow().blocks().getFirst().content());
		assertEquals(List.of(), left.media(), "the picture was in the block that is not wanted");
	}

	@Test
	void aPieceSaysWhatIsInIt() {
		Pieces pieces = Pieces.allOf(deck());
		assertEquals(List.of("Draw", "Who keeps the register? [@may]"), pieces.words(DRAW));
		assertEquals(List.of("![Ward](media/ward.png)"), pieces.words(new BlockId("walk-ward")));
		assertTrue(pieces.with(DATA, false).with(new TimetableId("two-days"), false).isEmpty());
		assertThrows(IllegalArgumentException.class, () -> pieces.state(new BlockId("nowhere")));
	}

	@Test
	void aGlossaryAloneHasNoPiecesAndComesWhole() {
		Programme glossary = Programme.titled("Words").withGlossary(deck().glossary());
		Pieces pieces = Pieces.allOf(glossary);
		assertFalse(pieces.isEmpty());
		assertEquals(glossary, pieces.programme());
		assertEquals(deck().glossary(), Merge.into(Programme.titled("Mine"), Optional.empty(), glossary, Map.of()).programme().glossary());
	}

	@Test
	void namesThatAreTakenAreMadeNewWhereverTheyAreReferredTo() {
		Programme there = deck().withReferences(List.of(new Reference("lee", "Lee 1999", ""), new Reference("m21", "May 2021", "")))
				.withPeople(List.of(new Person("Ann Lee", "Lead trainer", "Us", "")));
		Merged merged = Merge.into(there, Optional.empty(), deck(), Map.of("ward.png", "ward-2.png"));
		Programme both = merged.programme();
		assertEquals(List.of(new ModuleId("data-2")), merged.modules());
		assertEquals(List.of(new SessionId("walk-2"), new SessionId("draw-2")), merged.sessions());
		Session walk = both.session(new SessionId("walk-2")).orElseThrow();
		assertEquals(new Prose("A pathway. See [the drawing](session:draw-2) and [@lee-2; @m21].\n"), walk.blocks().getFirst().content());
		assertEquals(new Prose("![Ward](media/ward-2.png)\n"), walk.blocks().getLast().content());
		assertEquals(List.of(new ObjectiveId("map-2")), walk.blocks().getFirst().objectives());
		Quiz quiz = (Quiz) both.session(new SessionId("draw-2")).orElseThrow().blocks().getFirst().content();
		assertEquals(List.of(new ObjectiveId("share-2")), quiz.questions().getFirst().objectives());
		assertEquals(List.of("lee", "m21", "lee-2"), both.references().stream().map(Reference::key).toList());
		assertEquals(List.of("Ann Lee", "Bo May"), both.people().stream().map(Person::name).toList());
		assertEquals("Lead trainer", both.people().getFirst().role());
		assertEquals(List.of("ward.png", "ward-2.png"), both.media().stream().map(Media::file).toList());
		assertEquals(merged.sessions(), both.timetables().getLast().sessions());
		assertEquals(2, both.glossary().size());
		assertEquals("By Ann Lee.", both.about().attribution());
	}

	@Test
	void intoAModuleObjectivesOfTheSameWordsAreOne() {
		Module mine = new Module(DATA, "My data", SkillAreaId.CORE, "Know your data.", List.of(new Objective(SHARE, "map  the data")),
				List.of());
		Programme there = Programme.titled("Mine").withModules(List.of(mine))
				.withGlossary(List.of(new GlossaryEntry("pathway", "A path.", "", "")));
		Merged merged = Merge.into(there, Optional.of(DATA), deck(), Map.of());
		Module both = merged.programme().modules().getFirst();
		assertEquals(1, merged.programme().modules().size());
		assertEquals(List.of(new Objective(SHARE, "map  the data"), new Objective(new ObjectiveId("share-2"), "Share the data")),
				both.objectives());
		assertEquals(List.of(SHARE), both.sessions().getFirst().blocks().getFirst().objectives());
		assertEquals("Know your data.", both.aim());
		assertEquals("By Ann Lee.", merged.programme().about().attribution());
		assertTrue(merged.left().contains("The glossary explains “Pathway” already, so this was left out: A way of care."),
				merged.left()::toString);
		assertTrue(
				merged.left().stream()
						.anyMatch(said -> said.endsWith("so that of “Getting the data” was left out: Find out who holds what.")),
				merged.left()::toString);
		assertTrue(merged.left().stream().anyMatch(said -> said.contains("CC BY 4.0")), merged.left()::toString);
		assertThrows(IllegalArgumentException.class,
				() -> Merge.into(there, Optional.of(new ModuleId("gone")), deck(), Map.of()));
	}
}
