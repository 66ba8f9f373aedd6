package org.tenday.area.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.tenday.area.governance.PrinciplesCheck.Judgment;
import org.tenday.area.governance.PrinciplesCheck.Lens;
import org.tenday.area.governance.PrinciplesCheck.Met;
import org.tenday.area.governance.PrinciplesCheck.Principle;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.testkit.Trial;

class PrinciplesTest {

	private static final String ID = "governance.principles.";
	private static final Judgment MET = new Judgment(Principle.SAFE_DATA, Met.MET, "Keys", "List of variables", "", "");

	private static PrinciplesCheck sheet(Use use, Lens lens, Judgment... judgments) {
		return new PrinciplesCheck(Brief.of(use), "", lens, List.of(judgments));
	}

	private static List<String> findings(String rule, Judgment... judgments) {
		return Trial.of(new PrinciplesType(), sheet(Use.WORKED_EXAMPLE, Lens.FIVE_SAFES, judgments)).findings(ID + rule);
	}

	private static PrinciplesCheck whole() {
		return sheet(Use.WORKED_EXAMPLE, Lens.FIVE_SAFES, Lens.FIVE_SAFES.principles().stream()
				.map(principle -> new Judgment(principle, Met.MET, "", "Seen", "", "")).toArray(Judgment[]::new));
	}

	@Test
	void thereAreEightCaldicottPrinciplesAndFiveSafes() {
		assertEquals(8, Lens.CALDICOTT.principles().size());
		assertEquals(5, Lens.FIVE_SAFES.principles().size());
	}

	@Test
	void everyPrincipleOfTheListIsJudged() {
		assertEquals(List.of("The check \"The block\" has no row for 4 of the 5 principles: add them and judge them."),
				findings("answered", MET));
		assertEquals(List.of(), Trial.of(new PrinciplesType(), whole()).findings());
		List<Judgment> open = new ArrayList<>(whole().judgments());
		open.set(1, Judgment.open(Principle.SAFE_PEOPLE));
		assertEquals(List.of("The check \"The block\" does not say whether principle 2 is met: judge it."),
				Trial.of(new PrinciplesType(), whole().withJudgments(open)).findings(ID + "answered"));
	}

	@Test
	void anEmptyTemplateOrExerciseIsNotNagged() {
		for (Use use : List.of(Use.TEMPLATE, Use.EXERCISE)) {
			assertEquals(List.of(),
					Trial.of(new PrinciplesType(), sheet(use, Lens.CALDICOTT, Judgment.open(Principle.OBEY_LAW))).findings());
		}
	}

	@Test
	void missingPrinciplesAreAddedInTheirOrder() {
		PrinciplesCheck mended = Trial.of(new PrinciplesType(), sheet(Use.WORKED_EXAMPLE, Lens.FIVE_SAFES, MET))
				.mended("Add the missing principles");
		assertEquals(Lens.FIVE_SAFES.principles(), mended.judgments().stream().map(Judgment::principle).toList());
		assertEquals(MET, mended.of(Principle.SAFE_DATA).orElseThrow());
	}

	@Test
	void whatIsMetHasEvidence() {
		assertEquals(List.of("Principle 4 of the check \"The block\" is called met without evidence: write what shows it."),
				findings("evidence", new Judgment(Principle.SAFE_DATA, Met.MET, "Keys", " ", "", "")));
		assertEquals(List.of(), findings("evidence", MET));
	}

	@Test
	void whatIsNotMetHasAGapAndAnAction() {
		assertEquals(1, findings("action", new Judgment(Principle.SAFE_DATA, Met.NOT_MET, "", "", "Ages", "")).size());
		assertEquals(1, findings("action", new Judgment(Principle.SAFE_DATA, Met.PARTLY_MET, "", "", "", "Bands")).size());
		assertEquals(List.of(), findings("action", new Judgment(Principle.SAFE_DATA, Met.NOT_MET, "", "", "Ages", "Bands")));
	}

	@Test
	void eachPrincipleIsJudgedOnce() {
		assertEquals(List.of("Principle 4 stands twice in the check \"The block\": keep one row."),
				findings("once", MET, Judgment.open(Principle.SAFE_DATA)));
		assertEquals(List.of(), findings("once", MET));
	}

	@Test
	void switchingTheListPrintsTheOtherAndKeepsWhatWasWritten() {
		PrinciplesCheck switched = new PrinciplesCheck(Brief.of(Use.WORKED_EXAMPLE), "", Lens.CALDICOTT, List.of(MET));
		String printed = Trial.of(new PrinciplesType(), switched).handbook();
		assertTrue(printed.contains("8. Tell patients") && !printed.contains("Safe data"), printed);
		assertEquals(List.of(MET), switched.judgments());
		assertFalse(Trial.of(new PrinciplesType(), sheet(Use.WORKED_EXAMPLE, Lens.FIVE_SAFES, MET)).handbook().contains("8. Tell"));
	}
}
