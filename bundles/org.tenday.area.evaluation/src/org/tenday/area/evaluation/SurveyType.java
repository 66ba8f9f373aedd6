package org.tenday.area.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.tenday.area.evaluation.Survey.Item;
import org.tenday.area.evaluation.Survey.Kind;
import org.tenday.document.Element;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Paper;
import org.tenday.skill.SheetType;

/** A survey instrument: how long it takes, its scale, and a table of its items. */
public final class SurveyType extends SheetType<Survey> {

	/** Made by the platform. */
	public SurveyType() {
		super("evaluation.survey", "Survey instrument", new Survey(Brief.of(Use.TEMPLATE), "", 0, List.of(), List.of()));
	}

	@Override
	protected List<Element> fields(Survey survey, Paper paper) {
		List<Element> elements = new ArrayList<>(paper.line(paper.word("survey.person"), survey.person()));
		elements.addAll(paper.line(paper.word("survey.length"), length(survey, paper)));
		elements.addAll(paper.line(paper.word("survey.scale"), String.join(" · ", survey.scale())));
		elements.addAll(paper.longTable("", List.of(paper.word("survey.number"), paper.word("survey.item"), paper.word("survey.answered"),
				paper.word("survey.construct")), List.of(1, 7, 4, 4),
				IntStream.range(0, survey.items().size()).mapToObj(i -> cells(survey.items().get(i), i + 1, paper)).toList()));
		return elements;
	}

	private static String length(Survey survey, Paper paper) {
		if (survey.items().isEmpty()) {
			return survey.minutes() == 0 ? "" : paper.word("survey.length.planned", survey.minutes());
		}
		return paper.word("survey.length.counted", survey.items().size(), minutes(survey));
	}

	/** Whole minutes, one at least. */
	static long minutes(Survey survey) {
		return Math.max(1, Math.round(survey.estimatedMinutes()));
	}

	private static List<String> cells(Item item, int number, Paper paper) {
		String text = item.required() ? item.text() + " " + paper.word("survey.required") : item.text();
		String routed = item.routing().isBlank() ? text : text + " *" + item.routing() + "*";
		String answered = item.kind() == Kind.NOT_SAID ? "" : paper.word("survey.kind", item.kind());
		String choices = item.options().isEmpty() ? answered : answered + ": " + String.join(" · ", item.options());
		return List.of(String.valueOf(number), routed, choices, item.construct());
	}

	@Override
	protected List<String> lines(Survey survey, Paper paper) {
		return survey.items().stream().map(Item::text).filter(text -> !text.isBlank()).toList();
	}

	@Override
	public List<BlockRule<Survey>> rules() {
		return SurveyRules.ALL;
	}
}
