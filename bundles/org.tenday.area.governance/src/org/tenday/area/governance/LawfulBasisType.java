package org.tenday.area.governance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.tenday.area.governance.LawfulBasisDecision.Approval;
import org.tenday.area.governance.LawfulBasisDecision.Decision;
import org.tenday.area.governance.LawfulBasisDecision.Option;
import org.tenday.area.governance.LawfulBasisTree.Question;
import org.tenday.document.Element;
import org.tenday.document.Element.ItemList;
import org.tenday.drawing.Sketch;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Paper;
import org.tenday.skill.SheetType;

/** A lawful basis decision: the filled tree, each answer with its reason, and the approvals that follow. */
public final class LawfulBasisType extends SheetType<LawfulBasisDecision> {

	private static final int JUSTIFICATION_LINES = 6;

	/** Made by the platform. */
	public LawfulBasisType() {
		super("governance.lawful-basis", "Lawful basis decision",
				new LawfulBasisDecision(Brief.of(Use.TEMPLATE), "", "", "", List.of(), Decision.OPEN, List.of(), ""));
	}

	@Override
	protected List<Element> fields(LawfulBasisDecision sheet, Paper paper) {
		List<Element> elements = new ArrayList<>(paper.field(paper.word("lawful-basis.purpose"), sheet.purpose(), 3));
		elements.addAll(paper.line(paper.word("lawful-basis.controllers"), sheet.controllers()));
		if (paper.isToFill() || sheet.isExercise()) {
			elements.addAll(choice(sheet, paper));
		}
		Decision decision = sheet.decision();
		for (Question question : Question.values()) {
			elements.addAll(paper.line(paper.word("lawful-basis.question", question),
					question.answer(decision).map(answer -> paper.word("lawful-basis." + LawfulBasisTree.group(answer), answer))
							.orElse("")));
		}
		if (!decision.reference().isBlank()) {
			elements.addAll(paper.line(paper.word("lawful-basis.reference"), decision.reference()));
		}
		elements.addAll(paper.field(paper.word("lawful-basis.justification"), sheet.justification(), JUSTIFICATION_LINES));
		elements.addAll(paper.table(paper.word("approvals"), List.of(paper.word("approval"), paper.word("from"), paper.word("owner"),
				paper.word("lead-time"), paper.word("reference"), paper.word("state")), List.of(4, 4, 3, 2, 3, 2),
				sheet.approvals().stream().map(approval -> cells(approval, paper)).toList()));
		return elements;
	}

	private static List<String> cells(Approval approval, Paper paper) {
		return List.of(approval.kind() == Approval.Kind.OTHER ? "" : paper.word("approval", approval.kind()), approval.from(),
				approval.owner(), approval.months().map(months -> paper.word("months", months)).orElse(""), approval.reference(),
				paper.word("state", approval.state()));
	}

	private static List<Element> choice(LawfulBasisDecision sheet, Paper paper) {
		List<Element> elements = new ArrayList<>();
		if (!sheet.options().isEmpty()) {
			elements.add(paper.composer().label(question(sheet, paper)));
			elements.add(paper.composer().list(ItemList.Kind.BOXES, sheet.options().stream().map(Option::text).toList()));
		}
		return elements;
	}

	private static String question(LawfulBasisDecision sheet, Paper paper) {
		return sheet.question().isBlank() ? paper.word("lawful-basis.ask") : sheet.question();
	}

	@Override
	protected Optional<Sketch> picture(LawfulBasisDecision sheet, Paper paper) {
		return Optional.of(LawfulBasisTree.sketch(sheet.decision(), paper.composer().words().language()));
	}

	/** The question and the options, and nothing that gives the answer away. */
	@Override
	protected List<String> lines(LawfulBasisDecision sheet, Paper paper) {
		List<String> lines = new ArrayList<>(List.of("**" + question(sheet, paper) + "**"));
		sheet.options().stream().map(Option::text).forEach(lines::add);
		return lines;
	}

	@Override
	protected List<Element> revealed(LawfulBasisDecision sheet, Paper paper) {
		List<String> right = sheet.options().stream().filter(Option::right).map(Option::text).toList();
		List<String> answers = Arrays.stream(Question.values()).filter(question -> question.answer(sheet.decision()).isPresent())
				.map(question -> LawfulBasisTree.words(question, sheet.decision(), paper.composer().words().language())).toList();
		List<String> shown = right.isEmpty() ? answers : right;
		return shown.isEmpty() ? List.of() : List.of(paper.composer().list(ItemList.Kind.BULLETS, shown));
	}

	@Override
	public List<BlockRule<LawfulBasisDecision>> rules() {
		return LawfulBasisRules.ALL;
	}
}
