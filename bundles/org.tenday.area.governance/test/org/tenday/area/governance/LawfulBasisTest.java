package org.tenday.area.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tenday.area.governance.LawfulBasisDecision.Answer;
import org.tenday.area.governance.LawfulBasisDecision.Approval;
import org.tenday.area.governance.LawfulBasisDecision.Article6;
import org.tenday.area.governance.LawfulBasisDecision.Article9;
import org.tenday.area.governance.LawfulBasisDecision.Decision;
import org.tenday.area.governance.LawfulBasisDecision.Identity;
import org.tenday.area.governance.LawfulBasisDecision.Option;
import org.tenday.area.governance.LawfulBasisDecision.Purpose;
import org.tenday.area.governance.LawfulBasisDecision.Route;
import org.tenday.area.governance.LawfulBasisTree.Question;
import org.tenday.drawing.Diagram;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.testkit.Trial;

class LawfulBasisTest {

	private static final String ID = "governance.lawful-basis.";
	private static final Decision EVALUATION = new Decision(Identity.PSEUDONYMISED, Purpose.SERVICE_EVALUATION, Article6.PUBLIC_TASK,
			Answer.YES, Article9.HEALTH_CARE, Route.NOT_CONFIDENTIAL, "");

	private static Approval approval(Approval.Kind kind, String owner, String reference) {
		return new Approval(kind, "", owner, Optional.of(2), reference, Progress.NOT_BEGUN);
	}

	private static LawfulBasisDecision sheet(Use use, Decision decision, Approval... approvals) {
		return new LawfulBasisDecision(Brief.of(use), "", "", "", List.of(), decision, List.of(approvals), "Because.");
	}

	private static List<String> findings(String rule, LawfulBasisDecision sheet) {
		return Trial.of(new LawfulBasisType(), sheet).findings(ID + rule);
	}

	private static List<String> findings(String rule, Decision decision, Approval... approvals) {
		return findings(rule, sheet(Use.WORKED_EXAMPLE, decision, approvals));
	}

	@Test
	void aSoundDecisionPassesEveryRule() {
		assertEquals(List.of(), Trial.of(new LawfulBasisType(), sheet(Use.WORKED_EXAMPLE, EVALUATION)).findings());
	}

	@Test
	void specialCategoriesNeedACondition() {
		Decision without = EVALUATION.with(Article9.NOT_SAID);
		assertEquals(Answer.YES, without.special());
		assertEquals(List.of("The decision \"The block\" has data of a special category but no condition: choose one of Article 9(2)."),
				findings("article-9", without));
		assertEquals(List.of(), findings("article-9", EVALUATION));
		assertEquals(List.of(), findings("article-9", without.with(Answer.NO)));
	}

	@Test
	void pseudonymisedDataArePersonalData() {
		assertEquals(List.of("The decision \"The block\" does without a lawful basis, but pseudonymised data are personal data: "
				+ "choose one of Article 6(1)."), findings("article-6", EVALUATION.with(Article6.NOT_NEEDED)));
		assertEquals(Article6.NOT_SAID, Trial.of(new LawfulBasisType(), sheet(Use.WORKED_EXAMPLE, EVALUATION.with(Article6.NOT_NEEDED)))
				.mended("Open the question of Article 6 again").decision().article6());
		assertEquals(List.of(), findings("article-6", EVALUATION.with(Article6.NOT_NEEDED).with(Identity.ANONYMOUS)));
		assertEquals(List.of(), findings("article-6", EVALUATION));
	}

	@Test
	void confidentialInformationNeedsARouteWithItsReference() {
		Decision named = EVALUATION.with(Identity.IDENTIFIABLE);
		assertEquals(1, findings("confidentiality", named).size());
		assertEquals(1, findings("confidentiality", named.with(Route.NOT_SAID)).size());
		assertEquals(List.of("The decision \"The block\" relies on section 251 without a reference: "
				+ "write the one of the support that was given."), findings("confidentiality", named.with(Route.SECTION_251)));
		assertEquals(List.of(), findings("confidentiality", named.with(Route.EXPLICIT_CONSENT)));
		assertEquals(List.of(), findings("confidentiality", new Decision(Identity.IDENTIFIABLE, Purpose.RESEARCH, Article6.PUBLIC_TASK,
				Answer.YES, Article9.RESEARCH, Route.SECTION_251, "27/CAG/0000")));
		assertEquals(List.of(), findings("confidentiality", sheet(Use.TEMPLATE, Decision.OPEN.with(Identity.IDENTIFIABLE))));
	}

	@Test
	void consentToTakePartIsNotTheLawfulBasisOfResearch() {
		assertEquals(1, findings("consent", EVALUATION.with(Purpose.RESEARCH).with(Article6.CONSENT)).size());
		assertEquals(List.of(), findings("consent", EVALUATION.with(Purpose.RESEARCH)));
		assertEquals(List.of(), findings("consent", EVALUATION.with(Purpose.DIRECT_CARE).with(Article6.CONSENT)));
	}

	@Test
	void researchNeedsBothReferencesAndAnEvaluationNeedsNone() {
		Decision research = EVALUATION.with(Purpose.RESEARCH);
		Approval ethics = approval(Approval.Kind.ETHICS_COMMITTEE, "Lead", "27/XX/0000");
		Approval authority = approval(Approval.Kind.HEALTH_RESEARCH_AUTHORITY, "Lead", "IRAS 000000");
		assertEquals(2, findings("research-approvals", research).size());
		assertEquals(List.of("The research in \"The block\" has no reference of the Health Research Authority: add it to the approvals."),
				findings("research-approvals", research, ethics));
		assertEquals(1, findings("research-approvals", research, ethics,
				approval(Approval.Kind.HEALTH_RESEARCH_AUTHORITY, "Lead", " ")).size());
		assertEquals(List.of(), findings("research-approvals", research, ethics, authority));
		assertEquals(1, findings("evaluation-approvals", EVALUATION, authority).size());
		assertEquals(List.of(), findings("evaluation-approvals", research, authority));
		assertEquals(List.of(), findings("evaluation-approvals", EVALUATION, ethics));
	}

	@Test
	void everyQuestionIsAnsweredButNotInATemplateNorInAnExerciseWithoutAnswer() {
		LawfulBasisDecision open = new LawfulBasisDecision(Brief.of(Use.WORKED_EXAMPLE), "", "", "", List.of(), Decision.OPEN, List.of(),
				"");
		assertEquals(5, findings("complete", open).size());
		assertEquals(List.of("The decision \"The block\" leaves open whether the data are of a special category: "
				+ "answer it in the tree or in the form."),
				findings("complete", new Decision(Identity.PSEUDONYMISED, Purpose.AUDIT, Article6.PUBLIC_TASK, Answer.NOT_SAID,
						Article9.NOT_SAID, Route.IMPLIED_CONSENT, "")));
		for (Use use : List.of(Use.TEMPLATE, Use.EXERCISE)) {
			assertEquals(List.of(), Trial.of(new LawfulBasisType(),
					new LawfulBasisDecision(Brief.of(use), "", "", "", List.of(), Decision.OPEN, List.of(), "")).findings());
		}
		assertEquals(List.of(), findings("complete", EVALUATION));
	}

	@Test
	void everyApprovalHasAnOwner() {
		assertEquals(List.of("Approval 1 of the decision \"The block\" has no owner: name a role that sees to it."),
				findings("owner", EVALUATION, approval(Approval.Kind.AGREEMENT, " ", "")));
		assertEquals(List.of(), findings("owner", EVALUATION, approval(Approval.Kind.AGREEMENT, "Project manager", "")));
	}

	private static LawfulBasisDecision asking(Option... options) {
		return new LawfulBasisDecision(Brief.of(Use.EXERCISE), "", "", "", List.of(options), EVALUATION, List.of(), "Because.");
	}

	@Test
	void theRoomChoosesFromThreeOptionsOfWhichOneIsRight() {
		Option wrong = new Option("Consent", false);
		Option right = new Option("Public task", true);
		assertEquals(1, findings("options", asking(wrong, right)).size());
		assertEquals(1, findings("options", asking(wrong, wrong, wrong)).size());
		assertEquals(List.of(), findings("options", asking(wrong, right, wrong)));
		assertEquals(List.of(), findings("options", asking()));
	}

	@Test
	void theFirstSlideAsksAndOnlyTheSecondTells() {
		String slides = Trial.of(new LawfulBasisType(),
				asking(new Option("Consent", false), new Option("Public task", true), new Option("Nothing", false))).slides();
		String first = slides.substring(0, slides.indexOf("  notes"));
		assertTrue(first.contains("Which lawful basis, condition and route fit?") && first.contains("Nothing"), first);
		assertFalse(first.contains("figure") || first.contains("9(2)(h)"), first);
		String second = slides.substring(slides.indexOf("slide The block: answer"));
		assertTrue(second.contains("Public task") && second.contains("figure") && !second.contains("Consent"), second);
	}

	@Test
	void thePathGoesThroughTheAnswersAndEachBranchesIntoTheNext() {
		Diagram tree = LawfulBasisTree.sketch(EVALUATION, Locale.UK);
		assertEquals(List.of("identity-pseudonymised", "purpose-service_evaluation", "article6-public_task", "article9-health_care",
				"route-not_confidential"), tree.path());
		assertEquals(4, tree.edges().stream().filter(tree::isOnPath).count());
		assertEquals(5 + 5 + 6 + 6, tree.edges().size());
		assertEquals(5, tree.groups().size());
		assertTrue(tree.alt().contains("Article 9 condition: 9(2)(h) health care"), tree.alt());
	}

	@Test
	void anOpenTreeHasNoPathAndAnonymousDataEndIt() {
		assertEquals(List.of(), LawfulBasisTree.sketch(Decision.OPEN, Locale.UK).path());
		assertEquals(List.of(), LawfulBasisTree.sketch(Decision.OPEN, Locale.UK).edges());
		assertEquals(List.of(), LawfulBasisTree.sketch(Decision.OPEN.with(Identity.ANONYMOUS), Locale.UK).edges());
	}

	@Test
	void aRareAnswerIsDrawnWhereItWasGiven() {
		assertFalse(Question.ARTICLE_6.answers(Decision.OPEN).contains(Article6.CONTRACT));
		Decision rare = EVALUATION.with(Article6.CONTRACT);
		assertTrue(Question.ARTICLE_6.answers(rare).contains(Article6.CONTRACT));
		assertEquals(Optional.of(Article6.CONTRACT), LawfulBasisTree.answer(rare, "article6-contract"));
		assertEquals(Optional.empty(), LawfulBasisTree.answer(EVALUATION, "article6-contract"));
	}

	@Test
	void anAnswerChangesWhatFollowsFromItAndNothingElse() {
		assertEquals(Answer.YES, Decision.OPEN.with(Article9.RESEARCH).special());
		assertEquals(Article9.NOT_SAID, EVALUATION.with(Answer.NO).article9());
		for (Question question : Question.values()) {
			Decision opened = question.opened(EVALUATION);
			assertEquals(Optional.empty(), question.answer(opened));
			assertEquals(EVALUATION, question.answer(EVALUATION).map(opened::with).orElseThrow());
		}
		assertThrows(IllegalArgumentException.class, () -> EVALUATION.with(Use.TEMPLATE));
		assertThrows(IllegalArgumentException.class,
				() -> new Approval(Approval.Kind.OTHER, "", "", Optional.of(-1), "", Progress.DONE));
	}

	@Test
	void itSpeaksGerman() {
		assertTrue(Trial.of(new LawfulBasisType(), sheet(Use.WORKED_EXAMPLE, EVALUATION)).in(Locale.GERMANY).handbook()
				.contains("Grundlage, Artikel 6: 6(1)(e) öffentliche Aufgabe"));
	}
}
