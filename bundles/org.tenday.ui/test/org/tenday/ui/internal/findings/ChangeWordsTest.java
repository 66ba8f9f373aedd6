package org.tenday.ui.internal.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.model.Objective;
import org.tenday.model.ObjectiveId;
import org.tenday.model.Programme;
import org.tenday.model.Slot;
import org.tenday.model.content.Prose;
import org.tenday.store.StoreException;
import org.tenday.ui.internal.Given;

class ChangeWordsTest {

	private static final Objective WHOLE = new Objective(new ObjectiveId("one"), "Design and plan an evaluation");

	@TempDir
	private Path temp;
	private Programme before;

	@BeforeEach
	void openTheProgramme() throws StoreException {
		before = Given.open(temp).programme().withModule(Given.MODULE, module -> module.withObjectives(List.of(WHOLE)));
	}

	@Test
	void nothingIsSaidOfWhatStaysAsItIs() {
		assertEquals(List.of(), ChangeWords.between(before, before));
	}

	@Test
	void anObjectiveThatIsSplitSaysBothHalves() {
		Programme after = before.withModule(Given.MODULE, module -> module.withObjectives(List.of(
				new Objective(WHOLE.id(), "Design an evaluation"), new Objective(new ObjectiveId("two"), "Plan an evaluation"))));
		assertEquals(List.of("Text: “Design and plan an evaluation” becomes “Design an evaluation”",
				"Added to objectives: “Plan an evaluation”"), ChangeWords.between(before, after));
	}

	@Test
	void aTextInABlockAndAMinuteCount() {
		Programme after = before.withSession(Given.WALK, session -> session.withMinutes(50).withBlock(Given.TEXT,
				block -> block.withContent(new Prose("Because we look.\n"))));
		List<String> words = ChangeWords.between(before, after);
		assertEquals("Minutes: “45” becomes “50”", words.getFirst());
		assertEquals(2, words.size(), words::toString);
		assertEquals(true, words.getLast().endsWith(": “Because.” becomes “Because we look.”"), words::toString);
	}

	@Test
	void aBreakThatIsPutIn() {
		Programme after = before.withTimetables(before.timetables().stream().map(timetable -> timetable.withDays(
				timetable.days().stream().map(day -> day.title().isBlank()
						? day.withSlots(List.of(new Slot.Break("Tea", 15), day.slots().getFirst()))
						: day).toList()))
				.toList());
		assertEquals(List.of("Added to slots: “Tea, 15”"), ChangeWords.between(before, after));
	}
}
