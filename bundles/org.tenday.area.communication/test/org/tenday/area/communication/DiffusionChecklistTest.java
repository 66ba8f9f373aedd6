package org.tenday.area.communication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.tenday.area.communication.DiffusionChecklist.Answer;
import org.tenday.area.communication.DiffusionChecklist.Item;
import org.tenday.area.communication.DiffusionChecklist.Stage;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.testkit.Trial;

class DiffusionChecklistTest {

	private static final String ID = "communication.diffusion-checklist.";

	private static Trial<DiffusionChecklist> trial(Use use, Item... items) {
		return Trial.of(new DiffusionChecklistType(), new DiffusionChecklist(Brief.of(use), "Calls", List.of(items)));
	}

	private static Item item(Stage stage, Answer answer, String comment) {
		return new Item(stage, "It can be tried", answer, comment);
	}

	@Test
	void everyItemIsAnswered() {
		assertEquals(List.of("The item \"It can be tried\" of the diffusion checklist \"The block\" is not answered: say yes or no."),
				trial(Use.WORKED_EXAMPLE, item(Stage.INNOVATION, Answer.NOT_SAID, "")).findings(ID + "answered"));
		assertEquals(List.of(), trial(Use.WORKED_EXAMPLE, item(Stage.INNOVATION, Answer.NO, "")).findings(ID + "answered"));
		assertEquals(List.of(), trial(Use.TEMPLATE, item(Stage.INNOVATION, Answer.NOT_SAID, "")).findings(ID + "answered"));
	}

	@Test
	void aGapHasAComment() {
		assertEquals(1, trial(Use.WORKED_EXAMPLE, item(Stage.SPREAD, Answer.NO, " ")).findings(ID + "gap").size());
		assertEquals(List.of(), trial(Use.WORKED_EXAMPLE, item(Stage.SPREAD, Answer.NO, "Ask the board")).findings(ID + "gap"));
		assertEquals(List.of(), trial(Use.WORKED_EXAMPLE, item(Stage.SPREAD, Answer.YES, "")).findings(ID + "gap"));
	}

	@Test
	void eachStageHasItsTotal() {
		String printed = trial(Use.WORKED_EXAMPLE, item(Stage.ADOPTION, Answer.YES, ""), item(Stage.ADOPTION, Answer.NO, "Later"),
				item(Stage.ADOPTION, Answer.YES, ""), item(Stage.SPREAD, Answer.NO, "Later")).handbook();
		assertTrue(printed.contains("Yes in this stage: 2 of 3; 1 gap\n"), printed);
		assertTrue(printed.contains("Yes in this stage: 0 of 1; 1 gap\n"), printed);
	}

	@Test
	void aNewOneHasItemsForEveryStage() {
		DiffusionChecklist blank = new DiffusionChecklistType().blank();
		for (Stage stage : Stage.values()) {
			assertTrue(blank.items(stage).size() >= 6, stage.name());
		}
		assertEquals(blank.items().size(), blank.items().stream().map(Item::text).distinct().count());
	}

	@Test
	void learnersGetTheItemsToAnswer() {
		String printed = trial(Use.EXERCISE, item(Stage.ADOPTION, Answer.YES, "Because")).handbook();
		assertTrue(printed.contains("It can be tried"), printed);
		assertTrue(!printed.contains("×") && !printed.contains("Because"), printed);
	}
}
