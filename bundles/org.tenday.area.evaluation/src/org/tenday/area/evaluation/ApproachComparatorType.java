package org.tenday.area.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.tenday.area.evaluation.ApproachComparator.Approach;
import org.tenday.document.Element;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Inspection;
import org.tenday.skill.Paper;
import org.tenday.skill.SheetType;

/** An approach comparator: a table with a row for each way to evaluate. */
public final class ApproachComparatorType extends SheetType<ApproachComparator> {

	private static final List<BlockRule<ApproachComparator>> RULES = List.of(
			BlockRule.warning("evaluation.approaches.two", "There are two approaches at least: one alone is compared with nothing.",
					ApproachComparatorType::two),
			BlockRule.error("evaluation.approaches.twice", "Every approach has a name of its own.", ApproachComparatorType::twice),
			BlockRule.warning("evaluation.approaches.limits",
					"Every approach says when to use it, what it is good at and what would fool it: a table of strengths alone is advertising.",
					ApproachComparatorType::limits));

	/** Made by the platform. */
	public ApproachComparatorType() {
		super("evaluation.approaches", "Approach comparator", new ApproachComparator(Brief.of(Use.TEMPLATE), "", List.of()));
	}

	@Override
	protected List<Element> fields(ApproachComparator comparator, Paper paper) {
		List<Element> elements = new ArrayList<>(paper.field(paper.word("approaches.decision"), comparator.decision(), 0));
		elements.addAll(paper.table("", List.of(paper.word("approaches.approach"), paper.word("approaches.use-when"),
				paper.word("approaches.strengths"), paper.word("approaches.limits"), paper.word("approaches.cost"),
				paper.word("approaches.skills")), List.of(3, 4, 4, 4, 3, 3),
				comparator.approaches().stream().map(ApproachComparatorType::cells).toList()));
		return elements;
	}

	private static List<String> cells(Approach approach) {
		return List.of(approach.approach(), approach.useWhen(), approach.strengths(), approach.limits(), approach.cost(),
				approach.skills());
	}

	@Override
	protected List<String> lines(ApproachComparator comparator, Paper paper) {
		return comparator.approaches().stream().filter(approach -> !approach.approach().isBlank())
				.map(approach -> approach.useWhen().isBlank()
						? approach.approach()
						: paper.word("approaches.line", approach.approach(), approach.useWhen()))
				.toList();
	}

	@Override
	public List<BlockRule<ApproachComparator>> rules() {
		return RULES;
	}

	private static boolean isWritten(ApproachComparator comparator) {
		return !comparator.isTemplate() && !comparator.approaches().isEmpty();
	}

	private static void two(ApproachComparator comparator, Inspection<ApproachComparator> inspection) {
		if (isWritten(comparator) && comparator.approaches().size() < 2) {
			inspection.find("\"%s\" compares one approach with nothing: add another.".formatted(inspection.name()), "approaches");
		}
	}

	private static void twice(ApproachComparator comparator, Inspection<ApproachComparator> inspection) {
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < comparator.approaches().size(); i++) {
			String name = comparator.approaches().get(i).approach();
			if (!name.isBlank() && !seen.add(Coverage.plain(name))) {
				inspection.find("The approach \"%s\" stands twice in \"%s\": take one away.".formatted(name, inspection.name()),
						"approaches",
						String.valueOf(i), "approach");
			}
		}
	}

	private static void limits(ApproachComparator comparator, Inspection<ApproachComparator> inspection) {
		if (!isWritten(comparator)) {
			return;
		}
		for (int i = 0; i < comparator.approaches().size(); i++) {
			Approach approach = comparator.approaches().get(i);
			missing(approach, approach.useWhen(), "when to use it", i, "use-when", inspection);
			missing(approach, approach.strengths(), "what it is good at", i, "strengths", inspection);
			missing(approach, approach.limits(), "what would fool it", i, "limits", inspection);
		}
	}

	private static void missing(Approach approach, String text, String what, int place, String key,
			Inspection<ApproachComparator> inspection) {
		if (text.isBlank()) {
			inspection
					.find("The approach \"%s\" in \"%s\" does not say %s: write it down.".formatted(approach.approach(), inspection.name(),
							what), "approaches", String.valueOf(place), key);
		}
	}
}
