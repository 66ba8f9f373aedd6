package org.tenday.area.analysis;

import java.util.ArrayList;
import java.util.List;

import org.tenday.document.Element;
import org.tenday.document.Element.Box;
import org.tenday.document.Element.ItemList;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Inspection;
import org.tenday.skill.Paper;
import org.tenday.skill.SheetType;

/** An interpretation prompt: the result in a box, and below it what it shows, what it does not, and what else could explain it. */
public final class InterpretationPromptType extends SheetType<InterpretationPrompt> {

	private static final int LINES = 3;

	private static final List<BlockRule<InterpretationPrompt>> RULES = List.of(
			BlockRule.warning("analysis.interpretation-prompt.result", "There is a result to interpret.", InterpretationPromptType::result),
			BlockRule.warning("analysis.interpretation-prompt.alternative",
					"At least one other explanation is named: chance, bias and confounding come before any cause.",
					InterpretationPromptType::alternative),
			BlockRule.warning("analysis.interpretation-prompt.both-sides",
					"What a result shows is worth little without what it does not show.", InterpretationPromptType::bothSides),
			BlockRule.info("analysis.interpretation-prompt.model-answer",
					"Trainers get a model answer where learners are asked to interpret.", InterpretationPromptType::modelAnswer));

	/** Made by the platform. */
	public InterpretationPromptType() {
		super("analysis.interpretation-prompt", "Interpretation prompt",
				new InterpretationPrompt(Brief.of(Use.EXERCISE), "", "", "", List.of(), "", ""));
	}

	@Override
	protected List<Element> fields(InterpretationPrompt prompt, Paper paper) {
		List<Element> elements = new ArrayList<>();
		if (!prompt.result().isBlank()) {
			elements.add(paper.composer().box(Box.Kind.NOTE, paper.word("interpretation-prompt.result"), "",
					paper.composer().text(prompt.result())));
		}
		elements.addAll(paper.field(paper.word("interpretation-prompt.shows"), prompt.shows(), LINES));
		elements.addAll(paper.field(paper.word("interpretation-prompt.does-not-show"), prompt.doesNotShow(), LINES));
		if (prompt.alternatives().isEmpty()) {
			elements.addAll(paper.field(paper.word("interpretation-prompt.alternatives"), "", LINES));
		} else {
			elements.add(paper.composer().label(paper.word("interpretation-prompt.alternatives")));
			elements.add(paper.composer().list(ItemList.Kind.BULLETS, prompt.alternatives()));
		}
		elements.addAll(paper.field(paper.word("interpretation-prompt.next-question"), prompt.nextQuestion(), LINES));
		if (!prompt.modelAnswer().isBlank()) {
			elements.add(paper.composer().box(Box.Kind.TRAINER, paper.word("interpretation-prompt.model-answer"), "",
					paper.composer().text(prompt.modelAnswer())));
		}
		return elements;
	}

	@Override
	protected List<String> lines(InterpretationPrompt prompt, Paper paper) {
		return List.of("shows", "does-not-show", "alternatives", "next-question").stream()
				.map(key -> paper.word("interpretation-prompt." + key)).toList();
	}

	@Override
	public List<BlockRule<InterpretationPrompt>> rules() {
		return RULES;
	}

	private static void result(InterpretationPrompt prompt, Inspection<InterpretationPrompt> inspection) {
		if (!prompt.isTemplate() && prompt.result().isBlank()) {
			inspection.find("The prompt \"%s\" shows no result: write the figures that are to be interpreted.".formatted(inspection.name()),
					"result");
		}
	}

	private static void alternative(InterpretationPrompt prompt, Inspection<InterpretationPrompt> inspection) {
		if (!prompt.isTemplate() && prompt.alternatives().stream().allMatch(String::isBlank)) {
			inspection.find("The prompt \"%s\" has no other explanation: name one at least, such as chance or a confounder."
					.formatted(inspection.name()), "alternatives");
		}
	}

	private static void bothSides(InterpretationPrompt prompt, Inspection<InterpretationPrompt> inspection) {
		if (prompt.isTemplate()) {
			return;
		}
		if (prompt.shows().isBlank()) {
			inspection.find("The prompt \"%s\" does not say what the result shows: write it.".formatted(inspection.name()), "shows");
		}
		if (prompt.doesNotShow().isBlank()) {
			inspection.find("The prompt \"%s\" does not say what the result does not show: write it.".formatted(inspection.name()),
					"does-not-show");
		}
	}

	private static void modelAnswer(InterpretationPrompt prompt, Inspection<InterpretationPrompt> inspection) {
		if (prompt.isExercise() && prompt.modelAnswer().isBlank()) {
			inspection.find(("The prompt \"%s\" has no model answer for the trainer: say what a good answer "
					+ "has.").formatted(inspection.name()),
					"model-answer");
		}
	}
}
