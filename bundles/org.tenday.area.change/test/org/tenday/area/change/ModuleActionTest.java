package org.tenday.area.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.tenday.model.Audience;
import org.tenday.model.Block;
import org.tenday.model.BlockContent;
import org.tenday.model.BlockId;
import org.tenday.model.BlockTypeId;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.SkillAreaId;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;

class ModuleActionTest {

	private static List<String> actions(BlockContent... contents) {
		List<Block> blocks = IntStream.range(0, contents.length).mapToObj(i -> new Block(new BlockId("b" + i),
				new BlockTypeId("change.x"), i == 0 ? "Title" : "", Audience.EVERYONE, contents[i])).toList();
		Module module = new Module(new ModuleId("m"), "M", new SkillAreaId("change"), "", List.of(),
				List.of(Session.of(new SessionId("s"), "S", 30).withBlocks(blocks)));
		return ModuleAction.of(module, Locale.UK).stream().map(action -> String.join("|", action.where(), action.action(), action.owner(),
				action.sponsor(), action.by())).toList();
	}

	@Test
	void actionsOfAllKindsOfBlocksAreGathered() {
		Brief brief = Brief.of(Use.WORKED_EXAMPLE);
		assertEquals(List.of("Title|Ring|Nurse|Matron|Day 30, 31 January 2027", "b1|Move hours|Lead||", "b3|Tell the board|Deputy||",
				"b4|Job plan|Matron||31 March 2028", "b5|Teach it|||"),
				actions(new ActionPlan(brief, Optional.of(LocalDate.of(2027, 1, 1)),
						List.of(new ActionPlan.Action("Ring", 0, 30, "", "Nurse", "Matron"))),
						new ForceField(brief, "", List.of(new ForceField.Force(ForceField.Side.AGAINST, "Pay", 4, "Move hours", "Lead"),
								new ForceField.Force(ForceField.Side.FOR, "Beds", 3, "", ""))),
						new DriverDiagramType().blank(),
						new HandoverPlan(brief, List.of(new HandoverPlan.Role("Lead", "", "", "Tell\nthe board", "Deputy"))),
						new BenefitsPlan(brief, Optional.of(LocalDate.of(2028, 3, 31)),
								List.of(new BenefitsPlan.Benefit("Fewer falls", "", "", "Job plan", Optional.empty(), "Matron"))),
						new TheoryLens(brief, Lens.COM_B, "",
								List.of(new TheoryLens.Answer(Cell.CAPABILITY, TheoryLens.Standing.WEAK, "No", "Teach it")))));
	}

	@Test
	void cyclesThatAreNotRunYetAreActionsAndSoIsWhatComesAfterTheLast() {
		PdsaCycles.Cycle run = new PdsaCycles.Cycle("", "Card", "", "", "Clerk", "Tuesday", "", "", "", "", PdsaCycles.Decision.ADAPT,
				"Ask the hour");
		PdsaCycles.Cycle planned = new PdsaCycles.Cycle("", "Hour", "", "", "Nurse", "Monday", "", "", "", "", PdsaCycles.Decision.NOT_YET,
				"");
		assertEquals(List.of("Title|Hour|Nurse||Monday", "b1|Ask the hour|Clerk||"),
				actions(new PdsaCycles(Brief.of(Use.WORKED_EXAMPLE), "", List.of(run, planned)),
						new PdsaCycles(Brief.of(Use.WORKED_EXAMPLE), "", List.of(run))));
	}
}
