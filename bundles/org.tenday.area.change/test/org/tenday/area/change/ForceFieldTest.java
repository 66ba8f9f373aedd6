package org.tenday.area.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.tenday.area.change.ForceField.Force;
import org.tenday.area.change.ForceField.Side;
import org.tenday.drawing.Balance;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.testkit.Trial;

class ForceFieldTest {

	private static final Force BEDS = new Force(Side.FOR, "Beds in winter", 3, "", "");

	private static Force against(int strength, String action, String owner) {
		return new Force(Side.AGAINST, "Saturday pay", strength, action, owner);
	}

	private static ForceField field(Force... forces) {
		return new ForceField(Brief.of(Use.WORKED_EXAMPLE), "Calls on Saturdays", List.of(forces));
	}

	private static List<String> findings(String rule, Force... forces) {
		return Trial.of(new ForceFieldType(), field(forces)).findings("change.force-field." + rule);
	}

	@Test
	void totalsAreTheSumsOfTheSides() {
		// The model answer of day 10 of the sample programme: 4 + 3 + 2 + 2 for, 4 + 3 + 3 + 2 against.
		ForceField field = field(new Force(Side.FOR, "a", 4, "", ""), new Force(Side.FOR, "b", 3, "", ""),
				new Force(Side.FOR, "c", 2, "", ""),
				new Force(Side.FOR, "d", 2, "", ""), new Force(Side.AGAINST, "e", 4, "", ""), new Force(Side.AGAINST, "f", 3, "", ""),
				new Force(Side.AGAINST, "g", 3, "", ""), new Force(Side.AGAINST, "h", 2, "", ""));
		assertEquals(11, field.total(Side.FOR));
		assertEquals(12, field.total(Side.AGAINST));
		String printed = Trial.of(new ForceFieldType(), field).handbook();
		assertTrue(printed.contains("Totals: 11 for, 12 against"), printed);
		Balance drawn = ForceFieldType.sketch(field, Locale.UK);
		assertEquals("For, 11 in all", drawn.left().label());
		assertEquals("Against, 12 in all", drawn.right().label());
	}

	@Test
	void theStrongestResistingForceHasAnAction() {
		assertEquals(
				List.of("Nothing is done about \"Saturday pay\", which resists most in the force field \"The block\": "
						+ "write an action that weakens it."),
				findings("strongest", BEDS, against(4, "", ""), new Force(Side.AGAINST, "Two systems", 3, "One screen", "Analyst")));
		assertEquals(List.of(), findings("strongest", BEDS, against(4, "Trial of four Saturdays", "Lead")));
		assertEquals(List.of(), findings("strongest", BEDS, against(4, "", ""), against(4, "Trial of four Saturdays", "Lead")));
	}

	@Test
	void everyForceHasAStrength() {
		assertEquals(List.of("Nobody has said how strong \"Saturday pay\" is in the force field \"The block\": write 1 to 5."),
				findings("strength", BEDS, against(0, "", "")));
		assertEquals(List.of(), findings("strength", BEDS, against(1, "", "")));
	}

	@Test
	void everyActionHasAnOwner() {
		assertEquals(List.of("The action about \"Saturday pay\" in the force field \"The block\" has no owner: name one, by role."),
				findings("owner", BEDS, against(4, "Trial", " ")));
		assertEquals(List.of(), findings("owner", BEDS, against(4, "Trial", "Lead")));
	}

	@Test
	void thereAreForcesOnBothSides() {
		assertEquals(List.of("The force field \"The block\" has no force against the change: add what resists it."),
				findings("sides", BEDS));
		assertEquals(List.of(), findings("sides", BEDS, against(4, "", "")));
		assertEquals(List.of(), findings("sides"));
	}

	@Test
	void aStrengthBeyondTheScaleIsRefused() {
		assertEquals("A force cannot be 6 strong: write 1 for a weak one to 5 for a strong one.",
				assertThrows(IllegalArgumentException.class, () -> against(6, "", "")).getMessage());
	}

	@Test
	void templatesAreEmptyOnPurpose() {
		ForceField template = new ForceField(Brief.of(Use.TEMPLATE), "", List.of(against(0, "x", "")));
		assertEquals(List.of(), Trial.of(new ForceFieldType(), template).findings());
	}
}
