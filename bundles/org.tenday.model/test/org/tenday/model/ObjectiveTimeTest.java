package org.tenday.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class ObjectiveTimeTest {

	private static final ObjectiveId A = new ObjectiveId("a");
	private static final ObjectiveId B = new ObjectiveId("b");
	private static final ObjectiveId UNSERVED = new ObjectiveId("unserved");

	@Test
	void aSessionsMinutesAreSharedBetweenItsObjectives() {
		List<Session> sessions = List.of(Session.of(new SessionId("s1"), "", 30).withObjectives(List.of(A)),
				Session.of(new SessionId("s2"), "", 45).withObjectives(List.of(A, B, new ObjectiveId("of-another-programme"))),
				Session.of(new SessionId("s3"), "", 60));
		Module module = new Module(new ModuleId("m"), "", SkillAreaId.CORE, "",
				List.of(new Objective(A, "Write"), new Objective(B, "Map"), new Objective(UNSERVED, "List")), sessions);
		assertEquals(Map.of(A, 52.5, B, 22.5, UNSERVED, 0.0),
				ObjectiveTime.of(Programme.titled("P").withModules(List.of(module))).minutes());
	}
}
