package org.tenday.area.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tenday.area.change.TheoryLens.Answer;
import org.tenday.area.change.TheoryLens.Standing;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.testkit.Trial;

class TheoryLensTest {

	private static TheoryLens lens(Lens lens, List<Answer> answers) {
		return new TheoryLens(Brief.of(Use.WORKED_EXAMPLE), lens, "Calls on Saturdays", answers);
	}

	private static List<Answer> answers(Lens lens) {
		return lens.cells().stream().map(cell -> new Answer(cell, Standing.STRONG, "It is so", "")).toList();
	}

	private static List<String> findings(String rule, TheoryLens lens) {
		return Trial.of(new TheoryLensType(), lens).findings("change.theory-lens." + rule);
	}

	@Test
	void eachTheoryHasTheNumberOfPartsThatItsAuthorsGiveIt() {
		assertEquals(List.of(3, 4, 8, 4), List.of(Lens.values()).stream().map(lens -> lens.cells().size()).toList());
	}

	@ParameterizedTest
	@EnumSource(Lens.class)
	void everyPartOfEachTheoryIsAnswered(Lens lens) {
		assertEquals(List.of(), findings("cells", lens(lens, answers(lens))));
		assertEquals(lens.cells().size(), findings("cells", lens(lens, List.of())).size());
		List<Answer> blank = new ArrayList<>(answers(lens));
		blank.set(0, Answer.of(lens.cells().getFirst()));
		assertEquals(1, findings("cells", lens(lens, blank)).size());
	}

	@Test
	void whatIsNotAnsweredIsSaid() {
		List<Answer> three = answers(Lens.NPT).subList(0, 3);
		assertEquals(List.of("\"The block\" says nothing of reflexive monitoring, which NPT asks about: write what is so now."),
				findings("cells", lens(Lens.NPT, three)));
	}

	@Test
	void whatIsWeakHasANextStep() {
		List<Answer> weak = List.of(new Answer(Cell.CAPABILITY, Standing.WEAK, "No", ""));
		assertEquals(List.of("\"The block\" is weak on capability and says no next step: write what is done about it, and by whom."),
				findings("step", lens(Lens.COM_B, weak)));
		assertEquals(List.of(),
				findings("step", lens(Lens.COM_B, List.of(new Answer(Cell.CAPABILITY, Standing.WEAK, "No", "Teach it")))));
	}

	@Test
	void answersBelongToTheTheoryAndEachPartIsAnsweredOnce() {
		List<Answer> mixed = List.of(Answer.of(Cell.URGENCY), Answer.of(Cell.COHERENCE), Answer.of(Cell.COHERENCE));
		assertEquals(List.of("\"The block\" answers urgency, which is no part of NPT: take it out, or choose the lens Kotter.",
				"\"The block\" answers coherence twice: leave one of the two."), findings("foreign", lens(Lens.NPT, mixed)));
		assertEquals(List.of(), findings("foreign", lens(Lens.NPT, answers(Lens.NPT))));
	}

	@Test
	void anEmptyExerciseIsNotNaggedAndAsksAllItsQuestions() {
		TheoryLens exercise = new TheoryLens(Brief.of(Use.EXERCISE), Lens.KOTTER, "", List.of());
		assertEquals(List.of(), Trial.of(new TheoryLensType(), exercise).findings());
		String learners = Trial.of(new TheoryLensType(), exercise).handbook();
		assertTrue(learners.contains("Why now?") && learners.contains("What makes it the way things are done here?"), learners);
	}

	@Test
	void anAnswerTakesThePlaceOfThatAboutTheSamePart() {
		TheoryLens once = lens(Lens.NPT, List.of()).withAnswer(Answer.of(Cell.COHERENCE));
		Answer other = new Answer(Cell.COHERENCE, Standing.WEAK, "No", "Ask");
		assertEquals(List.of(other), once.withAnswer(other).answers());
	}
}
