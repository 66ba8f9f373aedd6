package org.tenday.area.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tenday.area.governance.DpiaWorksheet.Risk;
import org.tenday.area.governance.GovernanceTimeline.Step;
import org.tenday.area.governance.LawfulBasisDecision.Approval;
import org.tenday.area.governance.LawfulBasisDecision.Decision;
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

class OpenMatterTest {

	private static final Brief BRIEF = Brief.of(Use.WORKED_EXAMPLE);

	private static Block block(String id, String type, BlockContent content) {
		return new Block(new BlockId(id), new BlockTypeId("governance." + type), "", Audience.EVERYONE, content);
	}

	@Test
	void theWorstRiskComesFirstAndWhatIsDoneIsNotOpen() {
		Risk small = Risk.of("Small wards", 2, 2);
		Risk lowered = Risk.of("Email", 5, 5).after(2, 3);
		Approval asked = new Approval(Approval.Kind.CALDICOTT_GUARDIAN, "", "Lead", Optional.of(1), "", Progress.UNDER_WAY);
		Approval given = new Approval(Approval.Kind.IMPACT_ASSESSMENT, "", "Lead", Optional.of(2), "", Progress.DONE);
		Block risks = block("risks", "dpia", new DpiaWorksheet(BRIEF, "", "", "", List.of(small, lowered), "", Optional.empty(),
				Optional.empty()));
		Block decision = block("decision", "lawful-basis",
				new LawfulBasisDecision(BRIEF, "", "", "", List.of(), Decision.OPEN, List.of(asked, given), ""));
		Block timeline = block("timeline", "timeline", new GovernanceTimeline(BRIEF, "", List.of(Step.of("A", "Purpose").withMost(7))));
		Module module = new Module(new ModuleId("m"), "M", new SkillAreaId("governance"), "", List.of(), List.of(
				Session.of(new SessionId("s"), "S", 30).withBlocks(List.of(timeline, decision, risks))));
		assertEquals(List.of("RISK Email: 6 medium", "RISK Small wards: 4 low", "APPROVAL Caldicott Guardian: 1 month",
				"STEP Purpose: Slow, 7 months"),
				OpenMatter.of(module, Locale.UK).stream()
						.map(matter -> matter.kind() + " " + matter.name() + ": " + matter.measure()).toList());
	}
}
