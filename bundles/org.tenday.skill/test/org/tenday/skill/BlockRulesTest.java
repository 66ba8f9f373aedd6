package org.tenday.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.tenday.check.Finding;
import org.tenday.check.Thresholds;
import org.tenday.document.Element;
import org.tenday.document.Theme.Colour;
import org.tenday.model.Audience;
import org.tenday.model.Block;
import org.tenday.model.BlockContent;
import org.tenday.model.BlockId;
import org.tenday.model.BlockTypeId;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Programme;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.SkillAreaId;
import org.tenday.model.UnknownContent;

class BlockRulesTest {

	private record Risk(String owner) implements BlockContent {
	}

	private static final class RiskType implements BlockType<Risk> {

		@Override
		public BlockTypeId id() {
			return new BlockTypeId("x.risk");
		}

		@Override
		public String label() {
			return "Risk";
		}

		@Override
		public Risk blank() {
			return new Risk("");
		}

		@Override
		public List<Element> handbook(Risk risk, BlockComposer composer) {
			return List.of();
		}

		@Override
		public List<BlockRule<Risk>> rules() {
			return List.of(BlockRule.error("x.risk.owner", "Every risk has an owner.", (risk, inspection) -> {
				if (risk.owner().equals("fail")) {
					throw new IllegalStateException("no light");
				}
				if (risk.owner().isBlank()) {
					inspection.find("The risk \"%s\" has no owner: name one.".formatted(inspection.name()), "Give it to the lead",
							found -> new Risk("Lead"), List.of("owner"));
				}
			}));
		}
	}

	private static final SkillAreas AREAS = SkillAreas.of(List.of(new SkillArea(new SkillAreaId("x"), "X", "org.example.x", "",
			Colour.of("0f766e"), 1, List.of(new RiskType()))));

	private static Programme programme(BlockContent... contents) {
		List<Block> blocks = new ArrayList<>();
		for (BlockContent content : contents) {
			blocks.add(new Block(new BlockId("b" + blocks.size()), new BlockTypeId("x.risk"), "", Audience.EVERYONE, content));
		}
		Session session = Session.of(new SessionId("s"), "S", 10).withBlocks(blocks);
		return Programme.titled("P")
				.withModules(List.of(new Module(new ModuleId("m"), "M", SkillAreaId.CORE, "", List.of(), List.of(session))));
	}

	private static List<Finding> check(Programme programme) {
		return BlockRules.with(List.of(), AREAS, Thresholds.DEFAULT).run(programme);
	}

	@Test
	void aRuleSpeaksOfTheBlocksOfItsType() {
		List<Finding> findings = check(programme(new Risk("Ann"), new Risk(""), new UnknownContent(Map.of())));
		assertEquals(List.of("m/sessions/s/blocks/b1/owner"), findings.stream().map(finding -> finding.where().toString()).toList());
		assertEquals("The risk \"b1\" has no owner: name one.", findings.getFirst().message());
	}

	@Test
	void aMendChangesTheBlockAndNothingElse() {
		Programme before = programme(new Risk("Ann"), new Risk(""));
		Finding finding = check(before).getFirst();
		Programme after = finding.mends().getFirst().apply().apply(before);
		assertEquals(programme(new Risk("Ann"), new Risk("Lead")), after);
		assertTrue(check(after).isEmpty());
	}

	@Test
	void aRuleThatFailsNamesItsPluginAndLooksAtTheOtherBlocks() {
		List<String> messages = check(programme(new Risk("fail"), new Risk(""))).stream().map(Finding::message).toList();
		assertEquals(List.of(
				"The plug-in org.example.x failed on its rule x.risk.owner (java.lang.IllegalStateException: no light): tell whoever made it.",
				"The risk \"b1\" has no owner: name one."), messages);
	}

	@Test
	void aMendLeavesAloneWhatIsNoLongerThere() {
		Finding finding = check(programme(new Risk(""))).getFirst();
		Programme changed = programme(new Risk("Bob"));
		assertEquals(changed, finding.mends().getFirst().apply().apply(changed));
	}
}
