package org.tenday.area.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.tenday.area.evaluation.LogicModel.Item;
import org.tenday.area.evaluation.LogicModel.Link;
import org.tenday.area.evaluation.LogicModel.Stage;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Inspection;

/** What must hold of a logic model: its paths lead from what is done to what changes, and say what they rest on. */
final class LogicModelRules {

	static final List<BlockRule<LogicModel>> ALL = List.of(
			BlockRule.error("evaluation.logic-model.link",
					"A link joins two boxes and leads to a later column, once. A logic model is read from left to right.",
					LogicModelRules::links),
			BlockRule.error("evaluation.logic-model.name", "Every box has a short name of its own, because links go by it, and words.",
					LogicModelRules::names),
			BlockRule.warning("evaluation.logic-model.activity",
					"Every activity leads to an outcome, over however many boxes: what changes nothing for anybody need not be done.",
					LogicModelRules::activities),
			BlockRule.warning("evaluation.logic-model.outcome",
					"Every outcome is reached from an activity: what nobody works for does not come about.", LogicModelRules::outcomes),
			BlockRule.warning("evaluation.logic-model.assumption",
					"Every link to a long-term outcome says what it rests on. “Provided that …” is where projects fail.",
					LogicModelRules::assumptions),
			BlockRule.warning("evaluation.logic-model.output",
					"No outcome counts what was done. “80 calls made” is an output: an outcome is a change for people. English words only.",
					LogicModelRules::outputs));

	/** What counts work: "80 calls made", "number of visits", "leaflets sent out". */
	private static final Pattern WORK = Pattern
			.compile("^(the )?(number|count|total) of\\b|\\b(calls?|people|patients|staff|visits?|reviews?|"
					+ "sessions?|leaflets?|letters?|packs?|courses?|meetings?|reports?|nurses?|practices?|clinics?|interviews?|surveys?|"
					+ "referrals?|appointments?|plans?|texts?|messages?|workshops?) (are |were |was |is |being )?(made|held|sent|sent out|delivered|"
					+ "done|given|trained|phoned|rung|called|completed|printed|issued|run|produced|published|attended|visited|recruited|seen|"
					+ "written|offered|reached|invited|booked|checked)\\b", Pattern.CASE_INSENSITIVE);
	/** What says that something changes, whatever else it counts: "fewer calls made at night". */
	private static final Pattern CHANGE = Pattern
			.compile("\\b(fewer|less|more|better|worse|sooner|later|faster|shorter|longer|higher|lower|"
					+ "reduced?|reduction|improved?|increased?|able|know|knows|sure|confident|safer)\\b", Pattern.CASE_INSENSITIVE);

	private LogicModelRules() {
	}

	private static void links(LogicModel model, Inspection<LogicModel> inspection) {
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < model.links().size(); i++) {
			Link link = model.links().get(i);
			Optional<Item> from = model.item(link.from());
			Optional<Item> to = model.item(link.to());
			String problem = null;
			if (from.isEmpty() || to.isEmpty()) {
				problem = "The link from \"%s\" to \"%s\" in \"%s\" names a box that is not there: choose another or take the link away."
						.formatted(link.from(), link.to(), inspection.name());
			} else if (from.get().stage().compareTo(to.get().stage()) >= 0) {
				problem = "The link from \"%s\" to \"%s\" in \"%s\" does not lead to a later column: turn it round or move a box."
						.formatted(from.get().text(), to.get().text(), inspection.name());
			} else if (!seen.add(link.from() + " " + link.to())) {
				problem = "The link from \"%s\" to \"%s\" in \"%s\" is there twice: take one away.".formatted(from.get().text(),
						to.get().text(), inspection.name());
			}
			if (problem != null) {
				inspection.find(problem, "Take the link away", without(link, i), List.of("links", String.valueOf(i)));
			}
		}
	}

	private static UnaryOperator<LogicModel> without(Link link, int place) {
		return model -> {
			List<Link> changed = new ArrayList<>(model.links());
			if (place < changed.size() && changed.get(place).equals(link)) {
				changed.remove(place);
			}
			return model.withLinks(changed);
		};
	}

	private static void names(LogicModel model, Inspection<LogicModel> inspection) {
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < model.items().size(); i++) {
			Item item = model.items().get(i);
			if (item.id().isBlank() || !seen.add(item.id())) {
				inspection.find("The box \"%s\" in \"%s\" has no short name of its own: give it one, because links go by it."
						.formatted(item.text(), inspection.name()), "items", String.valueOf(i), "id");
			}
			if (item.text().isBlank()) {
				inspection.find("A box in \"%s\" is empty: write what stands in it, or take it away.".formatted(inspection.name()), "items",
						String.valueOf(i), "text");
			}
		}
	}

	private static Set<String> ids(LogicModel model, Stage stage) {
		return model.in(stage).stream().map(Item::id).collect(Collectors.toSet());
	}

	private static void activities(LogicModel model, Inspection<LogicModel> inspection) {
		Set<String> outcomes = model.items().stream().filter(item -> item.stage().isOutcome()).map(Item::id).collect(Collectors.toSet());
		for (int i = 0; i < model.items().size(); i++) {
			Item item = model.items().get(i);
			if (item.stage() == Stage.ACTIVITY && model.reachedFrom(item.id()).stream().noneMatch(outcomes::contains)) {
				inspection.find("The activity \"%s\" in \"%s\" leads to no outcome: link it to what it changes, or leave it out."
						.formatted(item.text(), inspection.name()), "items", String.valueOf(i));
			}
		}
	}

	private static void outcomes(LogicModel model, Inspection<LogicModel> inspection) {
		Set<String> reached = ids(model, Stage.ACTIVITY).stream().flatMap(id -> model.reachedFrom(id).stream()).collect(Collectors.toSet());
		for (int i = 0; i < model.items().size(); i++) {
			Item item = model.items().get(i);
			if (item.stage().isOutcome() && !reached.contains(item.id())) {
				inspection.find("No activity leads to the outcome \"%s\" in \"%s\": link it to what brings it about, or leave it out."
						.formatted(item.text(), inspection.name()), "items", String.valueOf(i));
			}
		}
	}

	private static void assumptions(LogicModel model, Inspection<LogicModel> inspection) {
		Set<String> impact = ids(model, Stage.LONG_OUTCOME);
		for (int i = 0; i < model.links().size(); i++) {
			Link link = model.links().get(i);
			if (impact.contains(link.to()) && link.assumption().isBlank()) {
				inspection.find("The link to \"%s\" in \"%s\" says nothing of what it rests on: write what must hold."
						.formatted(model.item(link.to()).map(Item::text).orElse(link.to()), inspection.name()), "links", String.valueOf(i),
						"assumption");
			}
		}
	}

	private static void outputs(LogicModel model, Inspection<LogicModel> inspection) {
		if (!Wording.isChecked(inspection.programme().about().language())) {
			return;
		}
		for (int i = 0; i < model.items().size(); i++) {
			Item item = model.items().get(i);
			if (item.stage().isOutcome() && isWork(item.text())) {
				inspection.find("\"%s\" stands among the outcomes of \"%s\" but counts what was done: move it to the outputs."
						.formatted(item.text(), inspection.name()), "Move to the outputs", now -> now.withMoved(item.id(), Stage.OUTPUT),
						List.of("items", String.valueOf(i), "stage"));
			}
		}
	}

	/** Whether a box counts what was done rather than what has changed. */
	static boolean isWork(String text) {
		String plain = text.strip().toLowerCase(Locale.ROOT);
		return WORK.matcher(plain).find() && !CHANGE.matcher(plain).find();
	}
}
