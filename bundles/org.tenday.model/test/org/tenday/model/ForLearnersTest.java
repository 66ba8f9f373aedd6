package org.tenday.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tenday.model.content.Activity;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Discussion;
import org.tenday.model.content.Exercise;
import org.tenday.model.content.ExitTicket;
import org.tenday.model.content.Prose;
import org.tenday.model.content.Quiz;
import org.tenday.model.content.Sheet;
import org.tenday.model.content.Slide;
import org.tenday.model.content.TrainerNote;
import org.tenday.model.content.Use;

/** Every trainer-only place of every core block holds the word SECRET, and no learner's copy does. */
class ForLearnersTest {

	private static final String SECRET = "SECRET";

	private static Block block(String type, Audience audience, BlockContent content) {
		return new Block(new BlockId(type.replace('.', '-')), new BlockTypeId(type), "", audience, content);
	}

	private static Programme programme(Block... blocks) {
		Session session = Session.of(new SessionId("s"), "S", 10).withMaterials(List.of(SECRET)).withBlocks(List.of(blocks));
		return Programme.titled("P").withMedia(List.of(new Media("ward.jpg", "A ward", "Photographer", "CC BY 4.0", SECRET)))
				.withModules(List.of(new Module(new ModuleId("m"), "M", SkillAreaId.CORE, "", List.of(), List.of(session))));
	}

	@Test
	void nothingThatIsForTheTrainerIsLeft() {
		Programme whole = programme(block("slide", Audience.EVERYONE, new Slide("open", SECRET)),
				block("activity", Audience.DEFAULT, new Activity("open", 0, SECRET, SECRET)),
				block("exercise", Audience.DEFAULT, new Exercise("open", 5, 3, List.of("open"), SECRET)),
				block("quiz", Audience.DEFAULT,
						new Quiz("open", List.of(new Quiz.Question("open", List.of(new Quiz.Option("open", true)), SECRET, List.of())))),
				block("discussion", Audience.DEFAULT, new Discussion("open", 0, SECRET)),
				block("exit-ticket", Audience.DEFAULT, new ExitTicket(List.of("open"), SECRET)),
				block("trainer-note", Audience.EVERYONE, new TrainerNote(SECRET)), block("prose", Audience.TRAINER, new Prose(SECRET)),
				block("curation.code-list", Audience.EVERYONE, new UnknownContent(Map.of("answer", SECRET))));
		assertTrue(whole.toString().contains(SECRET));
		Programme learners = whole.forLearners();
		assertFalse(learners.toString().contains(SECRET), learners::toString);
		assertFalse(learners.toString().contains("correct=true"), learners::toString);
		assertEquals(List.of("slide", "activity", "exercise", "quiz", "discussion", "exit-ticket", "curation.code-list"),
				learners.modules().getFirst().sessions().getFirst().blocks().stream().map(block -> block.type().value()).toList());
	}

	@Test
	void theLearnersCopyOfALearnersCopyIsTheSame() {
		Programme learners = programme(block("exercise", Audience.DEFAULT, new Exercise("open", 5, 3, List.of(), SECRET))).forLearners();
		assertEquals(learners, learners.forLearners());
	}

	/** What a skill area's plug-in may bring: nobody wrote how its learners' copy is made. */
	private record Plan(@Field(label = "Aim") String aim, @Field(label = "Hint", trainerOnly = true) String hint,
			@Field(label = "Marks", trainerOnly = true) int marks, @Field(label = "Points", trainerOnly = true) List<String> points,
			@Field(label = "Steps") List<Step> steps, @Field(label = "First") Step first,
			@Field(label = "Last") Optional<Step> last) implements BlockContent {
	}

	private record Step(@Field(label = "Text") String text, @Field(label = "Why", trainerOnly = true) String why) {
	}

	private record Marked(@Field(label = "Level", trainerOnly = true) Priority level) implements BlockContent {
	}

	private record Demanding(@Field(label = "Answer", trainerOnly = true) String answer) implements BlockContent {

		Demanding {
			if (answer.isEmpty()) {
				throw new IllegalArgumentException("There must be an answer.");
			}
		}
	}

	@Test
	void theMarkOnAComponentIsEnough() {
		Plan plan = new Plan("open", SECRET, 7, List.of(SECRET), List.of(new Step("open", SECRET)), new Step("open", SECRET),
				Optional.of(new Step("open", SECRET)));
		Step open = new Step("open", "");
		assertEquals(Optional.of(new Plan("open", "", 0, List.of(), List.of(open), open, Optional.of(open))), plan.forLearners());
	}

	/** A sheet of a skill area: what is to be found out is marked. */
	private record Risks(Brief brief, @Field(label = "Process") String process, @Field(label = "Risks") List<Risk> risks,
			@Field(label = "Advice", answer = true) List<String> advice) implements Sheet {
	}

	private record Risk(@Field(label = "Source") String source, @Field(label = "Priority", answer = true) Priority priority,
			@Field(label = "Score", answer = true) int score, @Field(label = "Due", answer = true) Optional<String> due) {
	}

	@Test
	void anExerciseIsWithoutItsAnswers() {
		Risks filled = new Risks(Brief.of(Use.EXERCISE), "open", List.of(new Risk("open", Priority.COULD, 12, Optional.of(SECRET))),
				List.of(SECRET));
		assertEquals(Optional.of(new Risks(filled.brief(), "open", List.of(new Risk("open", Priority.values()[0], 0, Optional.empty())),
				List.of())), filled.forLearners());
	}

	@Test
	void aWorkedExampleKeepsItsAnswersAndLosesItsNotes() {
		Brief noted = new Brief(Use.WORKED_EXAMPLE, "", "", 0, 0, "", true, SECRET);
		Risks filled = new Risks(noted, "open", List.of(new Risk("open", Priority.COULD, 12, Optional.of("open"))), List.of("open"));
		Brief open = new Brief(Use.WORKED_EXAMPLE, "", "", 0, 0, "", true, "");
		assertEquals(Optional.of(new Risks(open, "open", filled.risks(), filled.advice())), filled.forLearners());
	}

	@Test
	void anExerciseIsUnwrittenUntilItsAnswerIsBegunWhateverTheTrainersNotes() {
		Brief noted = new Brief(Use.EXERCISE, "", "", 0, 0, "", true, SECRET);
		Risk asked = new Risk("open", Priority.values()[0], 0, Optional.empty());
		assertTrue(new Risks(noted, "open", List.of(asked), List.of()).isUnwritten());
		assertFalse(new Risks(noted, "open", List.of(asked), List.of("open")).isUnwritten());
		assertFalse(
				new Risks(noted, "open", List.of(new Risk("open", Priority.values()[0], 1, Optional.empty())), List.of()).isUnwritten());
		assertFalse(new Risks(Brief.of(Use.REFERENCE), "", List.of(), List.of()).isUnwritten());
		assertTrue(new Risks(Brief.of(Use.TEMPLATE), "", List.of(asked), List.of("open")).isUnwritten());
	}

	@Test
	void whatCannotBeWithoutItsTrainersPartIsLeftOut() {
		assertEquals(Optional.empty(), new Marked(Priority.MUST).forLearners());
		assertEquals(Optional.empty(), new Demanding(SECRET).forLearners());
	}
}
