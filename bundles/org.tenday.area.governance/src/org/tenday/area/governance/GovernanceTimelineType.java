package org.tenday.area.governance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.tenday.area.governance.GovernanceTimeline.Step;
import org.tenday.document.Element;
import org.tenday.drawing.Sketch;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Inspection;
import org.tenday.skill.Paper;
import org.tenday.skill.Sequence;
import org.tenday.skill.SheetType;
import org.tenday.skill.Words;

/** An information governance timeline: bars along the months with a traffic light in words, and a table of the steps. */
public final class GovernanceTimelineType extends SheetType<GovernanceTimeline> {

	private static final String ID = "governance.timeline";

	private static final List<BlockRule<GovernanceTimeline>> RULES = List.of(
			BlockRule.error(ID + ".circle", "Steps that wait for one another in a circle never begin.", GovernanceTimelineType::circle),
			BlockRule.error(ID + ".waits-for", "What a step waits for is another step of the timeline, named by its key.",
					GovernanceTimelineType::waitsFor),
			BlockRule.error(ID + ".key", "Each step has a key of its own, so that it is clear what others wait for.",
					GovernanceTimelineType::keys),
			BlockRule.error(ID + ".lead-time", "The shortest lead time of a step is no longer than its longest.",
					GovernanceTimelineType::leadTimes),
			BlockRule.warning(ID + ".complete", "A finished timeline gives every step an owner and a lead time.",
					GovernanceTimelineType::complete));

	/** Made by the platform. */
	public GovernanceTimelineType() {
		super(ID, "IG timeline", new GovernanceTimeline(Brief.of(Use.TEMPLATE), "", List.of()));
	}

	@Override
	protected List<Element> fields(GovernanceTimeline sheet, Paper paper) {
		Words words = words(paper);
		List<Element> elements = new ArrayList<>(paper.field(paper.word("timeline.project"), sheet.project(), 0));
		elements.addAll(paper.table(paper.word("timeline.steps"), List.of(paper.word("timeline.key"), paper.word("timeline.step"),
				paper.word("owner"), paper.word("timeline.organisation"), paper.word("timeline.waits-for"), paper.word("lead-time"),
				paper.word("state")), List.of(1, 5, 4, 4, 2, 4, 3),
				sheet.steps().stream().map(step -> List.of(step.key(), step.name(), step.owner(), step.organisation(), step.waitsFor(),
						LeadTimes.band(step, words),
						LeadTimes.light(step).isEmpty() && paper.isToFill() ? "" : paper.word("state", step.state()))).toList()));
		elements.addAll(paper.line(paper.word("timeline.longest"), longest(sheet, paper)));
		return elements;
	}

	private static String longest(GovernanceTimeline sheet, Paper paper) {
		LeadTimes times = new LeadTimes(sheet.steps());
		String chain = times.longest().stream().map(place -> sheet.steps().get(place).name()).collect(Collectors.joining(", "));
		return chain.isEmpty()
				? ""
				: paper.word("timeline.chain", chain, times.total(paper.composer().words().language()));
	}

	private static Words words(Paper paper) {
		return Words.beside(GovernanceTimelineType.class, paper.composer().words().language());
	}

	@Override
	protected Optional<Sketch> picture(GovernanceTimeline sheet, Paper paper) {
		return new LeadTimes(sheet.steps()).sketch(paper.composer().words().language()).map(Sketch.class::cast);
	}

	/** The steps while nothing is drawn yet: the picture tells the rest. */
	@Override
	protected List<String> lines(GovernanceTimeline sheet, Paper paper) {
		return picture(sheet, paper).isPresent() ? List.of() : sheet.steps().stream().map(Step::name).toList();
	}

	@Override
	public List<BlockRule<GovernanceTimeline>> rules() {
		return RULES;
	}

	private static void circle(GovernanceTimeline sheet, Inspection<GovernanceTimeline> inspection) {
		List<Sequence.Step> steps = sheet.steps().stream().filter(step -> !step.key().isBlank())
				.map(step -> new Sequence.Step(step.key(), 0, step.before())).toList();
		Sequence.circle(steps).ifPresent(circle -> inspection.find(
				("In the timeline \"%s\" steps wait for one another in a circle (%s): take one of these waits away.").formatted(
						inspection.name(), String.join(" waits for ", circle) + " waits for " + circle.getFirst()),
				"steps", String.valueOf(place(sheet, circle.getFirst())), "waits-for"));
	}

	private static int place(GovernanceTimeline sheet, String key) {
		return sheet.steps().stream().map(Step::key).toList().indexOf(key);
	}

	private static void waitsFor(GovernanceTimeline sheet, Inspection<GovernanceTimeline> inspection) {
		for (int i = 0; i < sheet.steps().size(); i++) {
			Step step = sheet.steps().get(i);
			for (String key : step.before()) {
				int place = i;
				if (place(sheet, key) < 0) {
					inspection.find("The step \"%s\" of the timeline \"%s\" waits for \"%s\", which is the key of no step: correct it."
							.formatted(step.name(), inspection.name(), key), "Take the wait for \"%s\" away".formatted(key),
							now -> without(now, place, key), List.of("steps", String.valueOf(i), "waits-for"));
				}
			}
		}
	}

	private static GovernanceTimeline without(GovernanceTimeline sheet, int place, String key) {
		List<Step> steps = new ArrayList<>(sheet.steps());
		steps.set(place, steps.get(place).withBefore(steps.get(place).before().stream().filter(before -> !before.equals(key)).toList()));
		return sheet.withSteps(steps);
	}

	private static void keys(GovernanceTimeline sheet, Inspection<GovernanceTimeline> inspection) {
		Set<String> known = new HashSet<>();
		for (int i = 0; i < sheet.steps().size(); i++) {
			Step step = sheet.steps().get(i);
			if (!step.key().isBlank() && !known.add(step.key())) {
				inspection
						.find("Two steps of the timeline \"%s\" have the key \"%s\": give \"%s\" another one.".formatted(inspection.name(),
								step.key(), step.name()), "steps", String.valueOf(i), "key");
			}
		}
	}

	private static void leadTimes(GovernanceTimeline sheet, Inspection<GovernanceTimeline> inspection) {
		for (int i = 0; i < sheet.steps().size(); i++) {
			Step step = sheet.steps().get(i);
			if (step.shortest() > step.longest()) {
				inspection.find(
						"The step \"%s\" of the timeline \"%s\" takes %d months at the least and %d at the most: correct one of them."
								.formatted(step.name(), inspection.name(), step.shortest(), step.longest()),
						"steps", String.valueOf(i), "least");
			}
		}
	}

	private static void complete(GovernanceTimeline sheet, Inspection<GovernanceTimeline> inspection) {
		for (int i = 0; i < sheet.steps().size() && !sheet.isUnwritten(); i++) {
			Step step = sheet.steps().get(i);
			if (step.owner().isBlank() || LeadTimes.light(step).isEmpty()) {
				inspection.find("The step \"%s\" of the timeline \"%s\" has no %s: add it.".formatted(step.name(), inspection.name(),
						step.owner().isBlank() ? "owner" : "lead time"), "steps", String.valueOf(i),
						step.owner().isBlank() ? "owner" : "most");
			}
		}
	}
}
