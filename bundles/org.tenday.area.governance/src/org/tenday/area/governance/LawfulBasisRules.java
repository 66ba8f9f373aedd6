package org.tenday.area.governance;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tenday.area.governance.LawfulBasisDecision.Answer;
import org.tenday.area.governance.LawfulBasisDecision.Approval;
import org.tenday.area.governance.LawfulBasisDecision.Article6;
import org.tenday.area.governance.LawfulBasisDecision.Article9;
import org.tenday.area.governance.LawfulBasisDecision.Decision;
import org.tenday.area.governance.LawfulBasisDecision.Identity;
import org.tenday.area.governance.LawfulBasisDecision.Option;
import org.tenday.area.governance.LawfulBasisDecision.Purpose;
import org.tenday.area.governance.LawfulBasisDecision.Route;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Inspection;

/** What must hold of a lawful basis decision. */
final class LawfulBasisRules {

	private static final String ID = "governance.lawful-basis.";
	private static final int OPTIONS = 3;
	private static final Set<Approval.Kind> OF_RESEARCH = EnumSet.of(Approval.Kind.ETHICS_COMMITTEE,
			Approval.Kind.HEALTH_RESEARCH_AUTHORITY);

	static final List<BlockRule<LawfulBasisDecision>> ALL = List.of(
			BlockRule.error(ID + "article-9",
					"Special category data, such as data about health, need a condition as well as a lawful basis (UK GDPR, Article 9).",
					LawfulBasisRules::article9),
			BlockRule.error(ID + "article-6",
					"Personal data need a lawful basis (UK GDPR, Article 6); pseudonymised data are personal data (Article 4(5), recital 26).",
					LawfulBasisRules::article6),
			BlockRule.error(ID + "confidentiality",
					"Who uses confidential information without consent needs another route: support under section 251 with its reference, "
							+ "a legal duty or an overriding public interest (common law; Health Service (Control of Patient Information) "
							+ "Regulations 2002).",
					LawfulBasisRules::confidentiality),
			BlockRule.warning(ID + "consent",
					"Consent to take part in research is not the lawful basis of data protection law; public bodies mostly rely on a public "
							+ "task (Health Research Authority, guidance on consent in research).",
					LawfulBasisRules::consent),
			BlockRule.warning(ID + "research-approvals",
					"Research with patients' data needs an ethics committee and the Health Research Authority, each with its reference "
							+ "(UK Policy Framework for Health and Social Care Research).",
					LawfulBasisRules::researchApprovals),
			BlockRule.info(ID + "evaluation-approvals",
					"A service evaluation needs no approval of the Health Research Authority: with one, it may be research after all "
							+ "(Health Research Authority, Defining research table).",
					LawfulBasisRules::evaluationApprovals),
			BlockRule.warning(ID + "complete", "A finished decision answers every question and gives its reasons.",
					LawfulBasisRules::complete),
			BlockRule.warning(ID + "owner", "Every approval has an owner, by role: what is nobody's task is not asked for.",
					LawfulBasisRules::owners),
			BlockRule.warning(ID + "options", "The room chooses from three options, of which one is right, before the answer is shown.",
					LawfulBasisRules::options));

	private LawfulBasisRules() {
	}

	private static void article9(LawfulBasisDecision sheet, Inspection<LawfulBasisDecision> inspection) {
		Decision decision = sheet.decision();
		if (decision.special() == Answer.YES && decision.article9() == Article9.NOT_SAID && decision.identity() != Identity.ANONYMOUS) {
			inspection.find("The decision \"%s\" has data of a special category but no condition: choose one of Article 9(2)."
					.formatted(inspection.name()), "decision", "article9");
		}
	}

	private static void article6(LawfulBasisDecision sheet, Inspection<LawfulBasisDecision> inspection) {
		Decision decision = sheet.decision();
		if (decision.isPersonal() && decision.article6() == Article6.NOT_NEEDED) {
			inspection.find("The decision \"%s\" does without a lawful basis, but %s data are personal data: choose one of Article 6(1)."
					.formatted(inspection.name(), decision.identity() == Identity.PSEUDONYMISED ? "pseudonymised" : "identifiable"),
					"Open the question of Article 6 again", now -> now.withDecision(now.decision().with(Article6.NOT_SAID)),
					List.of("decision", "article6"));
		}
	}

	private static void confidentiality(LawfulBasisDecision sheet, Inspection<LawfulBasisDecision> inspection) {
		Decision decision = sheet.decision();
		if (decision.route() == Route.SECTION_251 && decision.reference().isBlank()) {
			inspection.find("The decision \"%s\" relies on section 251 without a reference: write the one of the support that was given."
					.formatted(inspection.name()), "decision", "reference");
		} else if (decision.route() == Route.NOT_CONFIDENTIAL && decision.identity() == Identity.IDENTIFIABLE
				&& decision.special() == Answer.YES) {
			inspection.find(("The decision \"%s\" calls data about a person that are of a special category not confidential: name consent, "
					+ "section 251, a legal duty or a public interest, or use data in which nobody is recognised.")
					.formatted(inspection.name()),
					"decision", "route");
		} else if (decision.route() == Route.NOT_SAID && decision.isPersonal() && !sheet.isUnwritten()) {
			inspection.find(
					"The decision \"%s\" names no route through the duty of confidentiality: choose one, whatever the lawful basis is."
							.formatted(inspection.name()),
					"decision", "route");
		}
	}

	private static void consent(LawfulBasisDecision sheet, Inspection<LawfulBasisDecision> inspection) {
		if (sheet.decision().article6() == Article6.CONSENT && sheet.decision().purpose() == Purpose.RESEARCH) {
			inspection.find(("The decision \"%s\" takes consent for the lawful basis of research: consent to take part meets the duty of "
					+ "confidentiality; choose the basis by itself, mostly a public task.").formatted(inspection.name()), "decision",
					"article6");
		}
	}

	private static void researchApprovals(LawfulBasisDecision sheet, Inspection<LawfulBasisDecision> inspection) {
		if (sheet.decision().purpose() != Purpose.RESEARCH || sheet.isUnwritten()) {
			return;
		}
		for (Approval.Kind kind : OF_RESEARCH) {
			if (sheet.approvals().stream().noneMatch(approval -> approval.kind() == kind && !approval.reference().isBlank())) {
				inspection.find("The research in \"%s\" has no reference of the %s: add it to the approvals.".formatted(inspection.name(),
						kind == Approval.Kind.ETHICS_COMMITTEE ? "ethics committee" : "Health Research Authority"), "approvals");
			}
		}
	}

	private static void evaluationApprovals(LawfulBasisDecision sheet, Inspection<LawfulBasisDecision> inspection) {
		for (int i = 0; i < sheet.approvals().size(); i++) {
			Approval approval = sheet.approvals().get(i);
			if (sheet.decision().purpose() == Purpose.SERVICE_EVALUATION && !approval.reference().isBlank()
					&& approval.kind() == Approval.Kind.HEALTH_RESEARCH_AUTHORITY) {
				inspection
						.find("The service evaluation in \"%s\" has a reference of the Health Research Authority: is it research after all?"
								.formatted(inspection.name()), "approvals", String.valueOf(i), "reference");
			}
		}
	}

	private static void complete(LawfulBasisDecision sheet, Inspection<LawfulBasisDecision> inspection) {
		if (sheet.isUnwritten()) {
			return;
		}
		Decision decision = sheet.decision();
		boolean isNobodys = decision.identity() == Identity.ANONYMOUS;
		Map<String, String> open = new LinkedHashMap<>();
		if (decision.identity() == Identity.NOT_SAID) {
			open.put("identity", "whether anybody can be recognised");
		}
		if (decision.purpose() == Purpose.NOT_SAID) {
			open.put("purpose", "what the data are used for");
		}
		if (!isNobodys && decision.article6() == Article6.NOT_SAID) {
			open.put("article6", "the Article 6 basis");
		}
		if (!isNobodys && decision.special() == Answer.NOT_SAID) {
			open.put("special", "whether the data are of a special category");
		}
		open.forEach((key, question) -> inspection.find("The decision \"%s\" leaves open %s: answer it in the tree or in the form."
				.formatted(inspection.name(), question), "decision", key));
		if (sheet.justification().isBlank()) {
			inspection.find("The decision \"%s\" gives no reasons: write one line for each answer.".formatted(inspection.name()),
					"justification");
		}
	}

	private static void owners(LawfulBasisDecision sheet, Inspection<LawfulBasisDecision> inspection) {
		for (int i = 0; i < sheet.approvals().size() && !sheet.isUnwritten(); i++) {
			if (sheet.approvals().get(i).owner().isBlank()) {
				inspection.find("Approval %d of the decision \"%s\" has no owner: name a role that sees to it.".formatted(i + 1,
						inspection.name()), "approvals", String.valueOf(i), "owner");
			}
		}
	}

	private static void options(LawfulBasisDecision sheet, Inspection<LawfulBasisDecision> inspection) {
		long right = sheet.options().stream().filter(Option::right).count();
		if (!sheet.isUnwritten() && !sheet.options().isEmpty() && (sheet.options().size() != OPTIONS || right != 1)) {
			inspection
					.find("The decision \"%s\" puts %d options to the room, %d of them right: give three, of which one is right.".formatted(
							inspection.name(), sheet.options().size(), right), "options");
		}
	}
}
