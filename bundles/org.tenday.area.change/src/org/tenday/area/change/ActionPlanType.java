package org.tenday.area.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.tenday.area.change.ActionPlan.Action;
import org.tenday.document.Element;
import org.tenday.drawing.Sketch;
import org.tenday.drawing.Timeline;
import org.tenday.drawing.Timeline.Step;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Inspection;
import org.tenday.skill.Paper;
import org.tenday.skill.SheetType;

/** An action plan: a bar along the days for each action, and a table. */
public final class ActionPlanType extends SheetType<ActionPlan> {

	private static final int WIDTH = 460;
	private static final List<BlockRule<ActionPlan>> RULES = List.of(
			BlockRule.warning("change.action-plan.sponsor", "Every action has a sponsor, who clears the way where it is blocked.",
					ActionPlanType::sponsors),
			BlockRule.error("change.action-plan.order", "No action ends before it begins.", ActionPlanType::order),
			BlockRule.warning("change.action-plan.days",
					"Every action is done within 90 days, and each 30 days see one done: a plan without "
							+ "something soon is not begun.",
					ActionPlanType::days),
			BlockRule.info("change.action-plan.sign", "Every action says how one sees that it is done.", ActionPlanType::signs));

	/** Made by the platform. */
	public ActionPlanType() {
		super("change.action-plan", "30/60/90-day action plan", new ActionPlan(Brief.of(Use.TEMPLATE), Optional.empty(), List.of()));
	}

	/** Bars from the day on which each action begins to the day on which it is done; an action without either is a point. */
	@Override
	protected Optional<Sketch> picture(ActionPlan plan, Paper paper) {
		if (plan.actions().isEmpty()) {
			return Optional.empty();
		}
		List<Step> steps = IntStream.range(0, plan.actions().size()).mapToObj(i -> step(i, plan.actions().get(i))).toList();
		String told = plan.actions().stream()
				.map(action -> paper.word("action-plan.alt-action", action.action(), action.from(), action.by()))
				.collect(Collectors.joining(" "));
		return Optional.of(new Timeline("", plan.start().map(start -> paper.word("action-plan.days-from", paper.date(start)))
				.orElse(paper.word("action-plan.days")), steps, WIDTH, paper.word("action-plan.alt", plan.actions().size()) + " " + told));
	}

	private static Step step(int place, Action action) {
		return new Step(String.valueOf(place), action.action(), action.owner(), Math.min(action.from(), action.by()),
				Math.max(0, action.by() - action.from()), Optional.empty(), List.of());
	}

	@Override
	protected List<Element> fields(ActionPlan plan, Paper paper) {
		List<Element> elements = new ArrayList<>();
		plan.start().ifPresent(start -> elements.addAll(paper.line(paper.word("action-plan.start"), paper.date(start))));
		List<List<String>> rows = plan.actions().isEmpty() && paper.isToFill()
				? ActionPlan.MILESTONES.stream().map(day -> List.of(paper.word("action-plan.day", day), "", "", "", "")).toList()
				: plan.actions().stream().map(action -> cells(plan, action, paper)).toList();
		elements.addAll(paper.table("", List.of(paper.word("action-plan.by"), paper.word("action-plan.action"),
				paper.word("action-plan.sign"), paper.word("action-plan.owner"), paper.word("action-plan.sponsor")),
				List.of(3, 5, 4, 3, 3), rows));
		return elements;
	}

	private static List<String> cells(ActionPlan plan, Action action, Paper paper) {
		String day = paper.word("action-plan.day", action.by());
		return List.of(Stream.of(day, plan.date(action.by()).map(paper::date).orElse("")).filter(text -> !text.isEmpty())
				.collect(Collectors.joining(", ")), action.action(), action.sign(), action.owner(), action.sponsor());
	}

	@Override
	protected List<String> lines(ActionPlan plan, Paper paper) {
		return plan.actions().stream().map(action -> paper.word("action-plan.line", action.by(), action.action())).toList();
	}

	@Override
	public List<BlockRule<ActionPlan>> rules() {
		return RULES;
	}

	private static void sponsors(ActionPlan plan, Inspection<ActionPlan> inspection) {
		for (int i = 0; i < plan.actions().size() && !plan.isTemplate(); i++) {
			Action action = plan.actions().get(i);
			if (action.sponsor().isBlank()) {
				inspection.find("The action \"%s\" of \"%s\" has no sponsor: name who clears the way, by role."
						.formatted(action.action(), inspection.name()), "actions", String.valueOf(i), "sponsor");
			}
		}
	}

	private static void order(ActionPlan plan, Inspection<ActionPlan> inspection) {
		for (int i = 0; i < plan.actions().size(); i++) {
			Action action = plan.actions().get(i);
			if (action.by() < action.from()) {
				inspection.find("The action \"%s\" of \"%s\" is done on day %d and begins on day %d: put the days in order."
						.formatted(action.action(), inspection.name(), action.by(), action.from()), "actions", String.valueOf(i), "by");
			}
		}
	}

	private static void days(ActionPlan plan, Inspection<ActionPlan> inspection) {
		if (plan.isTemplate() || plan.actions().isEmpty()) {
			return;
		}
		int last = ActionPlan.MILESTONES.getLast();
		for (int i = 0; i < plan.actions().size(); i++) {
			Action action = plan.actions().get(i);
			if (action.by() > last) {
				inspection.find("The action \"%s\" of \"%s\" is done on day %d: plan what can be done by day %d."
						.formatted(action.action(), inspection.name(), action.by(), last), "actions", String.valueOf(i), "by");
			}
		}
		int from = 0;
		for (int milestone : ActionPlan.MILESTONES) {
			int after = from;
			if (plan.actions().stream().noneMatch(action -> action.by() <= milestone && (action.by() > after || after == 0))) {
				inspection.find("Nothing of \"%s\" is done in the days from %d to %d: add an action, however small."
						.formatted(inspection.name(), after, milestone), "actions");
			}
			from = milestone;
		}
	}

	private static void signs(ActionPlan plan, Inspection<ActionPlan> inspection) {
		for (int i = 0; i < plan.actions().size() && !plan.isTemplate(); i++) {
			Action action = plan.actions().get(i);
			if (action.sign().isBlank()) {
				inspection.find("Nothing says how one sees that \"%s\" of \"%s\" is done: write the sign."
						.formatted(action.action(), inspection.name()), "actions", String.valueOf(i), "sign");
			}
		}
	}
}
