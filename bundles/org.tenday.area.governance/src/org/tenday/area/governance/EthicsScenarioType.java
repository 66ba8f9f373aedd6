package org.tenday.area.governance;

import java.util.ArrayList;
import java.util.List;

import org.tenday.area.governance.EthicsScenario.Choice;
import org.tenday.document.Element;
import org.tenday.document.Element.ItemList;
import org.tenday.document.Element.WritingSpace;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Inspection;
import org.tenday.skill.Paper;
import org.tenday.skill.SheetType;

/** An ethics scenario: the case, its options, and what to talk about. */
public final class EthicsScenarioType extends SheetType<EthicsScenario> {

	private static final String ID = "governance.ethics-scenario";
	private static final int PROMPTS = 3;
	private static final int OPTIONS = 2;

	private static final List<BlockRule<EthicsScenario>> RULES = List.of(
			BlockRule.warning(ID + ".prompts", "A room talks for longer than one question: a scenario has three prompts at least.",
					EthicsScenarioType::prompts),
			BlockRule.warning(ID + ".contrary-view",
					"A room that agrees too soon learns little: a scenario has one contrary view at least.",
					EthicsScenarioType::contraryView),
			BlockRule.info(ID + ".options", "Without two options at least there is nothing to decide.", EthicsScenarioType::options));

	/** Made by the platform. */
	public EthicsScenarioType() {
		super(ID, "Ethics scenario",
				new EthicsScenario(Brief.of(Use.TEMPLATE), "", List.of(), List.of(), List.of(), List.of(), List.of(), ""));
	}

	@Override
	protected List<Element> fields(EthicsScenario sheet, Paper paper) {
		List<Element> elements = new ArrayList<>(paper.field(paper.word("ethics.scenario"), sheet.scenario(), 4));
		elements.addAll(paper.table(paper.word("ethics.stakeholders"), List.of(paper.word("ethics.who"), paper.word("ethics.stake")),
				List.of(2, 5), sheet.stakeholders().stream().map(one -> List.of(one.who(), one.stake())).toList()));
		elements.addAll(
				paper.table(paper.word("ethics.duties"), List.of(paper.word("ethics.duty"), paper.word("ethics.against")), List.of(1, 1),
						sheet.duties().stream().map(duty -> List.of(duty.duty(), duty.against())).toList()));
		elements.addAll(choices(sheet.options(), paper));
		elements.addAll(prompts(sheet.prompts(), paper));
		elements.addAll(contraryViews(sheet.contraryViews(), paper));
		elements.addAll(paper.field(paper.word("ethics.jury"), sheet.juryResult(), 3));
		return elements;
	}

	/** The jurors have a column where any of them spoke. */
	private static List<Element> choices(List<Choice> options, Paper paper) {
		List<String> headings = new ArrayList<>(
				List.of(paper.word("ethics.option"), paper.word("ethics.pro"), paper.word("ethics.contra")));
		boolean isVoted = options.stream().anyMatch(option -> option.support().isPresent());
		if (isVoted) {
			headings.add(paper.word("ethics.support"));
		}
		return paper.table(paper.word("ethics.options"), headings, isVoted ? List.of(4, 4, 4, 2) : List.of(4, 5, 5),
				options.stream().map(option -> cells(option, isVoted)).toList());
	}

	private static List<String> cells(Choice option, boolean isVoted) {
		List<String> cells = new ArrayList<>(List.of(option.option(), option.pro(), option.contra()));
		if (isVoted) {
			cells.add(option.support().map(String::valueOf).orElse(""));
		}
		return cells;
	}

	private static List<Element> prompts(List<String> prompts, Paper paper) {
		return prompts.isEmpty()
				? List.of()
				: List.of(paper.composer().label(paper.word("ethics.prompts")), paper.composer().list(ItemList.Kind.NUMBERS, prompts));
	}

	private static List<Element> contraryViews(List<String> views, Paper paper) {
		if (views.isEmpty() && !paper.isToFill()) {
			return List.of();
		}
		return List.of(paper.composer().label(paper.word("ethics.contrary-views")),
				views.isEmpty() ? new WritingSpace(2) : paper.composer().list(ItemList.Kind.BULLETS, views));
	}

	@Override
	protected List<String> lines(EthicsScenario sheet, Paper paper) {
		return sheet.prompts();
	}

	@Override
	public List<BlockRule<EthicsScenario>> rules() {
		return RULES;
	}

	private static void prompts(EthicsScenario sheet, Inspection<EthicsScenario> inspection) {
		if (!sheet.isUnwritten() && sheet.prompts().size() < PROMPTS) {
			inspection.find("The scenario \"%s\" has %d discussion prompts: write three at least.".formatted(inspection.name(),
					sheet.prompts().size()), "prompts");
		}
	}

	private static void contraryView(EthicsScenario sheet, Inspection<EthicsScenario> inspection) {
		if (!sheet.isUnwritten() && sheet.contraryViews().isEmpty()) {
			inspection.find("The scenario \"%s\" has no contrary view: write what somebody would say against the room's first answer."
					.formatted(inspection.name()), "contrary-views");
		}
	}

	private static void options(EthicsScenario sheet, Inspection<EthicsScenario> inspection) {
		if (!sheet.isUnwritten() && sheet.options().size() < OPTIONS) {
			inspection.find("The scenario \"%s\" has %d options: write two at least, so that there is something to decide.".formatted(
					inspection.name(), sheet.options().size()), "options");
		}
	}
}
