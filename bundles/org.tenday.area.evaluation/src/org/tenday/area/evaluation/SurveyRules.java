package org.tenday.area.evaluation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tenday.area.evaluation.Scale.Lean;
import org.tenday.area.evaluation.Survey.Item;
import org.tenday.area.evaluation.Survey.Kind;
import org.tenday.area.evaluation.Wording.Fault;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Inspection;

/** What must hold of a survey: that its items can be answered, mean one thing, and are not too many. */
final class SurveyRules {

	/** The survey of Connected Health Cities had 25. */
	private static final int MANY = 20;
	private static final Pattern TARGET = Pattern.compile("\\b(?:to|item|question|number|zu|mit|bei|frage)\\s+(\\d+)",
			Pattern.CASE_INSENSITIVE);

	static final List<BlockRule<Survey>> ALL = List.of(
			BlockRule.warning("evaluation.survey.double",
					"An item asks about one thing: one that joins two by “and” gets one answer to both. English items only.",
					(survey, inspection) -> wording(survey, inspection, Fault.DOUBLE, "asks about two things: make two items of it")),
			BlockRule.warning("evaluation.survey.leading",
					"An item does not hold its own answer, as “How helpful was …” does. English items only.",
					(survey, inspection) -> wording(survey, inspection, Fault.LEADING,
							"holds its own answer: say it so that either end of the scale is as easy to tick")),
			BlockRule.warning("evaluation.survey.scale", "Items on a scale have one: the survey lists its steps, three at least.",
					SurveyRules::scale),
			BlockRule.warning("evaluation.survey.balance",
					"A scale has as many steps above the middle as below; else it pushes answers to one side. English and German words only.",
					SurveyRules::balance),
			BlockRule.warning("evaluation.survey.answer", "Every item says how it is answered, and what there is to choose from.",
					SurveyRules::answers),
			BlockRule.error("evaluation.survey.routing", "Routing leads to an item that is there, and comes later.", SurveyRules::routing),
			BlockRule.info("evaluation.survey.construct",
					"Every item says what it serves. One whose answer would change nothing can go.", SurveyRules::constructs),
			BlockRule.warning("evaluation.survey.length",
					"A survey takes no longer than it may, and has 20 items at most: one of Connected Health Cities had 25 and drew 16 replies. "
							+ "The time is estimated with the points of the Pew Research Center (85 for 15 minutes, one a closed question).",
					SurveyRules::length));

	private SurveyRules() {
	}

	private static void wording(Survey survey, Inspection<Survey> inspection, Fault fault, String advice) {
		if (!Wording.isChecked(inspection.programme().about().language())) {
			return;
		}
		for (int i = 0; i < survey.items().size(); i++) {
			String text = survey.items().get(i).text();
			if (new Wording(text).faults().contains(fault)) {
				inspection.find("Item %d of the survey \"%s\", \"%s\", %s.".formatted(i + 1, inspection.name(), text, advice), "items",
						String.valueOf(i), "text");
			}
		}
	}

	private static boolean isWritten(Survey survey) {
		return !survey.isTemplate() && !survey.items().isEmpty();
	}

	private static void scale(Survey survey, Inspection<Survey> inspection) {
		if (isWritten(survey) && survey.scale().size() < 3 && survey.items().stream().anyMatch(item -> item.kind() == Kind.SCALE)) {
			inspection.find("The survey \"%s\" has items on a scale, and the scale has %d steps: list three or more."
					.formatted(inspection.name(), survey.scale().size()), "scale");
		}
	}

	private static void balance(Survey survey, Inspection<Survey> inspection) {
		Scale scale = new Scale(survey.scale());
		if (!scale.isBalanced()) {
			inspection.find("The scale of the survey \"%s\" has %d steps up and %d down: have as many of both.".formatted(inspection.name(),
					scale.leaning(Lean.UP), scale.leaning(Lean.DOWN)), "scale");
		}
	}

	private static void answers(Survey survey, Inspection<Survey> inspection) {
		if (!isWritten(survey)) {
			return;
		}
		for (int i = 0; i < survey.items().size(); i++) {
			Item item = survey.items().get(i);
			if (item.kind() == Kind.NOT_SAID) {
				inspection.find("Item %d of the survey \"%s\" does not say how it is answered: choose a scale, a choice or own words."
						.formatted(i + 1, inspection.name()), "items", String.valueOf(i), "kind");
			} else if ((item.kind() == Kind.ONE_CHOICE || item.kind() == Kind.SEVERAL_CHOICES) && item.options().size() < 2) {
				inspection.find("Item %d of the survey \"%s\" has nothing to choose from: write two choices or more, with semicolons."
						.formatted(i + 1, inspection.name()), "items", String.valueOf(i), "choices");
			}
		}
	}

	private static void routing(Survey survey, Inspection<Survey> inspection) {
		for (int i = 0; i < survey.items().size(); i++) {
			Matcher target = TARGET.matcher(survey.items().get(i).routing());
			while (target.find()) {
				String number = target.group(1);
				if (number.length() > 4 || Integer.parseInt(number) > survey.items().size() || Integer.parseInt(number) <= i + 1) {
					inspection.find("Item %d of the survey \"%s\" leads to item %s, which is no later one of its %d: name another."
							.formatted(i + 1, inspection.name(), number, survey.items().size()), "items", String.valueOf(i), "routing");
				}
			}
		}
	}

	private static void constructs(Survey survey, Inspection<Survey> inspection) {
		if (!isWritten(survey)) {
			return;
		}
		for (int i = 0; i < survey.items().size(); i++) {
			if (survey.items().get(i).construct().isBlank()) {
				inspection.find("Item %d of the survey \"%s\" does not say what it serves: write it down, or leave the item out."
						.formatted(i + 1, inspection.name()), "items", String.valueOf(i), "construct");
			}
		}
	}

	private static void length(Survey survey, Inspection<Survey> inspection) {
		if (survey.minutes() > 0 && survey.estimatedMinutes() > survey.minutes() + 0.5) {
			inspection.find("The survey \"%s\" takes about %d minutes and may take %d: leave items out, open ones first.".formatted(
					inspection.name(), SurveyType.minutes(survey), survey.minutes()), "items");
		} else if (survey.items().size() > MANY) {
			inspection.find("The survey \"%s\" has %d items: every item above %d costs replies, so leave some out."
					.formatted(inspection.name(), survey.items().size(), MANY), "items");
		}
	}
}
