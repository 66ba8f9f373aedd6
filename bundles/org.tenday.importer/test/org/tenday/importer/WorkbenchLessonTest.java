package org.tenday.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tenday.importer.TestLesson.contents;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tenday.model.Audience;
import org.tenday.model.Block;
import org.tenday.model.GlossaryEntry;
import org.tenday.model.Place;
import org.tenday.model.Programme;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.Slot;
import org.tenday.model.content.Callout;
import org.tenday.model.content.Checklist;
import org.tenday.model.content.Discussion;
import org.tenday.model.content.Exercise;
import org.tenday.model.content.Prose;
import org.tenday.model.content.TrainerNote;

/** The lesson in {@code test/lessons/workbench}, which holds one of everything. */
class WorkbenchLessonTest {

	private static Imported imported;
	private static Programme programme;

	@BeforeAll
	static void read() throws ImportException {
		imported = new CarpentriesImporter().read(Material.of(Path.of("test", "lessons", "workbench")));
		programme = imported.programme();
	}

	private static Session session(String id) {
		return programme.session(new SessionId(id)).orElseThrow();
	}

	private static Block block(String session, String id) {
		return session(session).blocks().stream().filter(block -> block.id().value().equals(session + "-" + id)).findFirst().orElseThrow();
	}

	private static boolean reported(String file, int line, String words) {
		return imported.report().stream()
				.anyMatch(entry -> entry.origin().equals(Origin.line(Path.of(file), line)) && entry.message().contains(words));
	}

	@Test
	void saysWhatItIsAndWhoWroteIt() {
		assertEquals("Counting beds: a first lesson", programme.about().title());
		assertEquals("counting-beds-a-first-lesson", programme.id().value());
		assertEquals("In this lesson you learn to count hospital beds without losing one. It needs no mathematics.",
				programme.about().aim());
		assertEquals("In this lesson you learn to count hospital beds without losing one.", programme.modules().getFirst().aim());
		assertEquals(Locale.ENGLISH, programme.about().language());
		assertEquals("CC BY 4.0", programme.about().licence());
		String attribution = programme.about().attribution();
		assertTrue(attribution.contains("by Ada Émilie, Bo Larsen, <https://github.com/example-hospital/counting-beds>"), attribution);
		assertTrue(attribution.contains("Émilie A, Larsen B. Counting beds. 2024."), attribution);
	}

	@Test
	void sessionsStandInTheOrderOfTheConfiguration() {
		assertEquals(List.of("overview", "setup", "wards", "why", "code"),
				TestLesson.sessions(programme).stream().map(session -> session.id().value()).toList());
		assertEquals(List.of(0, 0, 30, 10, 20), TestLesson.sessions(programme).stream().map(Session::minutes).toList());
		assertEquals("Wards: where beds are", session("wards").title());
		assertTrue(reported("config.yaml", 0, "episodes/04-absent.md"));
		assertTrue(reported("episodes/05-spare.md", 0, "left out"));
		assertTrue(reported("episodes/03-code.Rmd", 0, "\"teaching:\""));
	}

	@Test
	void theTimetableHasTheLessonsOwnBreak() {
		List<Slot> slots = programme.timetables().getFirst().days().getFirst().slots();
		assertEquals(new Slot.Break("", 15), slots.get(slots.indexOf(new Slot.OfSession(new SessionId("wards"))) + 1));
	}

	@Test
	void objectivesAreTheModulesAndTheSessionsReferToThem() {
		assertEquals(List.of("Draw a ward", "Name its parts (beds; doors)", "Say why"),
				programme.objectives().values().stream().map(objective -> objective.text()).toList());
		assertEquals(List.of("wards-objective-1", "wards-objective-2"),
				session("wards").objectives().stream().map(objective -> objective.value()).toList());
		assertFalse(String.join("\n", Wording.texts(session("wards").blocks())).contains("Draw a ward"));
	}

	@Test
	void questionsAndKeyPointsAreCallouts() {
		assertEquals(new Callout(Callout.Kind.QUESTIONS, "- What is a *ward*?"), session("wards").blocks().getFirst().content());
		assertEquals(new Callout(Callout.Kind.KEY_POINTS, "- Wards hold beds"), session("wards").blocks().getLast().content());
		assertTrue(session("wards").blocks().getLast().audience().includes(Place.SLIDES));
	}

	@Test
	void anExerciseHasItsTimeHintsAndSolutionsHoweverDeepTheyLie() {
		Block block = block("wards", "exercise-1");
		assertEquals("Exercise 1: Count", block.title());
		Exercise exercise = (Exercise) block.content();
		assertEquals(9, exercise.minutes());
		assertEquals("How many beds are there?\n\n- six\n- seven\n\n> **A careful word**\n>\n> Doors are no beds.", exercise.task());
		assertEquals(List.of("Count the left row first."), exercise.hints());
		assertEquals("A nested answer nobody must see early.\n\nThere are exactly six beds in the plan.", exercise.solution());
		assertTrue(reported("episodes/02-wards.md", 51, "within another"));
	}

	@Test
	void aSolutionBelowAHeadingIsFoundAndCodeIsNoBox() {
		Exercise exercise = contents(session("code"), Exercise.class).getFirst();
		assertEquals("```r\n::: solution\n```\n\nWrite `x <- 1`.", exercise.task());
		assertEquals("The written answer is fourteen.", exercise.solution());
	}

	@Test
	void boxesBecomeBlocksOfTheirKind() {
		assertEquals(new Discussion("Is a trolley a bed?", 0, "It depends on who pays for the trolley."),
				block("wards", "discussion-1").content());
		assertEquals("Talk", block("wards", "discussion-1").title());
		assertEquals(new Callout(Callout.Kind.WARNING, "Beds have wheels."), block("wards", "callout-2").content());
		assertEquals("More", block("wards", "callout-3").title());
		assertEquals(new Checklist("", List.of("count", "count *again*")), block("wards", "checklist-1").content());
		assertEquals(Callout.Kind.TESTIMONIAL, ((Callout) block("wards", "callout-4").content()).kind());
		assertEquals(new Callout(Callout.Kind.PREREQUISITE, "A pencil."), block("overview", "callout-1").content());
		assertEquals(new Prose("A kind of box that nobody knows."), block("wards", "prose-3").content());
		assertTrue(reported("episodes/02-wards.md", 120, "\"marvel\""));
		assertEquals(new Prose("### Windows\n\nOpen the window.\n\n### Mac\n\nOpen the lid."), block("wards", "prose-2").content());
	}

	@Test
	void whatIsForInstructorsIsForTheTrainerAlone() {
		Block note = block("wards", "trainer-note-2");
		assertEquals(new TrainerNote("Bring the large plan of the ward to the room."), note.content());
		assertEquals(Audience.TRAINER, note.audience());
		assertEquals(List.of("Instructor Notes: The room", "Instructor Notes: The plan"),
				session("overview").blocks().stream().filter(block -> block.content() instanceof TrainerNote).map(Block::title).toList());
		assertEquals(new TrainerNote("The ward: 7 min teaching"), block("wards", "trainer-note-1").content());
	}

	@Test
	void learnersSeeNothingOfIt() {
		String learners = String.join("\n", Wording.texts(programme.forLearners()));
		for (String hidden : List.of("nested answer", "exactly six", "depends on who pays", "large plan", "written answer", "large paper",
				"must not appear", "Open a window")) {
			assertFalse(learners.contains(hidden), hidden);
		}
		assertTrue(learners.contains("Count the left row first."));
	}

	@Test
	void linksLeadToSessionsOrOutside() {
		String text = ((Prose) block("wards", "prose-1").content()).text();
		assertTrue(text.contains("[atlas](https://atlas.example.org/beds_(all) \"Atlas\")"), text);
		assertTrue(text.contains("See [Setup](session:setup), [the start](session:why),\n[the glossary]"
				+ "(https://github.com/example-hospital/counting-beds/blob/main/learners/reference.md) and [a table]"
				+ "(https://github.com/example-hospital/counting-beds/blob/main/episodes/files/beds.csv)"), text);
	}

	@Test
	void picturesComeWithTheirWords() {
		assertEquals(List.of("ward-plan.png", "save.png"), List.copyOf(imported.media().keySet()));
		assertEquals("Six beds in two rows, the nurse's desk between them", programme.media("ward-plan.png").orElseThrow().alt());
		assertEquals("CC BY 4.0", programme.media("ward-plan.png").orElseThrow().licence());
		String text = ((Prose) block("wards", "prose-1").content()).text();
		assertTrue(text.contains(
				"![](media/ward-plan.png \"A ward, after the [atlas](https://atlas.example.org/beds_(all) \\\"Atlas\\\")\"){width=60%}"),
				text);
		assertTrue(text.contains("Press ![the save button](media/save.png) to save."), text);
	}

	@Test
	void codeOfRIsAListingAndNothingIsRun() {
		assertEquals(
				"```r\nbeds <- c(6, 8)\n```\n\nThere are `sum(beds)` beds, where $b_i$ is the number of beds of ward $i$.\n\nWords of the *child*.",
				contents(session("code"), Prose.class).getFirst().text());
		assertTrue(reported("episodes/03-code.Rmd", 6, "does not show"));
		assertTrue(reported("episodes/03-code.Rmd", 10, "A bar for each ward"));
		assertTrue(reported("episodes/03-code.Rmd", 14, "sum(beds)"));
	}

	@Test
	void theGlossaryIsTheProgrammes() {
		assertEquals(List.of(new GlossaryEntry("bed", "Something to lie on,\nwith wheels.", "", ""),
				new GlossaryEntry("Ward", "A room with [beds](https://atlas.example.org/beds_(all) \"Atlas\").\n\nIn Scots, a guard.", "",
						"")),
				programme.glossary());
	}

	@Test
	void profilesAreKindsOfLearners() {
		assertEquals(List.of("Nora, a nurse", "Axel, an analyst"),
				programme.about().audience().stream().map(segment -> segment.role()).toList());
		assertEquals("Axel counts in the day.", programme.about().audience().getLast().needs());
	}

	@Test
	void whatIsReadBeforehandTakesNoTimeAndNoSlides() {
		assertEquals(new Prose("Install **nothing**."), session("setup").blocks().getFirst().content());
		assertFalse(session("setup").blocks().getFirst().audience().includes(Place.SLIDES));
	}

	@Test
	void eachSessionKnowsThePageThatItWas() {
		List<String> sessions = imported.programme().modules().getFirst().sessions().stream().map(session -> session.id().value()).toList();
		List<String> found = imported.found().stream().map(page -> page.becomes().value()).toList();
		assertEquals(sessions, found);
		assertTrue(imported.found().stream().allMatch(page -> page.origin().toString().endsWith("md")), imported.found()::toString);
	}
}
