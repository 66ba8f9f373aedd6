package org.tenday.area.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.tenday.area.change.TheoryLens.Answer;
import org.tenday.area.change.TheoryLens.Standing;
import org.tenday.document.Element;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Inspection;
import org.tenday.skill.Paper;
import org.tenday.skill.SheetType;

/** A change through a theory: a table with a row for each of the theory's parts, whether it is answered or not. */
public final class TheoryLensType extends SheetType<TheoryLens> {

	private static final List<BlockRule<TheoryLens>> RULES = List.of(
			BlockRule.warning("change.theory-lens.cells",
					"Every part of the theory is answered: what is left out is what people did not want to see.", TheoryLensType::cells),
			BlockRule.warning("change.theory-lens.step", "What is weak has a next step.", TheoryLensType::steps),
			BlockRule.error("change.theory-lens.foreign",
					"All answers belong to the chosen theory, each part once: what does not is not printed.", TheoryLensType::foreign));

	/** Made by the platform. */
	public TheoryLensType() {
		super("change.theory-lens", "Theory lens", new TheoryLens(Brief.of(Use.TEMPLATE), Lens.NPT, "", List.of()));
	}

	@Override
	protected List<Element> fields(TheoryLens lens, Paper paper) {
		List<Element> elements = new ArrayList<>(paper.line(paper.word("theory-lens.change"), lens.change()));
		if (lens.answers().isEmpty() && !paper.isToFill()) {
			return elements;
		}
		elements.addAll(paper.table(paper.word("theory-lens.lens", lens.lens()), List.of(paper.word("theory-lens.part"),
				paper.word("theory-lens.finding"), paper.word("theory-lens.standing"), paper.word("theory-lens.step")),
				List.of(5, 5, 2, 4), lens.lens().cells().stream().map(cell -> cells(cell, lens.answer(cell), paper)).toList()));
		return elements;
	}

	private static List<String> cells(Cell cell, Optional<Answer> answer, Paper paper) {
		return List.of("**%s.** %s".formatted(paper.word("theory-lens.cell", cell), paper.word("theory-lens.ask", cell)),
				answer.map(Answer::finding).orElse(""), answer.map(given -> standing(given.standing(), paper)).orElse(""),
				answer.map(Answer::step).orElse(""));
	}

	private static String standing(Standing standing, Paper paper) {
		return standing == Standing.NOT_SAID ? "" : paper.word("theory-lens.standing", standing);
	}

	@Override
	protected List<String> lines(TheoryLens lens, Paper paper) {
		return lens.lens().cells().stream().map(cell -> paper.word("theory-lens.ask", cell)).toList();
	}

	@Override
	public List<BlockRule<TheoryLens>> rules() {
		return RULES;
	}

	private static void cells(TheoryLens lens, Inspection<TheoryLens> inspection) {
		if (lens.isTemplate() || lens.isExercise() && lens.answers().isEmpty()) {
			return;
		}
		for (Cell cell : lens.lens().cells()) {
			if (lens.answer(cell).map(Answer::finding).orElse("").isBlank()) {
				inspection.find("\"%s\" says nothing of %s, which %s asks about: write what is so now."
						.formatted(inspection.name(), name(cell), lens.lens()), "Add an empty answer",
						now -> now.answer(cell).isPresent() ? now : now.withAnswer(Answer.of(cell)), path(lens, cell, "finding"));
			}
		}
	}

	private static void steps(TheoryLens lens, Inspection<TheoryLens> inspection) {
		for (Answer answer : lens.answers()) {
			if (!lens.isTemplate() && answer.standing() == Standing.WEAK && answer.step().isBlank()) {
				inspection.find("\"%s\" is weak on %s and says no next step: write what is done about it, and by whom."
						.formatted(inspection.name(), name(answer.cell())), path(lens, answer.cell(), "step").toArray(String[]::new));
			}
		}
	}

	private static void foreign(TheoryLens lens, Inspection<TheoryLens> inspection) {
		for (int i = 0; i < lens.answers().size(); i++) {
			int place = i;
			Answer answer = lens.answers().get(i);
			boolean isTwice = lens.answers().subList(0, i).stream().anyMatch(before -> before.cell() == answer.cell());
			if (answer.cell().lens() != lens.lens() || isTwice) {
				inspection.find(isTwice
						? "\"%s\" answers %s twice: leave one of the two.".formatted(inspection.name(), name(answer.cell()))
						: "\"%s\" answers %s, which is no part of %s: take it out, or choose the lens %s."
								.formatted(inspection.name(), name(answer.cell()), lens.lens(), answer.cell().lens()),
						"Take the answer out", now -> without(now, place), List.of("answers", String.valueOf(i), "cell"));
			}
		}
	}

	private static TheoryLens without(TheoryLens lens, int place) {
		List<Answer> answers = new ArrayList<>(lens.answers());
		answers.remove(place);
		return new TheoryLens(lens.brief(), lens.lens(), lens.change(), answers);
	}

	private static List<String> path(TheoryLens lens, Cell cell, String field) {
		return lens.answer(cell).map(answer -> List.of("answers", String.valueOf(lens.answers().indexOf(answer)), field))
				.orElse(List.of("answers"));
	}

	/** As in messages: "collective action". */
	private static String name(Cell cell) {
		return cell.name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}
}
