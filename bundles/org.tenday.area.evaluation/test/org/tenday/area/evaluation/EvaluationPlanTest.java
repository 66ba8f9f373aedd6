package org.tenday.area.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.tenday.area.evaluation.EvaluationPlan.Ethics;
import org.tenday.area.evaluation.EvaluationPlan.Question;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.testkit.Trial;

class EvaluationPlanTest {

	private static final Question GOOD = new Question("Does it help?", "before and after", "readmissions", "Hospital stays", "Analyst",
			"May");

	private static EvaluationPlan plan(Use use, Question question, Ethics ethics, String approval, String other) {
		return new EvaluationPlan(Brief.of(use), other, other, List.of(question), ethics, approval, other, other);
	}

	private static List<String> findings(String rule, EvaluationPlan plan) {
		return Trial.of(new EvaluationPlanType(), plan).findings("evaluation.plan." + rule);
	}

	@Test
	void aGoodPlanHasNoFindingsAndAnEmptyTemplateNeither() {
		assertEquals(List.of(),
				Trial.of(new EvaluationPlanType(), plan(Use.EXERCISE, GOOD, Ethics.SERVICE_EVALUATION, "", "Something")).findings());
		assertEquals(List.of(), Trial.of(new EvaluationPlanType(),
				plan(Use.TEMPLATE, new Question("", "", "", "", "", ""), Ethics.NOT_SAID, "", "")).findings());
	}

	@Test
	void everyQuestionHasAMeasureASourceAnOwnerAndATime() {
		EvaluationPlan bare = plan(Use.EXERCISE, new Question("Does it help?", "", "", "", "", ""), Ethics.NOT_SAID, "", "");
		assertEquals(List.of("Nothing measures the question \"Does it help?\" of the plan \"The block\": write a measure or a method.",
				"The question \"Does it help?\" of the plan \"The block\" has no source of data: name one."), findings("measure", bare));
		assertEquals(2, findings("owner", bare).size());
		assertEquals(List.of(), findings("measure", plan(Use.EXERCISE, GOOD, Ethics.NOT_SAID, "", "")));
		assertEquals(List.of(), findings("owner", plan(Use.EXERCISE, GOOD, Ethics.NOT_SAID, "", "")));
	}

	@Test
	void aPlanSaysWhichDecisionItServesAndWhoHearsTheAnswer() {
		EvaluationPlan bare = plan(Use.EXERCISE, GOOD, Ethics.RESEARCH, "", "");
		EvaluationPlan full = plan(Use.EXERCISE, GOOD, Ethics.RESEARCH, "", "Board");
		assertEquals(2, findings("purpose", bare).size());
		assertEquals(2, findings("telling", bare).size());
		assertEquals(List.of(), findings("purpose", full));
		assertEquals(List.of(), findings("telling", full));
	}

	@Test
	void aPlanSaysWhatItCountsAsAndResearchNamesItsApproval() {
		assertEquals(List
				.of("The plan \"The block\" does not say whether it is research or service evaluation: choose, with the decision tool."),
				findings("ethics", plan(Use.EXERCISE, GOOD, Ethics.NOT_SAID, "", "")));
		assertEquals(List.of("The plan \"The block\" is research and names no approval: write the committee and its reference."),
				findings("ethics", plan(Use.EXERCISE, GOOD, Ethics.RESEARCH, "", "")));
		assertEquals(List.of(), findings("ethics", plan(Use.EXERCISE, GOOD, Ethics.RESEARCH, "Committee, 26/XX/0001", "")));
		assertEquals(List.of(), findings("ethics", plan(Use.EXERCISE, GOOD, Ethics.CLINICAL_AUDIT, "", "")));
	}
}
