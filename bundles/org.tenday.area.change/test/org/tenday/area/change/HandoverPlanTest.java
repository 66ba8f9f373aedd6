package org.tenday.area.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.testkit.Trial;

class HandoverPlanTest {

	private static List<String> findings(String deputy) {
		return Trial.of(new HandoverPlanType(), new HandoverPlan(Brief.of(Use.WORKED_EXAMPLE),
				List.of(new HandoverPlan.Role("Data analyst", "", "", "", deputy)))).findings("change.handover-plan.deputy");
	}

	@Test
	void everyRoleHasADeputy() {
		assertEquals(List.of("Nobody stands in for the role \"Data analyst\" in the handover plan \"The block\": name a deputy."),
				findings(" "));
		assertEquals(List.of(), findings("Audit lead"));
	}

	@Test
	void nobodyStandsInForThemselves() {
		assertEquals(List.of("The role \"Data analyst\" stands in for itself in the handover plan \"The block\": name another deputy."),
				findings("data analyst "));
	}

	@Test
	void everyRoleSaysWhatOnlyItsHolderKnows() {
		assertEquals(List.of(
				"The handover plan \"The block\" does not say what only the role \"Data analyst\" knows: write it, or that all is written down."),
				knowledge(""));
		assertEquals(List.of(), knowledge("How the file is cleaned"));
	}

	private static List<String> knowledge(String knowledge) {
		return Trial.of(new HandoverPlanType(), new HandoverPlan(Brief.of(Use.WORKED_EXAMPLE),
				List.of(new HandoverPlan.Role("Data analyst", knowledge, "", "", "Audit lead"))))
				.findings("change.handover-plan.knowledge");
	}

	@Test
	void templatesAreEmptyOnPurpose() {
		assertEquals(List.of(), Trial.of(new HandoverPlanType(), new HandoverPlan(Brief.of(Use.TEMPLATE),
				List.of(new HandoverPlan.Role("Data analyst", "", "", "", "")))).findings());
	}
}
