package org.tenday.area.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.tenday.area.change.ForceField.Force;
import org.tenday.area.change.ForceField.Side;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;

class ForceEditsTest {

	private static Force force(Side side, int strength) {
		return new Force(side, side + "" + strength, strength, "", "");
	}

	private final ForceField field = new ForceField(Brief.of(Use.WORKED_EXAMPLE), "",
			List.of(force(Side.FOR, 4), force(Side.AGAINST, 2), force(Side.FOR, 1)));

	@Test
	void aForceStepsAlongTheScaleAndOverTheLine() {
		assertEquals(force(Side.FOR, 4).at(Side.FOR, 5), ForceEdits.stepped(force(Side.FOR, 4), -1));
		assertEquals(force(Side.FOR, 5), ForceEdits.stepped(force(Side.FOR, 5), -1));
		assertEquals(force(Side.FOR, 1).at(Side.AGAINST, 1), ForceEdits.stepped(force(Side.FOR, 1), 1));
		assertEquals(force(Side.AGAINST, 1).at(Side.FOR, 1), ForceEdits.stepped(force(Side.AGAINST, 1), -1));
		assertEquals(force(Side.AGAINST, 2).at(Side.AGAINST, 3), ForceEdits.stepped(force(Side.AGAINST, 2), 1));
	}

	@Test
	void forcesChangePlacesWithThoseOfTheirSide() {
		assertEquals(2, ForceEdits.beside(field, 0, 1));
		assertEquals(0, ForceEdits.beside(field, 0, -1));
		assertEquals(1, ForceEdits.beside(field, 1, 1));
		assertEquals(List.of(force(Side.FOR, 1), force(Side.AGAINST, 2), force(Side.FOR, 4)), ForceEdits.swap(field, 0, 2).forces());
	}

	@Test
	void forcesComeAndGo() {
		assertEquals(4, ForceEdits.add(field, force(Side.FOR, 3)).forces().size());
		assertEquals(List.of(force(Side.FOR, 4), force(Side.FOR, 1)), ForceEdits.remove(field, 1).forces());
	}
}
