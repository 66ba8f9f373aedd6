package org.tenday.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tenday.importer.TestLesson.contents;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tenday.model.Block;
import org.tenday.model.Programme;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.content.Callout;
import org.tenday.model.content.Exercise;
import org.tenday.model.content.Prose;
import org.tenday.model.content.TrainerNote;

/** The lesson in {@code test/lessons/jekyll}, which holds what the older format has of its own. */
class JekyllLessonTest {

	private static Imported imported;
	private static Programme programme;

	@BeforeAll
	static void read() throws ImportException {
		imported = new CarpentriesImporter().read(Material.of(Path.of("test", "lessons", "jekyll")));
		programme = imported.programme();
	}

	private static Session session(String id) {
		return programme.session(new SessionId(id)).orElseThrow();
	}

	@Test
	void licenceAndSourceComeFromItsPages() {
		assertEquals("CC BY 4.0", programme.about().licence());
		assertTrue(programme.about().attribution().contains("<https://github.com/example-hospital/old-beds>"));
	}

	@Test
	void listsInTheHeadAreObjectivesQuestionsAndKeyPoints() {
		assertEquals("Tell a bed from a trolley: always", programme.objectives().values().iterator().next().text());
		List<Callout> callouts = contents(session("beds"), Callout.class);
		assertEquals(new Callout(Callout.Kind.QUESTIONS, "- What is a bed?"), callouts.getFirst());
		assertEquals(new Callout(Callout.Kind.KEY_POINTS, "- Beds stay; see the [atlas](https://atlas.example.org/)"), callouts.getLast());
		assertEquals(21, session("beds").minutes());
	}

	@Test
	void quotesWithAClassAreBoxesWithinBoxes() {
		Exercise exercise = contents(session("beds"), Exercise.class).getFirst();
		assertEquals(4, exercise.minutes());
		assertEquals("Look at this:\n![](media/beds.png \"Figure 1. Two beds\")\n*Photo: nobody*\nlazy words go on", exercise.task());
		assertEquals("There are two beds in the photograph.\n~~~python\nprint(2)\n~~~", exercise.solution());
		assertEquals("Beds are not trolleys.", contents(session("beds"), Callout.class).get(1).text());
	}

	@Test
	void aQuoteWithASolutionAndNoClassIsAnExercise() {
		Exercise exercise = contents(session("beds"), Exercise.class).get(1);
		assertEquals("Choose one.", exercise.task());
		assertEquals("The one without the lid is the bed.", exercise.solution());
		assertTrue(
				TestLesson.report(imported).contains("_episodes/01-beds.md:41: A quote with a heading or with boxes in it has no class"));
	}

	@Test
	void liquidIsWorkedOutOrReported() {
		String text = contents(session("beds"), Prose.class).getFirst().text();
		assertEquals(
				"Log in to Cirrus.\n\nWords from a snippet.\n\nSee [the wards](session:wards) or [here](session:wards).\nIt costs \\$5 or \\$6.",
				text.replaceAll(" +\\n", "\n"));
		String last = contents(session("beds"), Prose.class).getLast().text();
		assertTrue(last.startsWith("Fast words.\n![Beds again](media/beds.png \"Beds & more\"){width=40%}"), last);
		assertTrue(TestLesson.report(imported).contains("_episodes/01-beds.md:52: The Liquid tag {% if site.fast %} is left out."));
		assertFalse(String.join("\n", Wording.texts(programme)).contains("{%"));
	}

	@Test
	void codeHasItsLanguageAndTablesTheirHeading() {
		String last = contents(session("beds"), Prose.class).getLast().text();
		assertTrue(last.contains("~~~bash\nls\n~~~\n\n|  |  |\n|--|--|\n| a | b |\n| c | d |"), last);
	}

	@Test
	void htmlIsMarkdown() {
		assertEquals("| Ward | **Beds** |\n|---|---|\n| A | 6 \\| 7 |", contents(session("wards"), Prose.class).getFirst().text());
		assertEquals("H<sub>2</sub>O and \\<your name>.", contents(session("wards"), Prose.class).getLast().text());
	}

	@Test
	void whatLearnersMustNotSeeIsHiddenInEveryForm() {
		String learners = String.join("\n", Wording.texts(programme.forLearners()));
		for (String hidden : List.of("two beds in the photograph", "without the lid", "Hide the trolley", "folded answer",
				"paragraph solution",
				"count aloud", "nothing to see", "16 min teaching")) {
			assertFalse(learners.contains(hidden), hidden);
		}
		assertEquals(List.of("Answer", ""), session("wards").blocks().stream().filter(block -> block.content() instanceof TrainerNote)
				.map(Block::title).toList());
	}

	@Test
	void aPictureShownTwiceIsTakenOnce() {
		assertEquals(List.of("beds.png"), List.copyOf(imported.media().keySet()));
		assertEquals("Figure 1. Two beds", programme.media("beds.png").orElseThrow().alt());
	}
}
