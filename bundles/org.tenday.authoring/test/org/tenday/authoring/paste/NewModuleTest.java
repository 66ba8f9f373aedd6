package org.tenday.authoring.paste;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.tenday.authoring.Arrangement;
import org.tenday.model.Audience;
import org.tenday.model.Block;
import org.tenday.model.BlockId;
import org.tenday.model.BlockTypeId;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Objective;
import org.tenday.model.ObjectiveId;
import org.tenday.model.Programme;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.SkillAreaId;
import org.tenday.model.content.Prose;

class NewModuleTest {

	private static final Module TEMPLATE = new Module(new ModuleId("template"), "Template", new SkillAreaId("change"), "Last.",
			List.of(new Objective(new ObjectiveId("plan"), "Plan it")),
			List.of(Session.of(new SessionId("opening"), "Opening", 15).withObjectives(List.of(new ObjectiveId("plan")))
					.withBlocks(
							List.of(new Block(new BlockId("text"), new BlockTypeId("prose"), "", Audience.DEFAULT, new Prose("Go.\n"))))));

	@Test
	void aModuleAfterATemplateHasIdsOfItsOwnEachTime() {
		NewModule first = NewModule.in(Programme.titled("P"), "Implementing change", TEMPLATE);
		NewModule second = NewModule.in(first.programme(), "Implementing change", TEMPLATE);
		assertEquals(List.of("implementing-change", "implementing-change-2"),
				second.programme().modules().stream().map(module -> module.id().value()).toList());
		Module made = second.programme().module(second.module()).orElseThrow();
		assertEquals("Last.", made.aim());
		assertEquals(new SkillAreaId("change"), made.skillArea());
		assertEquals(List.of(new Objective(new ObjectiveId("plan-2"), "Plan it")), made.objectives());
		Session session = made.sessions().getFirst();
		assertEquals("opening-2", session.id().value());
		assertEquals(List.of(new ObjectiveId("plan-2")), session.objectives());
		assertEquals("text-2", session.blocks().getFirst().id().value());
	}

	@Test
	void aTemplateWithoutSessionsMakesAModuleWithout() {
		assertTrue(NewModule.in(Programme.titled("P"), "!", TEMPLATE.withSessions(List.of())).programme().modules().getFirst().sessions()
				.isEmpty());
	}

	@Test
	void aModuleGoesWithItsSessionsOnEveryTimetable() {
		Programme before = Programme.titled("P");
		NewModule made = NewModule.in(before, "Change", TEMPLATE);
		assertEquals(before, Arrangement.withoutModule(made.programme(), made.module()));
	}
}
