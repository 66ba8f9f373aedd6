package org.tenday.area.change;

import java.util.List;

import org.tenday.area.change.HandoverPlan.Role;
import org.tenday.document.Element;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Inspection;
import org.tenday.skill.Paper;
import org.tenday.skill.SheetType;

/** A handover plan: a table with a row for each role. */
public final class HandoverPlanType extends SheetType<HandoverPlan> {

	private static final List<BlockRule<HandoverPlan>> RULES = List.of(
			BlockRule.warning("change.handover-plan.deputy",
					"Every role has a deputy, and not its own holder: what only one person knows leaves with that person.",
					HandoverPlanType::deputies),
			BlockRule.info("change.handover-plan.knowledge", "Every role says what only its holder knows, because nobody can ask back.",
					HandoverPlanType::knowledge));

	/** Made by the platform. */
	public HandoverPlanType() {
		super("change.handover-plan", "Handover plan", new HandoverPlan(Brief.of(Use.TEMPLATE), List.of()));
	}

	@Override
	protected List<Element> fields(HandoverPlan plan, Paper paper) {
		return paper.table("", List.of(paper.word("handover-plan.role"), paper.word("handover-plan.knowledge"),
				paper.word("handover-plan.contacts"), paper.word("handover-plan.open-actions"), paper.word("handover-plan.deputy")),
				List.of(2, 4, 3, 4, 2), plan.roles().stream().map(HandoverPlanType::cells).toList());
	}

	private static List<String> cells(Role role) {
		return List.of(role.role(), role.knowledge(), role.contacts(), role.openActions(), role.deputy());
	}

	@Override
	protected List<String> lines(HandoverPlan plan, Paper paper) {
		return plan.roles().stream().map(role -> paper.word("handover-plan.line", role.role(), role.deputy())).toList();
	}

	@Override
	public List<BlockRule<HandoverPlan>> rules() {
		return RULES;
	}

	private static void deputies(HandoverPlan plan, Inspection<HandoverPlan> inspection) {
		for (int i = 0; i < plan.roles().size() && !plan.isTemplate(); i++) {
			Role role = plan.roles().get(i);
			if (role.deputy().isBlank()) {
				inspection.find("Nobody stands in for the role \"%s\" in the handover plan \"%s\": name a deputy.".formatted(role.role(),
						inspection.name()), "roles", String.valueOf(i), "deputy");
			} else if (role.deputy().strip().equalsIgnoreCase(role.role().strip())) {
				inspection.find("The role \"%s\" stands in for itself in the handover plan \"%s\": name another deputy."
						.formatted(role.role(), inspection.name()), "roles", String.valueOf(i), "deputy");
			}
		}
	}

	private static void knowledge(HandoverPlan plan, Inspection<HandoverPlan> inspection) {
		for (int i = 0; i < plan.roles().size() && !plan.isTemplate(); i++) {
			Role role = plan.roles().get(i);
			if (role.knowledge().isBlank()) {
				inspection.find(
						"The handover plan \"%s\" does not say what only the role \"%s\" knows: write it, or that all is written down."
								.formatted(inspection.name(), role.role()),
						"roles", String.valueOf(i), "knowledge");
			}
		}
	}
}
