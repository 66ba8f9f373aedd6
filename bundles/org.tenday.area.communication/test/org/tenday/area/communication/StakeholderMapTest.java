package org.tenday.area.communication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tenday.area.communication.StakeholderMap.Quadrant;
import org.tenday.area.communication.StakeholderMap.Stakeholder;
import org.tenday.area.communication.StakeholderMap.Stance;
import org.tenday.drawing.Matrix;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.skill.Words;
import org.tenday.testkit.Trial;

class StakeholderMapTest {

	private static StakeholderMap map(Use use, String closely, Stakeholder... stakeholders) {
		return new StakeholderMap(Brief.of(use), List.of(stakeholders), closely, "Write", "Meet", "Look");
	}

	private static List<String> findings(String rule, StakeholderMap map) {
		return Trial.of(new StakeholderMapType(), map).findings("communication.stakeholder-map." + rule);
	}

	private static Stakeholder owned(String owner, int interest, int influence) {
		return new Stakeholder("Board", "", Optional.of(interest), Optional.of(influence), Stance.UNDECIDED, "", owner, false);
	}

	@Test
	void eachQuarterHasAnAction() {
		assertEquals(
				List.of("Nobody has said what to do with those in the quarter \"Work with closely\" of the stakeholder map \"The block\": "
						+ "write an action."),
				findings("action", map(Use.WORKED_EXAMPLE, " ")));
		assertEquals(List.of(), findings("action", map(Use.WORKED_EXAMPLE, "Visit weekly")));
		assertEquals(List.of(), findings("action", map(Use.TEMPLATE, "")));
	}

	@Test
	void nobodyWithHighInterestAndHighInfluenceIsWithoutAnOwner() {
		assertEquals(
				List.of("\"Board\" has high interest and high influence in the stakeholder map \"The block\", and no owner: name one."),
				findings("owner", map(Use.REFERENCE, "Visit", owned("", 4, 4))));
		assertEquals(List.of(), findings("owner", map(Use.REFERENCE, "Visit", owned("Clinical lead", 5, 5), owned("", 3, 5))));
	}

	@Test
	void everybodyStandsSomewhere() {
		Stakeholder nowhere = new Stakeholder("Press", "", Optional.of(2), Optional.empty(), Stance.NOT_SAID, "", "", false);
		assertEquals(1, findings("placed", map(Use.REFERENCE, "Visit", nowhere)).size());
		assertEquals(List.of(), findings("placed", map(Use.REFERENCE, "Visit", Stakeholder.at("Press", 2, 1))));
	}

	@Test
	void fourIsHighAndThreeIsNot() {
		assertEquals(Optional.of(Quadrant.CLOSELY), Stakeholder.at("A", 4, 4).quadrant());
		assertEquals(Optional.of(Quadrant.SATISFIED), Stakeholder.at("A", 3, 4).quadrant());
		assertEquals(Optional.of(Quadrant.INFORMED), Stakeholder.at("A", 4, 3).quadrant());
		assertEquals(Optional.of(Quadrant.WATCHED), Stakeholder.at("A", 3, 3).quadrant());
	}

	@Test
	void thePictureHoldsThoseWhoArePlaced() {
		Stakeholder nowhere = new Stakeholder("Press", "", Optional.empty(), Optional.empty(), Stance.NOT_SAID, "", "", false);
		StakeholderMap map = map(Use.REFERENCE, "Visit", nowhere, Stakeholder.at("Board", 2, 5));
		Matrix picture = StakeholderMapType.sketch(map, Words.beside(StakeholderMapType.class, Locale.UK));
		assertEquals(List.of(new Matrix.Entry("Board", 2, 5)), picture.entries());
		assertEquals(List.of(1), StakeholderMapType.placed(map));
		assertTrue(picture.alt().contains("Board"), picture.alt());
	}

	@Test
	void learnersGetAnEmptyGridToDrawIn() {
		String printed = Trial.of(new StakeholderMapType(), map(Use.EXERCISE, "Visit", Stakeholder.at("Board", 2, 5))).handbook();
		assertTrue(printed.contains("figure "), printed);
		assertFalse(printed.contains("Board"), printed);
		assertFalse(Trial.of(new StakeholderMapType(), map(Use.REFERENCE, "Visit")).handbook().contains("figure "));
	}

	@Test
	void nobodyStandsOffTheScale() {
		assertThrows(IllegalArgumentException.class, () -> Stakeholder.at("Board", 0, 5));
		assertThrows(IllegalArgumentException.class, () -> Stakeholder.at("Board", 1, 6));
	}
}
