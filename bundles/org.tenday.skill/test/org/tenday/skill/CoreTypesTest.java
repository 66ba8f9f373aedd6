package org.tenday.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tenday.skill.Fixture.block;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tenday.document.Outline;
import org.tenday.model.Audience;
import org.tenday.model.Block;
import org.tenday.model.BlockId;
import org.tenday.model.BlockTypeId;
import org.tenday.model.Place;
import org.tenday.model.content.Activity;
import org.tenday.model.content.Callout;
import org.tenday.model.content.CaseStudy;
import org.tenday.model.content.Checklist;
import org.tenday.model.content.Discussion;
import org.tenday.model.content.Exercise;
import org.tenday.model.content.ExitTicket;
import org.tenday.model.content.Grid;
import org.tenday.model.content.Picture;
import org.tenday.model.content.Prose;
import org.tenday.model.content.Quiz;
import org.tenday.model.content.Quiz.Option;
import org.tenday.model.content.Quiz.Question;
import org.tenday.model.content.Reading;
import org.tenday.model.content.Slide;
import org.tenday.model.content.TrainerNote;

class CoreTypesTest {

	private final Fixture fixture = Fixture.inEnglish();

	@Test
	void headingsOfTextStandBelowTheTitleWithoutGaps() {
		Block titled = block("prose", "The title", new Prose("# One\n\nText.\n\n### Deeper\n\n## Two"));
		assertEquals("h3 The title\nh4 One\nText.\nh5 Deeper\nh5 Two\n", Outline.of(fixture.handbook(titled)));
		assertEquals("h3 One\nText.\nh4 Deeper\nh4 Two\n", Outline.of(fixture.handbook(titled.withTitle(""))));
	}

	@Test
	void learnersHaveRoomForTheAnswerAndTrainersHaveTheAnswer() {
		Block exercise = block("exercise", "Count", new Exercise("Count the rows.", 1, 4, List.of("Look left."), "There are ten."));
		assertEquals("EXERCISE Exercise, 1 minute | Count\n  Count the rows.\n  label: Hint\n  Look left.\n  space 4\n",
				Outline.of(fixture.handbook(exercise)));
		assertEquals(
				"EXERCISE Exercise, 1 minute | Count\n  Count the rows.\n  label: Hint\n"
						+ "  Look left.\nSOLUTION Model solution\n  There are ten.\n",
				Outline.of(fixture.guide(exercise)));
	}

	@Test
	void hintsAreNumberedWhereThereAreSeveral() {
		String printed = Outline.of(fixture.handbook(block("exercise", "", new Exercise("Do it.", 0, 0, List.of("One.", "Two."), ""))));
		assertEquals("EXERCISE Exercise\n  Do it.\n  label: Hint 1\n  One.\n  label: Hint 2\n  Two.\n", printed);
	}

	@Test
	void quizHasBoxesToTickAndItsAnswersAreTheTrainers() {
		Block quiz = block("quiz", "", new Quiz("Think.", List.of(
				new Question("Which?", List.of(new Option("This", true), new Option("That", false)), "Because.", List.of()),
				new Question("Why?", List.of(), "So that.", List.of()))));
		assertEquals(
				"EXERCISE Questions\n  Think.\n  numbers\n    Which?\n    boxes\n"
						+ "      This\n    boxes\n      That\n  numbers\n    Why?\n    space 3\n",
				Outline.of(fixture.handbook(quiz)));
		assertTrue(
				Outline.of(fixture.guide(quiz)).endsWith("SOLUTION Answers\n  numbers\n    This\n    Because.\n  numbers\n    So that.\n"));
	}

	@Test
	void quizOnSlidesAsksOneQuestionASlideAndAnswersInTheNotes() {
		List<SlidePart> slides = fixture.slides(block("quiz", "Recap",
				new Quiz("", List
						.of(new Question("Which?", List.of(new Option("This", true), new Option("That", false)), "Because.", List.of())))));
		assertEquals(1, slides.size());
		assertEquals("Recap: Question 1", slides.getFirst().title());
		assertEquals("Which?\nboxes\n  This\nboxes\n  That\n", Outline.of(slides.getFirst().body()));
		assertEquals("Which?\nlabel: Answer\nThis\nBecause.\n", Outline.of(slides.getFirst().notes()));
	}

	@Test
	void activityAndDiscussionKeepTheTrainersPartForTheGuide() {
		Block activity = block("activity", "Map", new Activity("Draw a map.", 2, "5 minutes: hand out paper.", "What did you leave out?"));
		assertEquals("ACTIVITY Activity | Map\n  Draw a map.\n  space 2\n", Outline.of(fixture.handbook(activity)));
		assertEquals(
				"ACTIVITY Activity | Map\n  Draw a map.\nTRAINER Steps\n"
						+ "  5 minutes: hand out paper.\nTRAINER Debrief\n  What did you leave out?\n",
				Outline.of(fixture.guide(activity)));
		Block discussion = block("discussion", "", new Discussion("Who owns it?", 0, "Nobody does."));
		assertEquals("DISCUSSION Discussion\n  Who owns it?\n", Outline.of(fixture.handbook(discussion)));
		assertEquals("DISCUSSION Discussion\n  Who owns it?\nTRAINER Points to draw out\n  Nobody does.\n",
				Outline.of(fixture.guide(discussion)));
	}

	@Test
	void madeUpDataAreMarkedWhereverTheyStand() {
		assertEquals(
				"CASE_STUDY Case study | Ann\n  Ann coughs.\n  small: Source: A ward\n"
						+ "  small: Synthetic data: the people and figures are made up.\n",
				Outline.of(fixture.handbook(block("case-study", "Ann", new CaseStudy("Ann coughs.", "A ward", true)))));
		Block table = block("table", "", new Grid("Counts", List.of("Age", "N"), List.of(List.of("40", "*12*")), "", true));
		String printed = "table Counts\nrow\n  Age\n  N\nrow\n  40\n  12\nsmall: Synthetic data: the people and figures are made up.\n";
		assertEquals(printed, Outline.of(fixture.handbook(table)));
		assertEquals(printed, Outline.of(fixture.slides(table).getFirst().body()));
	}

	@Test
	void figureHasTheCreditThatIsKnownOfItsFile() {
		assertEquals("figure What it shows | A map | The maker. CC BY 4.0\n",
				Outline.of(fixture.handbook(block("figure", "", new Picture("there.png", "A map", 60)))));
		assertTrue(fixture.said().isEmpty());
	}

	@Test
	void missingFigureIsAMarkedGapAndAWarning() {
		assertEquals("figure missing There is no file media/gone.png. |  | \n",
				Outline.of(fixture.handbook(block("figure", "", new Picture("gone.png", "", 100)))));
		assertEquals(List.of("The block \"b1\" lacks a picture: There is no file media/gone.png."), fixture.said());
	}

	@Test
	void listsCalloutsAndReading() {
		assertEquals("h3 Before\nTake:\nboxes\n  A pen\nboxes\n  Paper\n",
				Outline.of(fixture.handbook(block("checklist", "Before", new Checklist("Take:", List.of("A pen", "Paper"))))));
		assertEquals("label: Further reading\nbullets\n  A book\n",
				Outline.of(fixture.handbook(block("reading", "", new Reading("", List.of("A book"))))));
		assertEquals("EXERCISE Exit ticket\n  numbers\n    What now?\n    space 2\n",
				Outline.of(fixture.handbook(block("exit-ticket", "", new ExitTicket(List.of("What now?"), "A plan.")))));
		assertEquals("EXERCISE Exit ticket\n  numbers\n    What now?\nTRAINER What to look for\n  A plan.\n",
				Outline.of(fixture.guide(block("exit-ticket", "", new ExitTicket(List.of("What now?"), "A plan.")))));
	}

	@ParameterizedTest
	@MethodSource("calloutKinds")
	void everyKindOfCalloutIsNamedInWords(Callout.Kind kind) {
		String printed = Outline.of(fixture.handbook(block("callout", "", new Callout(kind, "Mind it."))));
		assertTrue(printed.matches("[A-Z_]+ [A-Z][a-z ]+\n  Mind it.\n"), printed);
	}

	static List<Callout.Kind> calloutKinds() {
		return List.of(Callout.Kind.values());
	}

	@Test
	void headingsInBoxesAreNoPartOfTheOutline() {
		assertEquals("NOTE Note\n  label: Mind\n  Text.\n",
				Outline.of(fixture.handbook(block("callout", "", new Callout(Callout.Kind.NOTE, "## Mind\n\nText.")))));
	}

	@Test
	void trainerNotesAndSlidesAreOnNoLearnersPage() {
		Block note = block("trainer-note", "", new TrainerNote("Smile."));
		assertEquals("", Outline.of(fixture.handbook(note)));
		assertEquals("TRAINER Trainer note\n  Smile.\n", Outline.of(fixture.guide(note)));
		assertTrue(fixture.slides(note).isEmpty());
		Block slide = block("slide", "Look", new Slide("- one\n- two", "Wait."));
		assertEquals("", Outline.of(fixture.handbook(slide)));
		assertEquals("TRAINER To say with the slide | Look\n  Wait.\n", Outline.of(fixture.guide(slide)));
		assertEquals("", Outline.of(fixture.guide(block("slide", "Look", new Slide("- one", "")))), "nothing to say");
		SlidePart shown = fixture.slides(slide).getFirst();
		assertEquals("Look", shown.title());
		assertEquals("bullets\n  one\nbullets\n  two\n", Outline.of(shown.body()));
		assertEquals("Wait.\n", Outline.of(shown.notes()));
	}

	@Test
	void slidesSayTheInstructionAndKeepTheRestForTheNotes() {
		Exercise exercise = new Exercise("Count the rows. Then write the number down.\n\n1. Open it. Wait.\n2. Look.", 5, 3, List.of(),
				"Ten.");
		SlidePart slide = fixture.slides(block("exercise", "Count", exercise)).getFirst();
		assertEquals(
				"label: Exercise, 5 minutes\nCount the rows.\nnumbers\n  Open it.\n"
						+ "numbers\n  Look.\nsmall: The full text is in your handbook.\n",
				Outline.of(slide.body()));
		assertTrue(Outline.of(slide.notes()).contains("Then write the number down."));
		assertTrue(Outline.of(slide.notes()).endsWith("label: Model solution\nTen.\n"));
	}

	@Test
	void aBoxWithoutATitleIsNamedAfterItsSession() {
		SlidePart slide = fixture.slides(block("callout", "", new Callout(Callout.Kind.KEY_POINTS, "- one"))).getFirst();
		assertEquals("Key points: The session", slide.title());
		assertEquals("bullets\n  one\n", Outline.of(slide.body()));
	}

	@Test
	void aSlideHasAtMostSixLines() {
		String nine = "One.\n\nTwo.\n\nThree.\n\n- a\n- b\n- c\n- d\n- e\n\nLast.";
		SlidePart slide = fixture.slides(block("discussion", "Talk", new Discussion(nine, 0, ""))).getFirst();
		assertEquals(
				"label: Discussion\nOne.\nTwo.\nThree.\nbullets\n  a\nbullets\n"
						+ "  b\nbullets\n  c\nsmall: The full text is in your handbook.\n",
				Outline.of(slide.body()));
	}

	@Test
	void theHandbookIsNotNamedToThoseWhoDoNotHaveTheBlockThere() {
		Block onlyOnSlides = new Block(new BlockId("b1"), new BlockTypeId("discussion"), "", Audience.of(Place.SLIDES),
				new Discussion("One. Two.", 0, ""));
		assertEquals("One.\n", Outline.of(fixture.slides(onlyOnSlides).getFirst().body()));
	}

	@Test
	void proseBecomesOneSlideAHeading() {
		String text = "Before it. And more.\n\n## First\n\nA sentence, e.g. this one. Another.\n"
				+ "\n- point\n\n```r\nx\n```\n\n## Empty\n\n## Second\n\n- only";
		List<SlidePart> slides = fixture.slides(block("prose", "Title", new Prose(text)));
		assertEquals(List.of("Title", "First", "Second"), slides.stream().map(SlidePart::title).toList());
		assertEquals("A sentence, e.g. this one.\nbullets\n  point\ncode [x]\n", Outline.of(slides.get(1).body()));
		assertEquals("A sentence, e.g. this one. Another.\nbullets\n  point\ncode [x]\n", Outline.of(slides.get(1).notes()));
		assertTrue(slides.get(2).notes().isEmpty(), "what is on the slide in full is not repeated in the notes");
	}

	@Test
	void fixedWordsAreInTheProgrammesLanguage() {
		Block exercise = block("exercise", "", new Exercise("Zählen.", 5, 0, List.of(), "Zehn."));
		assertEquals("EXERCISE Übung, 5 Minuten\n  Zählen.\nSOLUTION Musterlösung\n  Zehn.\n",
				Outline.of(Fixture.inGerman().guide(exercise)));
	}

	@Test
	void everyTypePrintsItsBlankValueEverywhere() {
		for (BlockType<?> type : SkillAreas.core().types()) {
			Block blank = block(type.id().value(), "", type.blank());
			fixture.handbook(blank);
			fixture.guide(blank);
			fixture.slides(blank);
		}
		assertFalse(fixture.said().stream().anyMatch(warning -> warning.contains("failed")),
				fixture.said().toString());
	}
}
