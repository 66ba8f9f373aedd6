package org.tenday.area.evaluation;

import java.util.ArrayList;
import java.util.List;

import org.tenday.area.evaluation.EvaluationPlan.Ethics;
import org.tenday.area.evaluation.EvaluationPlan.Question;
import org.tenday.document.Element;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Inspection;
import org.tenday.skill.Paper;
import org.tenday.skill.SheetType;

/** An evaluation plan: its purpose, a table with a row for each question, and the lines on ethics, time and telling. */
public final class EvaluationPlanType extends SheetType<EvaluationPlan> {

	private static final List<BlockRule<EvaluationPlan>> RULES = List.of(
			BlockRule.warning("evaluation.plan.measure",
					"Every question has a measure or a method and a source of data: else it is a wish.", EvaluationPlanType::measures),
			BlockRule.warning("evaluation.plan.owner", "Every question has an owner and a time.", EvaluationPlanType::owners),
			BlockRule.warning("evaluation.plan.purpose",
					"A plan says which decision it serves and who takes it; the questions follow from that.", EvaluationPlanType::purpose),
			BlockRule.warning("evaluation.plan.ethics",
					"A plan says whether it is research, service evaluation, audit or usual practice, because the approvals follow from that: the "
							+ "decision tool of the Health Research Authority tells. Research names its approval.",
					EvaluationPlanType::ethics),
			BlockRule.info("evaluation.plan.telling", "A plan says when things happen, and who hears the answer first.",
					EvaluationPlanType::telling));

	/** Made by the platform. */
	public EvaluationPlanType() {
		super("evaluation.plan", "Evaluation plan",
				new EvaluationPlan(Brief.of(Use.TEMPLATE), "", "", List.of(), Ethics.NOT_SAID, "", "", ""));
	}

	@Override
	protected List<Element> fields(EvaluationPlan plan, Paper paper) {
		List<Element> elements = new ArrayList<>(paper.field(paper.word("plan.purpose"), plan.purpose(), 2));
		elements.addAll(paper.line(paper.word("plan.audience"), plan.decider()));
		elements.addAll(paper.table("", List.of(paper.word("plan.question"), paper.word("plan.design"), paper.word("plan.measure"),
				paper.word("plan.data"), paper.word("plan.owner"), paper.word("plan.when")), List.of(4, 3, 4, 3, 3, 3),
				plan.questions().stream().map(EvaluationPlanType::cells).toList()));
		elements.addAll(paper.line(paper.word("plan.ethics"), ethics(plan, paper)));
		elements.addAll(paper.field(paper.word("plan.timeline"), plan.timeline(), 2));
		elements.addAll(paper.field(paper.word("plan.telling"), plan.dissemination(), 2));
		return elements;
	}

	/** "Service evaluation. Registered with the audit team". */
	private static String ethics(EvaluationPlan plan, Paper paper) {
		if (plan.ethics() == Ethics.NOT_SAID) {
			return plan.approval();
		}
		String counts = paper.word("plan.ethics", plan.ethics());
		return plan.approval().isBlank() ? counts : counts + ". " + plan.approval();
	}

	private static List<String> cells(Question question) {
		return List.of(question.question(), question.design(), question.measure(), question.data(), question.owner(), question.when());
	}

	@Override
	protected List<String> lines(EvaluationPlan plan, Paper paper) {
		return plan.questions().stream().map(Question::question).filter(question -> !question.isBlank()).toList();
	}

	@Override
	public List<BlockRule<EvaluationPlan>> rules() {
		return RULES;
	}

	private static boolean isWritten(EvaluationPlan plan) {
		return !plan.isTemplate() && !plan.questions().isEmpty();
	}

	private static void measures(EvaluationPlan plan, Inspection<EvaluationPlan> inspection) {
		for (int i = 0; isWritten(plan) && i < plan.questions().size(); i++) {
			Question question = plan.questions().get(i);
			if (question.measure().isBlank()) {
				inspection.find("Nothing measures the question \"%s\" of the plan \"%s\": write a measure or a method."
						.formatted(question.question(), inspection.name()), "questions", String.valueOf(i), "measure");
			}
			if (question.data().isBlank()) {
				inspection.find("The question \"%s\" of the plan \"%s\" has no source of data: name one.".formatted(question.question(),
						inspection.name()), "questions", String.valueOf(i), "data");
			}
		}
	}

	private static void owners(EvaluationPlan plan, Inspection<EvaluationPlan> inspection) {
		for (int i = 0; isWritten(plan) && i < plan.questions().size(); i++) {
			Question question = plan.questions().get(i);
			if (question.owner().isBlank()) {
				inspection.find("Nobody owns the question \"%s\" of the plan \"%s\": name a role.".formatted(question.question(),
						inspection.name()), "questions", String.valueOf(i), "owner");
			}
			if (question.when().isBlank()) {
				inspection.find("The question \"%s\" of the plan \"%s\" has no time: write when it is answered.".formatted(
						question.question(), inspection.name()), "questions", String.valueOf(i), "when");
			}
		}
	}

	private static void purpose(EvaluationPlan plan, Inspection<EvaluationPlan> inspection) {
		if (isWritten(plan) && plan.purpose().isBlank()) {
			inspection.find("The plan \"%s\" does not say which decision it serves: write its purpose.".formatted(inspection.name()),
					"purpose");
		}
		if (isWritten(plan) && plan.decider().isBlank()) {
			inspection.find("The plan \"%s\" does not say who decides: name the role.".formatted(inspection.name()), "decider");
		}
	}

	private static void ethics(EvaluationPlan plan, Inspection<EvaluationPlan> inspection) {
		if (isWritten(plan) && plan.ethics() == Ethics.NOT_SAID) {
			inspection.find("The plan \"%s\" does not say whether it is research or service evaluation: choose, with the decision tool."
					.formatted(inspection.name()), "ethics");
		} else if (isWritten(plan) && plan.ethics() == Ethics.RESEARCH && plan.approval().isBlank()) {
			inspection.find("The plan \"%s\" is research and names no approval: write the committee and its reference.".formatted(
					inspection.name()), "approval");
		}
	}

	private static void telling(EvaluationPlan plan, Inspection<EvaluationPlan> inspection) {
		if (isWritten(plan) && plan.timeline().isBlank()) {
			inspection.find(
					"The plan \"%s\" has no timeline: write when it begins and when the answer is due.".formatted(inspection.name()),
					"timeline");
		}
		if (isWritten(plan) && plan.dissemination().isBlank()) {
			inspection.find("The plan \"%s\" does not say who hears the answer first: write it down.".formatted(inspection.name()),
					"dissemination");
		}
	}
}
