package org.tenday.area.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.tenday.document.Element;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Inspection;
import org.tenday.skill.Paper;
import org.tenday.skill.SheetType;

/** An analysis plan: a box for each question that is answered before anybody looks. */
public final class AnalysisPlanType extends SheetType<AnalysisPlan> {

	private static final Pattern NUMBER = Pattern.compile("\\d|\\b(half|twice|double|none|any|zero)\\b", Pattern.CASE_INSENSITIVE);
	private static final int LINES = 2;

	/** One of the boxes. */
	private record Box(String key, String path, Function<AnalysisPlan, String> text) {
	}

	private static final List<Box> BOXES = List.of(new Box("question", "question", AnalysisPlan::question),
			new Box("population", "population", AnalysisPlan::population), new Box("comparison", "comparison", AnalysisPlan::comparison),
			new Box("outcome", "outcome", AnalysisPlan::outcome), new Box("covariates", "covariates", AnalysisPlan::covariates),
			new Box("method", "method", AnalysisPlan::method), new Box("missing-data", "missing-data", AnalysisPlan::missingData),
			new Box("decision-rule", "decision-rule", AnalysisPlan::decisionRule), new Box("decider", "decider", AnalysisPlan::decider));

	private static final List<BlockRule<AnalysisPlan>> RULES = List.of(
			BlockRule.warning("analysis.analysis-plan.decision-rule",
					"A plan says in advance who will do what at which result: afterwards every result looks like a success to somebody.",
					AnalysisPlanType::decisionRule),
			BlockRule.warning("analysis.analysis-plan.complete",
					"A plan that is shown, or is a model answer, has a question, a population, an outcome, a comparison, a method, and "
							+ "somebody who decides.",
					AnalysisPlanType::complete),
			BlockRule.error("analysis.analysis-plan.chosen-before",
					"The method is chosen before anybody has seen a result; otherwise it was chosen by the result.",
					AnalysisPlanType::chosenBefore),
			BlockRule.info("analysis.analysis-plan.number", "A decision rule with a number in it leaves nothing to argue about.",
					AnalysisPlanType::number),
			BlockRule.info("analysis.analysis-plan.question", "A question ends with a question mark: otherwise it is a subject.",
					AnalysisPlanType::question));

	/** Made by the platform. */
	public AnalysisPlanType() {
		super("analysis.analysis-plan", "Analysis plan", new AnalysisPlan(Brief.of(Use.TEMPLATE), "", "", "", "", "", "", "", "", "",
				Optional.empty(), Optional.empty()));
	}

	@Override
	protected List<Element> fields(AnalysisPlan plan, Paper paper) {
		List<Element> elements = new ArrayList<>();
		for (Box box : BOXES) {
			elements.addAll(paper.field(paper.word("analysis-plan." + box.key()), box.text().apply(plan), LINES));
		}
		elements.addAll(date("analysis-plan.planned", plan.planned(), plan, paper));
		elements.addAll(date("analysis-plan.first-result", plan.firstResult(), plan, paper));
		return elements;
	}

	/** A date; room for one only where nothing is filled in, since a model answer need not have seen a result. */
	private static List<Element> date(String key, Optional<LocalDate> day, AnalysisPlan plan, Paper paper) {
		if (day.isEmpty() && !plan.question().isBlank()) {
			return List.of();
		}
		return paper.line(paper.word(key), paper.date(day));
	}

	@Override
	protected List<String> lines(AnalysisPlan plan, Paper paper) {
		return BOXES.stream().filter(box -> List.of("question", "outcome", "comparison", "decision-rule").contains(box.key()))
				.map(box -> paper.isToFill() || !box.text().apply(plan).isBlank() ? paper.word("analysis-plan." + box.key()) : "")
				.filter(line -> !line.isEmpty()).toList();
	}

	@Override
	public List<BlockRule<AnalysisPlan>> rules() {
		return RULES;
	}

	private static void decisionRule(AnalysisPlan plan, Inspection<AnalysisPlan> inspection) {
		if (!plan.isTemplate() && plan.decisionRule().isBlank()) {
			inspection.find(("The analysis plan \"%s\" has no decision rule: write who will do what at which "
					+ "result.").formatted(inspection.name()),
					"decision-rule");
		}
	}

	private static void complete(AnalysisPlan plan, Inspection<AnalysisPlan> inspection) {
		if (plan.isTemplate()) {
			return;
		}
		BOXES.stream().filter(box -> List.of("question", "population", "comparison", "outcome", "method", "decider").contains(box.key()))
				.filter(box -> box.text().apply(plan).isBlank())
				.forEach(box -> inspection.find("The analysis plan \"%s\" does not say its %s: fill it in, or make the sheet a template."
						.formatted(inspection.name(), box.key().equals("decider") ? "decider" : box.key()), box.path()));
	}

	private static void chosenBefore(AnalysisPlan plan, Inspection<AnalysisPlan> inspection) {
		if (plan.planned().isPresent() && plan.firstResult().isPresent() && plan.planned().get().isAfter(plan.firstResult().get())) {
			inspection.find(
					("In the analysis plan \"%s\" the method was chosen on %s, after the first result was seen on %s: correct the dates, "
							+ "or say that it is no plan.")
							.formatted(inspection.name(), plan.planned().get(), plan.firstResult().get()),
					"Take out when the first result was seen", now -> now.withFirstResult(Optional.empty()), List.of("planned"));
		}
	}

	private static void number(AnalysisPlan plan, Inspection<AnalysisPlan> inspection) {
		if (!plan.decisionRule().isBlank() && !NUMBER.matcher(plan.decisionRule()).find()) {
			inspection.find("The decision rule of the analysis plan \"%s\" has no number in it: say from which result on it is acted upon."
					.formatted(inspection.name()), "decision-rule");
		}
	}

	private static void question(AnalysisPlan plan, Inspection<AnalysisPlan> inspection) {
		if (!plan.question().isBlank() && !plan.question().contains("?")) {
			inspection.find(("The question of the analysis plan \"%s\" asks nothing: end it with a question "
					+ "mark.").formatted(inspection.name()),
					"question");
		}
	}
}
