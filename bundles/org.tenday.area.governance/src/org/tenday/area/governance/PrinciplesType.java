package org.tenday.area.governance;

import java.util.ArrayList;
import java.util.List;

import org.tenday.area.governance.PrinciplesCheck.Judgment;
import org.tenday.area.governance.PrinciplesCheck.Lens;
import org.tenday.area.governance.PrinciplesCheck.Met;
import org.tenday.area.governance.PrinciplesCheck.Principle;
import org.tenday.document.Element;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Inspection;
import org.tenday.skill.Paper;
import org.tenday.skill.SheetType;

/** A check against the eight Caldicott Principles or the Five Safes: a row for each principle of the list. */
public final class PrinciplesType extends SheetType<PrinciplesCheck> {

	private static final String ID = "governance.principles";

	private static final List<BlockRule<PrinciplesCheck>> RULES = List.of(
			BlockRule.warning(ID + ".answered",
					"A check answers every principle of its list: the one that is left out is the one to ask about.",
					PrinciplesType::answered),
			BlockRule.warning(ID + ".evidence", "What is called met needs evidence: without it, it is a hope.", PrinciplesType::evidence),
			BlockRule.warning(ID + ".action", "What is not, or only partly, met needs a gap and an action that closes it.",
					PrinciplesType::actions),
			BlockRule.warning(ID + ".once", "Each principle is judged once: of two rows only the first is printed.", PrinciplesType::once));

	/** Made by the platform. */
	public PrinciplesType() {
		super(ID, "Principles check", new PrinciplesCheck(Brief.of(Use.TEMPLATE), "", Lens.CALDICOTT,
				Lens.CALDICOTT.principles().stream().map(Judgment::open).toList()));
	}

	@Override
	protected List<Element> fields(PrinciplesCheck sheet, Paper paper) {
		List<Element> elements = new ArrayList<>(paper.field(paper.word("principles.use"), sheet.use(), 2));
		elements.addAll(paper.table(paper.word("principles.lens", sheet.lens()), List.of(paper.word("principles.principle"),
				paper.word("principles.met"), paper.word("principles.how"), paper.word("principles.evidence"), paper.word("principles.gap"),
				paper.word("principles.action")), List.of(5, 2, 4, 4, 4, 4),
				sheet.lens().principles().stream().map(principle -> cells(principle, sheet, paper)).toList()));
		return elements;
	}

	private static List<String> cells(Principle principle, PrinciplesCheck sheet, Paper paper) {
		Judgment judgment = sheet.of(principle).orElseGet(() -> Judgment.open(principle));
		return List.of(paper.word("principles.of", principle),
				judgment.met() == Met.NOT_SAID ? "" : paper.word("principles.met", judgment.met()), judgment.how(), judgment.evidence(),
				judgment.gap(), judgment.action());
	}

	/** The gaps, because what is met needs no talk; the list's name where none is known. */
	@Override
	protected List<String> lines(PrinciplesCheck sheet, Paper paper) {
		List<String> gaps = sheet.lens().principles().stream().flatMap(principle -> sheet.of(principle).stream())
				.filter(judgment -> !judgment.gap().isBlank())
				.map(judgment -> paper.word("principles.line", paper.word("principles.of", judgment.principle()), judgment.gap())).toList();
		return gaps.isEmpty() ? List.of(paper.word("principles.lens", sheet.lens())) : gaps;
	}

	@Override
	public List<BlockRule<PrinciplesCheck>> rules() {
		return RULES;
	}

	private static void answered(PrinciplesCheck sheet, Inspection<PrinciplesCheck> inspection) {
		if (sheet.isUnwritten()) {
			return;
		}
		List<Principle> missing = sheet.lens().principles().stream().filter(principle -> sheet.of(principle).isEmpty()).toList();
		if (!missing.isEmpty()) {
			inspection.find("The check \"%s\" has no row for %d of the %d principles: add them and judge them.".formatted(inspection.name(),
					missing.size(), sheet.lens().principles().size()), "Add the missing principles",
					now -> withOpen(now, missing), List.of("judgments"));
		}
		for (int i = 0; i < sheet.judgments().size(); i++) {
			Judgment judgment = sheet.judgments().get(i);
			if (judgment.principle().lens() == sheet.lens() && judgment.met() == Met.NOT_SAID) {
				inspection.find("The check \"%s\" does not say whether principle %d is met: judge it.".formatted(inspection.name(),
						number(judgment)), "judgments", String.valueOf(i), "met");
			}
		}
	}

	/** With rows for some principles, each where the list has it as far as rows of the list go. */
	private static PrinciplesCheck withOpen(PrinciplesCheck sheet, List<Principle> missing) {
		List<Judgment> all = new ArrayList<>(sheet.judgments());
		missing.forEach(principle -> all.add(Judgment.open(principle)));
		all.sort((first, second) -> first.principle().compareTo(second.principle()));
		return sheet.withJudgments(all);
	}

	private static void evidence(PrinciplesCheck sheet, Inspection<PrinciplesCheck> inspection) {
		for (int i = 0; i < sheet.judgments().size() && !sheet.isUnwritten(); i++) {
			Judgment judgment = sheet.judgments().get(i);
			if (judgment.principle().lens() == sheet.lens() && judgment.met() == Met.MET && judgment.evidence().isBlank()) {
				inspection.find("Principle %d of the check \"%s\" is called met without evidence: write what shows it.".formatted(
						number(judgment), inspection.name()), "judgments", String.valueOf(i), "evidence");
			}
		}
	}

	private static void actions(PrinciplesCheck sheet, Inspection<PrinciplesCheck> inspection) {
		for (int i = 0; i < sheet.judgments().size() && !sheet.isUnwritten(); i++) {
			Judgment judgment = sheet.judgments().get(i);
			if (judgment.principle().lens() == sheet.lens() && (judgment.met() == Met.NOT_MET || judgment.met() == Met.PARTLY_MET)
					&& (judgment.gap().isBlank() || judgment.action().isBlank())) {
				inspection.find(
						"Principle %d of the check \"%s\" is not fully met: write the gap, and the action that closes it.".formatted(
								number(judgment), inspection.name()),
						"judgments", String.valueOf(i),
						judgment.gap().isBlank() ? "gap" : "action");
			}
		}
	}

	private static void once(PrinciplesCheck sheet, Inspection<PrinciplesCheck> inspection) {
		for (int i = 0; i < sheet.judgments().size(); i++) {
			Judgment judgment = sheet.judgments().get(i);
			if (sheet.of(judgment.principle()).filter(first -> first == judgment).isEmpty()) {
				inspection.find(
						"Principle %d stands twice in the check \"%s\": keep one row.".formatted(number(judgment), inspection.name()),
						"judgments", String.valueOf(i), "principle");
			}
		}
	}

	private static int number(Judgment judgment) {
		return judgment.principle().lens().principles().indexOf(judgment.principle()) + 1;
	}
}
