package org.tenday.area.landscape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tenday.document.Element;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Inspection;
import org.tenday.skill.Paper;
import org.tenday.skill.SheetType;

/** A scoping sheet: four questions, each with room for its answer. */
public final class ScopingSheetType extends SheetType<ScopingSheet> {

	private static final int LINES = 4;

	private static final List<BlockRule<ScopingSheet>> RULES = List.of(
			BlockRule.warning("landscape.scoping-sheet.answered",
					"All four questions are answered: they are the first of the steps along the data journey that Connected Health Cities "
							+ "describes.",
					ScopingSheetType::answered),
			BlockRule.error("landscape.scoping-sheet.period", "The project ends after it starts.", ScopingSheetType::period));

	/** Made by the platform. */
	public ScopingSheetType() {
		super("landscape.scoping-sheet", "Scoping sheet",
				new ScopingSheet(Brief.of(Use.TEMPLATE), "", "", "", "", "", Optional.empty(), Optional.empty()));
	}

	@Override
	protected List<Element> fields(ScopingSheet sheet, Paper paper) {
		List<Element> elements = new ArrayList<>(paper.line(paper.word("scope.question"), sheet.question()));
		String period = period(sheet, paper);
		if (sheet.isTemplate() || !period.isEmpty()) {
			elements.addAll(paper.line(paper.word("scope.period"), period));
		}
		elements.addAll(paper.field(paper.word("scope.kinds"), sheet.kinds(), LINES));
		elements.addAll(paper.field(paper.word("scope.holders"), sheet.holders(), LINES));
		elements.addAll(paper.field(paper.word("scope.people"), sheet.people(), LINES));
		elements.addAll(paper.field(paper.word("scope.benefits"), sheet.benefits(), LINES));
		return elements;
	}

	private static String period(ScopingSheet sheet, Paper paper) {
		return sheet.start().isPresent() && sheet.end().isPresent()
				? paper.word("card.from-to", paper.date(sheet.start()), paper.date(sheet.end()))
				: "";
	}

	/** The questions, whatever the answers: the room talks about them. */
	@Override
	protected List<String> lines(ScopingSheet sheet, Paper paper) {
		List<String> lines = new ArrayList<>();
		if (!sheet.question().isBlank()) {
			lines.add("**" + sheet.question() + "**");
		}
		lines.addAll(List.of(paper.word("scope.kinds"), paper.word("scope.holders"), paper.word("scope.people"),
				paper.word("scope.benefits")));
		return lines;
	}

	@Override
	public List<BlockRule<ScopingSheet>> rules() {
		return RULES;
	}

	private static void answered(ScopingSheet sheet, Inspection<ScopingSheet> inspection) {
		if (!sheet.isUnwritten()) {
			require(sheet.kinds(), "which kinds of data could help", "kinds", inspection);
			require(sheet.holders(), "who might hold the data", "holders", inspection);
			require(sheet.people(), "who must be engaged", "people", inspection);
			require(sheet.benefits(), "which benefits are sought", "benefits", inspection);
		}
	}

	private static void require(String answer, String what, String key, Inspection<ScopingSheet> inspection) {
		if (answer.isBlank()) {
			inspection.find("The scoping sheet \"%s\" does not say %s: answer all four questions.".formatted(inspection.name(), what), key);
		}
	}

	private static void period(ScopingSheet sheet, Inspection<ScopingSheet> inspection) {
		if (sheet.end().isPresent() && sheet.start().filter(start -> !start.isBefore(sheet.end().get())).isPresent()) {
			inspection.find("The project of the scoping sheet \"%s\" ends on %s and starts on %s: put the dates right."
					.formatted(inspection.name(), sheet.end().get(), sheet.start().get()), "end");
		}
	}
}
