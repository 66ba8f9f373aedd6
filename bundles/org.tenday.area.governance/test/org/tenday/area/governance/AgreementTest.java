package org.tenday.area.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.tenday.area.governance.AgreementChecklist.Clause;
import org.tenday.area.governance.AgreementChecklist.Presence;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.testkit.Trial;

class AgreementTest {

	private static final String ID = "governance.agreement.";

	private static List<String> findings(String rule, Use use, boolean good, Presence present, String note) {
		return Trial
				.of(new AgreementType(), new AgreementChecklist(Brief.of(use), "", good, List.of(new Clause("Breaches", present, note))))
				.findings(ID + rule);
	}

	@Test
	void aNewChecklistAsksForTheNineSafeguards() {
		assertEquals(9, new AgreementType().blank().clauses().size());
	}

	@Test
	void aGoodExampleHasEveryClauseInWords() {
		for (Presence present : List.of(Presence.NOT_SAID, Presence.UNCLEAR, Presence.MISSING)) {
			assertEquals(1, findings("good", Use.WORKED_EXAMPLE, true, present, "Within 24 hours").size());
		}
		assertEquals(
				List.of("The agreement in \"The block\" is called a good example, but its clause \"Breaches\" is blank: say what it holds, "
						+ "or take the mark of a good example away."),
				findings("good", Use.WORKED_EXAMPLE, true, Presence.PRESENT, ""));
		assertEquals(List.of(), findings("good", Use.WORKED_EXAMPLE, true, Presence.PRESENT, "Within 24 hours"));
		assertEquals(List.of(), findings("good", Use.WORKED_EXAMPLE, false, Presence.MISSING, ""));
	}

	@Test
	void everyClauseIsLookedFor() {
		assertEquals(1, findings("answered", Use.WORKED_EXAMPLE, false, Presence.NOT_SAID, "").size());
		assertEquals(List.of(), findings("answered", Use.WORKED_EXAMPLE, false, Presence.MISSING, ""));
		assertEquals(List.of(), findings("answered", Use.EXERCISE, false, Presence.NOT_SAID, ""));
		assertEquals(List.of(), findings("answered", Use.TEMPLATE, false, Presence.NOT_SAID, ""));
	}

	@Test
	void aGapHasWordsThatCloseIt() {
		assertEquals(1, findings("words", Use.WORKED_EXAMPLE, false, Presence.UNCLEAR, "").size());
		assertEquals(List.of(), findings("words", Use.WORKED_EXAMPLE, false, Presence.UNCLEAR, "Within 24 hours"));
		assertEquals(List.of(), findings("words", Use.WORKED_EXAMPLE, false, Presence.PRESENT, ""));
	}

	@Test
	void theRoomSeesGapsOrWhatToLookFor() {
		List<Clause> clauses = List.of(new Clause("Breaches", Presence.MISSING, "Within 24 hours"),
				new Clause("Copies", Presence.PRESENT, ""));
		String example = Trial.of(new AgreementType(), new AgreementChecklist(Brief.of(Use.WORKED_EXAMPLE), "", false, clauses)).slides();
		assertTrue(example.contains("Breaches: Missing") && !example.contains("Copies"), example);
		String exercise = Trial.of(new AgreementType(), new AgreementChecklist(Brief.of(Use.EXERCISE), "", false, clauses)).slides();
		String shown = exercise.substring(0, exercise.indexOf("notes"));
		assertTrue(shown.contains("Breaches") && shown.contains("Copies") && !shown.contains("Missing"), shown);
	}
}
