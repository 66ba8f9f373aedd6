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
}
