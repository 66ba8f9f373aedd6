package org.tenday.area.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tenday.area.governance.DpiaWorksheet.Risk;
import org.tenday.drawing.Light;
import org.tenday.drawing.Matrix;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.testkit.Trial;

class DpiaTest {

	private static final String ID = "governance.dpia.";
	private static final LocalDate SIGNED = LocalDate.of(2027, 2, 12);

	private static Risk risk(int before, int after, String owner) {
		return new Risk("List by email", "A stranger learns who was ill", Optional.of(before), Optional.of(4), "Shared record",
				Optional.of(after), Optional.of(4), owner, "Guardian");
	}

	private static DpiaWorksheet sheet(Use use, String advice, Optional<LocalDate> signed, Optional<LocalDate> review, Risk... risks) {
		return new DpiaWorksheet(Brief.of(use), "", "", "", List.of(risks), advice, signed, review);
	}

	private static List<String> findings(String rule, Risk... risks) {
		return findings(rule, sheet(Use.WORKED_EXAMPLE, "", Optional.empty(), Optional.empty(), risks));
	}

	private static List<String> findings(String rule, DpiaWorksheet sheet) {
		return Trial.of(new DpiaType(), sheet).findings(ID + rule);
	}

	@Test
	void aScoreIsLikelihoodTimesSeverity() {
		assertEquals(Optional.of(12), risk(3, 1, "").score());
		assertEquals(Optional.of(4), risk(3, 1, "").residual());
		assertEquals(Optional.empty(), Risk.of("List by email", 3, 4).residual());
		assertThrows(IllegalArgumentException.class, () -> Risk.of("List by email", 6, 4));
		assertThrows(IllegalArgumentException.class, () -> Risk.of("List by email", 3, 0));
	}

	/** The bands of the sample: under 5 low, 15 and more high. */
	@Test
	void scoresAreLowMediumOrHigh() {
		assertEquals(List.of(Light.Kind.GREEN, Light.Kind.AMBER, Light.Kind.AMBER, Light.Kind.RED),
				List.of(4, 5, 12, 15).stream().map(RiskGrid::band).toList());
	}

	@Test
	void aMitigationDoesNotMakeARiskWorse() {
		assertEquals(
				List.of("Risk 1 of the assessment \"The block\" scores 12 after its mitigation and only 8 before: correct the scores."),
				findings("residual", risk(2, 3, "Manager")));
		assertEquals(List.of(), findings("residual", risk(3, 3, "Manager")));
	}

	@Test
	void aRiskThatStaysHighNeedsAdvice() {
		assertEquals(1, findings("high-residual", risk(5, 4, "Manager")).size());
		assertEquals(List.of(), findings("high-residual", risk(5, 3, "Manager")));
		assertEquals(List.of(), findings("high-residual",
				sheet(Use.WORKED_EXAMPLE, "Ask the Commissioner.", Optional.empty(), Optional.empty(), risk(5, 4, "Manager"))));
	}

	@Test
	void everyRiskHasAnOwner() {
		assertEquals(List.of("Risk 2 of the assessment \"The block\" has no owner: name the role that acts."),
				findings("owner", risk(3, 1, "Manager"), risk(3, 1, " ")));
		assertEquals(List.of(), findings("owner", risk(3, 1, "Manager")));
		assertEquals(List.of(),
				findings("owner", sheet(Use.TEMPLATE, "", Optional.empty(), Optional.empty(), risk(3, 1, ""))));
	}

	@Test
	void aFinishedAssessmentHasFinishedRisks() {
		assertEquals(1, findings("complete").size());
		assertEquals(1, findings("complete", Risk.of("List by email", 3, 4)).size());
		assertEquals(List.of(), findings("complete", risk(3, 1, "Manager")));
		for (Use use : List.of(Use.TEMPLATE, Use.EXERCISE)) {
			assertEquals(List.of(), findings("complete", sheet(use, "", Optional.empty(), Optional.empty())));
		}
	}

	private static List<String> review(LocalDate signed, LocalDate review) {
		return findings("review", sheet(Use.WORKED_EXAMPLE, "", Optional.ofNullable(signed), Optional.ofNullable(review),
				risk(3, 1, "Manager")));
	}

	@Test
	void aReviewLiesAfterTheSignature() {
		assertEquals(1, review(SIGNED, SIGNED).size());
		assertEquals(1, review(SIGNED, null).size());
		assertEquals(List.of(), review(SIGNED, SIGNED.plusYears(1)));
		assertEquals(List.of(), review(null, null));
	}

	@Test
	void theGridShowsEachRiskAsItIsAndAsItWillBe() {
		List<Risk> risks = List.of(risk(3, 1, "Manager"), Risk.of("Laptop lost", 2, 5));
		assertEquals(List.of(new RiskGrid.Mark(0, false, 3, 4), new RiskGrid.Mark(0, true, 1, 4), new RiskGrid.Mark(1, false, 2, 5)),
				RiskGrid.marks(risks));
		Matrix grid = RiskGrid.sketch(risks, Locale.UK);
		assertEquals(List.of("Risk 1 before", "Risk 1 after", "Risk 2 before"), grid.entries().stream().map(Matrix.Entry::name).toList());
		assertEquals(25, grid.zones().size());
		assertTrue(grid.alt().contains("Risk 2 before, Laptop lost: likelihood 2, severity 5, score 10, medium"), grid.alt());
	}

	@Test
	void learnersGetAnEmptyGridAndAsManyRowsAsTheyNeed() {
		DpiaWorksheet exercise = new DpiaWorksheet(new Brief(Use.EXERCISE, "", "", 0, 3, "", false, ""), "", "", "",
				List.of(risk(3, 1, "SECRET-OWNER")), "", Optional.empty(), Optional.empty());
		String handbook = Trial.of(new DpiaType(), exercise).handbook();
		assertTrue(handbook.contains("Empty grid") && !handbook.contains("SECRET-OWNER"), handbook);
		assertTrue(Trial.of(new DpiaType(), exercise).guide().contains("SECRET-OWNER"));
	}

	@Test
	void itSpeaksGerman() {
		assertTrue(Trial.of(new DpiaType(), sheet(Use.WORKED_EXAMPLE, "", Optional.of(SIGNED), Optional.empty(), risk(3, 1, "Manager")))
				.in(Locale.GERMANY).handbook().contains("Unterschrieben am: 12. Februar 2027"));
	}
}
