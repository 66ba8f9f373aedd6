package org.tenday.area.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.tenday.area.change.PdsaCycles.Cycle;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;

class PdsaEditsTest {

	private final PdsaCycles cycles = new PdsaCycles(Brief.of(Use.WORKED_EXAMPLE), "",
			List.of(Cycle.of("Card", "a"), Cycle.of("Hour", "b"), Cycle.of("Card", "c")));

	private static List<String> told(PdsaCycles cycles) {
		return cycles.cycles().stream().map(cycle -> cycle.ramp() + " " + cycle.change()).toList();
	}

	@Test
	void cyclesAreDrawnRampByRamp() {
		assertEquals(List.of(0, 2, 1), PdsaEdits.drawn(cycles));
	}

	@Test
	void aNewCycleFollowsInTheSameRamp() {
		assertEquals(List.of("Card a", "Hour b", "Hour new", "Card c"), told(PdsaEdits.add(cycles, 1, "new")));
		assertEquals(List.of(" new"), told(PdsaEdits.add(cycles.withCycles(List.of()), 0, "new")));
	}

	@Test
	void aCycleMovesWithinItsRampAndIntoAnother() {
		assertEquals(2, PdsaEdits.beside(cycles, 0, 1));
		assertEquals(1, PdsaEdits.beside(cycles, 1, 1));
		assertEquals(List.of("Hour b", "Card c", "Card a"), told(PdsaEdits.move(cycles, 0, 2)));
		assertEquals(List.of("Hour c", "Hour b"), told(PdsaEdits.remove(PdsaEdits.move(cycles, 2, 1), 0)));
		assertEquals(List.of("Hour a", "Hour b", "Card c"), told(PdsaEdits.otherRamp(cycles, 0, 1)));
		assertEquals(cycles, PdsaEdits.otherRamp(cycles, 0, -1));
	}
}
