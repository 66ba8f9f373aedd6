package org.tenday.area.communication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tenday.area.communication.DisseminationPlan.Kind;
import org.tenday.area.communication.DisseminationPlan.Output;
import org.tenday.area.communication.DisseminationPlan.Status;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.testkit.Trial;

class DisseminationPlanTest {

	private static final String ID = "communication.dissemination-plan.";

	private static Trial<DisseminationPlan> trial(Use use, Output... outputs) {
		return Trial.of(new DisseminationPlanType(), new DisseminationPlan(Brief.of(use), List.of(outputs)));
	}

	private static Output output(Kind kind, String consent, Status status) {
		return new Output("Inhaler film", kind, "Patients", "Waiting room", Optional.of(LocalDate.of(2027, 3, 1)), "Practice manager",
				Optional.of(new BigDecimal("120.50")), consent, "Viewers who can show it back", status);
	}

	@ParameterizedTest
	@EnumSource(names = { "IMAGE", "VIDEO", "QUOTATION" })
	void whoIsShownOrQuotedHasAgreed(Kind kind) {
		assertEquals(1, trial(Use.WORKED_EXAMPLE, output(kind, "", Status.PLANNED)).findings(ID + "consent").size());
		assertEquals(List.of(), trial(Use.WORKED_EXAMPLE, output(kind, "Form 7, on file", Status.PLANNED)).findings(ID + "consent"));
		assertEquals(List.of(), trial(Use.WORKED_EXAMPLE, output(kind, "", Status.DROPPED)).findings(ID + "consent"));
	}

	@Test
	void otherOutputsNeedNoConsent() {
		assertEquals(List.of(), trial(Use.WORKED_EXAMPLE, output(Kind.TEXT, "", Status.DONE)).findings(ID + "consent"));
	}

	@Test
	void anOutputHasOwnerDateAndReach() {
		Output empty = new Output("Letter", Kind.TEXT, "", "", Optional.empty(), "", Optional.empty(), "", "", Status.PLANNED);
		for (String key : List.of("owner", "date", "reach")) {
			assertEquals(1, trial(Use.WORKED_EXAMPLE, empty).findings(ID + key).size(), key);
			assertEquals(List.of(), trial(Use.TEMPLATE, empty).findings(ID + key), key);
			assertEquals(List.of(), trial(Use.WORKED_EXAMPLE, output(Kind.TEXT, "", Status.DONE)).findings(ID + key), key);
		}
		assertEquals(List.of("The output \"Letter\" in \"The block\" has no measure of reach: write one."),
				trial(Use.WORKED_EXAMPLE, empty).findings(ID + "reach"));
	}

	@Test
	void costsAreAddedUp() {
		String printed = trial(Use.WORKED_EXAMPLE, output(Kind.VIDEO, "Form", Status.DONE), output(Kind.TEXT, "", Status.DONE)).handbook();
		assertTrue(printed.contains("Cost in all: £241.00"), printed);
	}

	@Test
	void nothingCostsLessThanNothing() {
		assertThrows(IllegalArgumentException.class, () -> new Output("", Kind.TEXT, "", "", Optional.empty(), "",
				Optional.of(new BigDecimal("-1")), "", "", Status.PLANNED));
	}
}
