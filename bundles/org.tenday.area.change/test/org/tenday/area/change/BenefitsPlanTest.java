package org.tenday.area.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tenday.area.change.BenefitsPlan.Benefit;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.testkit.Trial;

class BenefitsPlanTest {

	private static final Optional<LocalDate> END = Optional.of(LocalDate.of(2028, 3, 31));

	private static Trial<BenefitsPlan> plan(Optional<LocalDate> end, Benefit... benefits) {
		return Trial.of(new BenefitsPlanType(), new BenefitsPlan(Brief.of(Use.WORKED_EXAMPLE), end, List.of(benefits)));
	}

	private static List<String> findings(String rule, String who, String measure, String afterwards, String owner) {
		return plan(END, new Benefit("Fewer falls", who, measure, afterwards, Optional.empty(), owner))
				.findings("change.benefits-plan." + rule);
	}

	@Test
	void everyBenefitHasAnOwnerAfterwards() {
		assertEquals(List.of("Nobody owns \"Fewer falls\" of \"The block\" when the project has ended: name an owner, by role."),
				findings("owner", "Patients", "Falls", "Job plan", ""));
		assertEquals(List.of(), findings("owner", "Patients", "Falls", "Job plan", "Matron"));
	}

	@Test
	void everyBenefitGoesOnSomehow() {
		assertEquals(List.of("Nothing says what keeps \"Fewer falls\" of \"The block\" going when the funding has ended: write it."),
				findings("afterwards", "Patients", "Falls", "", "Matron"));
		assertEquals(List.of(), findings("afterwards", "Patients", "Falls", "Job plan", "Matron"));
	}

	@Test
	void everyBenefitIsMeasured() {
		assertEquals(List.of("The benefit \"Fewer falls\" of \"The block\" has no measure: say how one will see it."),
				findings("measure", "Patients", "", "Job plan", "Matron"));
		assertEquals(List.of(), findings("measure", "Patients", "Falls", "Job plan", "Matron"));
	}

	@Test
	void everyBenefitIsSomebodys() {
		assertEquals(List.of("The benefit \"Fewer falls\" of \"The block\" is nobody's: say for whom."),
				findings("who", "", "Falls", "Job plan", "Matron"));
		assertEquals(List.of(), findings("who", "Patients", "Falls", "Job plan", "Matron"));
	}

	@Test
	void itIsKnownWhenTheFundingEnds() {
		Benefit benefit = new Benefit("Fewer falls", "Patients", "Falls", "Job plan", Optional.empty(), "Matron");
		assertEquals(List.of("\"The block\" does not say when the funding ends: give the date."),
				plan(Optional.empty(), benefit).findings("change.benefits-plan.end"));
		assertEquals(List.of(), plan(END, benefit).findings("change.benefits-plan.end"));
		assertEquals(List.of(), plan(Optional.empty()).findings("change.benefits-plan.end"));
	}

	@Test
	void theCostsOfAYearAreAddedUp() {
		Benefit one = new Benefit("a", "b", "c", "d", Optional.of(new BigDecimal("1200.50")), "e");
		Benefit two = new Benefit("f", "b", "c", "d", Optional.of(new BigDecimal("5300")), "e");
		Benefit unknown = new Benefit("g", "b", "c", "d", Optional.empty(), "e");
		assertTrue(plan(END, one, two, unknown).handbook().contains("Cost of keeping it all going, a year: £6,500.5"));
		assertTrue(plan(END, one, two, unknown).in(Locale.GERMAN).handbook().contains("£6.500,5"));
		assertTrue(!plan(END, unknown).handbook().contains("£"));
	}

	@Test
	void aNegativeCostIsRefused() {
		assertEquals("Keeping a benefit going cannot cost -1: write 0 or more.", assertThrows(IllegalArgumentException.class,
				() -> new Benefit("a", "b", "c", "d", Optional.of(new BigDecimal("-1")), "e")).getMessage());
	}
}
