package org.tenday.area.communication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.tenday.area.communication.DiffusionChecklist.Answer;
import org.tenday.area.communication.DiffusionChecklist.Item;
import org.tenday.area.communication.DiffusionChecklist.Stage;
import org.tenday.document.Element;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Inspection;
import org.tenday.skill.Paper;
import org.tenday.skill.SheetType;

/** A diffusion checklist: a table to tick for each stage, with its total and its gaps. */
public final class DiffusionChecklistType extends SheetType<DiffusionChecklist> {

	private static final String TICK = "×";

	private static final List<BlockRule<DiffusionChecklist>> RULES = List.of(
			BlockRule.warning("communication.diffusion-checklist.answered",
					"Every item is answered, so that the total of a stage can be trusted.", DiffusionChecklistType::answered),
			BlockRule.info("communication.diffusion-checklist.gap",
					"Every \"no\" has a comment: what is in the way, or what to do about it.",
					DiffusionChecklistType::gaps));

	/** Made by the platform. */
	public DiffusionChecklistType() {
		super("communication.diffusion-checklist", "Diffusion checklist",
				new DiffusionChecklist(Brief.of(Use.TEMPLATE), "", DiffusionItems.all()));
	}

	@Override
	protected List<Element> fields(DiffusionChecklist checklist, Paper paper) {
		List<Element> elements = new ArrayList<>(paper.line(paper.word("check.innovation"), checklist.innovation()));
		stages(checklist).forEach(stage -> {
			elements.addAll(paper.table("**" + paper.word("stage", stage) + "**", List.of(paper.word("check.item"), paper.word("check.yes"),
					paper.word("check.no"), paper.word("check.comment")), List.of(7, 1, 1, 5),
					checklist.items(stage).stream().map(DiffusionChecklistType::cells).toList()));
			elements.addAll(paper.line(paper.word("check.total"), isAnswered(checklist, stage) ? total(checklist, stage, paper) : ""));
		});
		return elements;
	}

	private static Stream<Stage> stages(DiffusionChecklist checklist) {
		return Arrays.stream(Stage.values()).filter(stage -> !checklist.items(stage).isEmpty());
	}

	private static boolean isAnswered(DiffusionChecklist checklist, Stage stage) {
		return checklist.count(stage, Answer.NOT_SAID) < checklist.items(stage).size();
	}

	private static List<String> cells(Item item) {
		return List.of(item.text(), item.answer() == Answer.YES ? TICK : "", item.answer() == Answer.NO ? TICK : "", item.comment());
	}

	private static String total(DiffusionChecklist checklist, Stage stage, Paper paper) {
		return paper.word("check.of", checklist.count(stage, Answer.YES), checklist.items(stage).size(),
				checklist.count(stage, Answer.NO), checklist.count(stage, Answer.NOT_SAID));
	}

	/** Each stage with its total, or with the number of its items while they are not answered. */
	@Override
	protected List<String> lines(DiffusionChecklist checklist, Paper paper) {
		return stages(checklist).map(stage -> "**" + paper.word("stage", stage) + ":** " + (isAnswered(checklist, stage)
				? total(checklist, stage, paper)
				: paper.word("check.items", checklist.items(stage).size()))).toList();
	}

	@Override
	public List<BlockRule<DiffusionChecklist>> rules() {
		return RULES;
	}

	private static void answered(DiffusionChecklist checklist, Inspection<DiffusionChecklist> inspection) {
		if (checklist.isUnwritten()) {
			return;
		}
		for (int i = 0; i < checklist.items().size(); i++) {
			if (checklist.items().get(i).answer() == Answer.NOT_SAID) {
				inspection.find("The item \"%s\" of the diffusion checklist \"%s\" is not answered: say yes or no."
						.formatted(checklist.items().get(i).text(), inspection.name()), "items", String.valueOf(i), "answer");
			}
		}
	}

	private static void gaps(DiffusionChecklist checklist, Inspection<DiffusionChecklist> inspection) {
		for (int i = 0; i < checklist.items().size(); i++) {
			Item item = checklist.items().get(i);
			if (item.answer() == Answer.NO && item.comment().isBlank()) {
				inspection.find("The item \"%s\" of the diffusion checklist \"%s\" is a gap without a comment: say what to do about it."
						.formatted(item.text(), inspection.name()), "items", String.valueOf(i), "comment");
			}
		}
	}
}
