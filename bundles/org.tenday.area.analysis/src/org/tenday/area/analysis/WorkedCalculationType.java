package org.tenday.area.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.tenday.area.analysis.WorkedCalculation.Step;
import org.tenday.area.analysis.arithmetic.Figure;
import org.tenday.area.analysis.arithmetic.Typeset;
import org.tenday.document.Element;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Paper;
import org.tenday.skill.SheetType;

/** A worked calculation: what is known, and each step with its formula, its numbers and its result. */
public final class WorkedCalculationType extends SheetType<WorkedCalculation> {

	private static final int LINES = 2;

	/** Made by the platform. */
	public WorkedCalculationType() {
		super("analysis.worked-calculation", "Worked calculation",
				new WorkedCalculation(Brief.of(Use.WORKED_EXAMPLE), "", List.of(), List.of(), ""));
	}

	@Override
	protected List<Element> fields(WorkedCalculation calculation, Paper paper) {
		List<Element> elements = new ArrayList<>(paper.composer().text(calculation.asked()));
		if (!calculation.numbers().isEmpty()) {
			elements.addAll(paper.table("", List.of(paper.word("worked-calculation.name"), paper.word("worked-calculation.number"),
					paper.word("worked-calculation.meaning")), List.of(1, 2, 4),
					calculation.numbers().stream()
							.map(number -> List.of(literal(number.name()), withUnit(number.value(), number.unit()), number.meaning()))
							.toList()));
		}
		Recalculation again = Recalculation.of(calculation);
		List<List<String>> rows = new ArrayList<>();
		for (int i = 0; i < calculation.steps().size(); i++) {
			Step step = calculation.steps().get(i);
			rows.add(List.of(step.name().isBlank() ? step.what() : step.what() + ", " + literal(step.name()), working(step, i, again),
					withUnit(step.result(), step.unit())));
		}
		elements.addAll(paper.table("", List.of(paper.word("worked-calculation.step"), paper.word("worked-calculation.working"),
				paper.word("worked-calculation.result")), List.of(3, 5, 2), rows));
		elements.addAll(paper.field(paper.word("worked-calculation.check"), calculation.check(), LINES));
		return elements;
	}

	private static String withUnit(String figure, String unit) {
		String written = Figure.of(figure).map(Figure::written).orElse(figure);
		return unit.isBlank() || written.isBlank() ? written : written + " " + unit;
	}

	/** The formula with its names, and again with their numbers where it has any. */
	private static String working(Step step, int place, Recalculation again) {
		return again.steps().get(place).expression().map(expression -> {
			String named = new Typeset(UnaryOperator.identity()).line(expression);
			String filled = new Typeset(name -> again.written().getOrDefault(name, name)).line(expression);
			return literal(named.equals(filled) ? named : named + " = " + filled);
		}).orElse(literal(step.formula()));
	}

	/** Formulae are no Markdown: an asterisk or an underscore in them is one. */
	private static String literal(String text) {
		return text.replaceAll("([\\\\*_`\\[\\]<>^~$])", "\\\\$1");
	}

	@Override
	protected List<String> lines(WorkedCalculation calculation, Paper paper) {
		return calculation.steps().stream()
				.map(step -> step.result().isBlank() ? step.what() : step.what() + ": " + withUnit(step.result(), step.unit())).toList();
	}

	@Override
	public List<BlockRule<WorkedCalculation>> rules() {
		return WorkedCalculationRules.ALL;
	}
}
