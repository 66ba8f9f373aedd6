package org.tenday.area.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.tenday.area.evaluation.FrameworkGrid.Complexity;
import org.tenday.area.evaluation.FrameworkGrid.Framework;
import org.tenday.area.evaluation.FrameworkGrid.Judgement;
import org.tenday.document.Element;
import org.tenday.drawing.Light;
import org.tenday.drawing.Matrix;
import org.tenday.drawing.Matrix.Scale;
import org.tenday.drawing.Matrix.Zone;
import org.tenday.drawing.Sketch;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Inspection;
import org.tenday.skill.Paper;
import org.tenday.skill.SheetType;

/** A grid of the domains of RE-AIM or NASSS; that of NASSS is drawn as soon as a domain is rated. */
public final class FrameworkGridType extends SheetType<FrameworkGrid> {

	private static final int WIDTH = 430;
	private static final List<Complexity> RATINGS = List.of(Complexity.SIMPLE, Complexity.COMPLICATED, Complexity.COMPLEX);

	private static final List<BlockRule<FrameworkGrid>> RULES = List.of(
			BlockRule.error("evaluation.framework-grid.domain",
					"Every row is about a domain of the chosen framework, and every domain has one row: RE-AIM has five, NASSS seven.",
					FrameworkGridType::domains),
			BlockRule.warning("evaluation.framework-grid.answered",
					"Every domain is answered; in NASSS, each is also rated simple, complicated or complex (Greenhalgh and others 2017).",
					FrameworkGridType::answered),
			BlockRule.warning("evaluation.framework-grid.action",
					"Every complex domain has an action: the more domains stay complex, the likelier a project is to be abandoned "
							+ "(Greenhalgh and others 2017).",
					FrameworkGridType::actions));

	/** Made by the platform. */
	public FrameworkGridType() {
		super("evaluation.framework-grid", "RE-AIM or NASSS grid",
				new FrameworkGrid(Brief.of(Use.TEMPLATE), Framework.NASSS, "", List.of(), ""));
	}

	@Override
	protected Optional<Sketch> picture(FrameworkGrid grid, Paper paper) {
		List<Judgement> judgements = grid.judgements();
		if (grid.framework() != Framework.NASSS
				|| judgements.stream().allMatch(judgement -> judgement.complexity() == Complexity.NOT_RATED)) {
			return Optional.empty();
		}
		List<String> domains = judgements.reversed().stream().map(judgement -> paper.word("framework-grid.domain", judgement.domain()))
				.toList();
		List<Zone> zones = new ArrayList<>();
		for (int i = 0; i < judgements.size(); i++) {
			Complexity complexity = judgements.get(i).complexity();
			if (complexity != Complexity.NOT_RATED) {
				zones.add(Zone.cell(RATINGS.indexOf(complexity) + 1, judgements.size() - i, rating(complexity, paper), kind(complexity)));
			}
		}
		return Optional.of(new Matrix("",
				new Scale(paper.word("framework-grid.rating"), RATINGS.stream().map(rating -> rating(rating, paper))
						.toList()),
				new Scale(paper.word("framework-grid.domains"), domains), zones, List.of(), WIDTH, alt(judgements, paper)));
	}

	private static String alt(List<Judgement> judgements, Paper paper) {
		return paper.word("framework-grid.alt", judgements.stream().filter(judgement -> judgement.complexity() != Complexity.NOT_RATED)
				.map(judgement -> paper.word("framework-grid.rated", paper.word("framework-grid.domain", judgement.domain()),
						rating(judgement.complexity(), paper).toLowerCase(Locale.ROOT)))
				.collect(Collectors.joining("; ")));
	}

	private static String rating(Complexity complexity, Paper paper) {
		return paper.word("framework-grid.complexity", complexity);
	}

	private static Light.Kind kind(Complexity complexity) {
		return switch (complexity) {
		case NOT_RATED, SIMPLE -> Light.Kind.GREEN;
		case COMPLICATED -> Light.Kind.AMBER;
		case COMPLEX -> Light.Kind.RED;
		};
	}

	@Override
	protected List<Element> fields(FrameworkGrid grid, Paper paper) {
		boolean isRated = grid.framework() == Framework.NASSS;
		List<String> headings = new ArrayList<>(List.of(paper.word("framework-grid.domains"), paper.word("framework-grid.ask")));
		List<Integer> weights = new ArrayList<>(List.of(3, 5));
		if (isRated) {
			headings.add(paper.word("framework-grid.rating"));
			weights.add(3);
		}
		headings.addAll(List.of(paper.word("framework-grid.finding"), paper.word("framework-grid.action")));
		weights.addAll(List.of(5, 5));
		List<Element> elements = new ArrayList<>();
		if (!grid.subject().isBlank()) {
			elements.addAll(paper.line(paper.word("framework-grid.subject"), grid.subject()));
		}
		elements.addAll(paper.table("", headings, weights, grid.judgements().stream().map(each -> cells(each, isRated, paper)).toList()));
		elements.addAll(paper.field(paper.word("framework-grid.conclusion"), grid.conclusion(), 3));
		return elements;
	}

	private static List<String> cells(Judgement judgement, boolean isRated, Paper paper) {
		List<String> cells = new ArrayList<>(List.of(paper.word("framework-grid.domain", judgement.domain()),
				paper.word("framework-grid.question", judgement.domain())));
		if (isRated) {
			cells.add(rated(judgement, paper));
		}
		cells.add(judgement.finding());
		cells.add(judgement.action());
		return cells;
	}

	/** The rating; where it is still to be given, a circle before each to tick. */
	private static String rated(Judgement judgement, Paper paper) {
		if (judgement.complexity() != Complexity.NOT_RATED) {
			return rating(judgement.complexity(), paper);
		}
		return paper.isToFill() ? RATINGS.stream().map(rating -> "○\u00a0" + rating(rating, paper)).collect(Collectors.joining(" ")) : "";
	}

	@Override
	protected List<String> lines(FrameworkGrid grid, Paper paper) {
		return grid.framework() == Framework.NASSS
				? List.of()
				: grid.judgements().stream().map(judgement -> paper.word("framework-grid.line",
						paper.word("framework-grid.domain", judgement.domain()),
						judgement.finding().isBlank() ? paper.word("framework-grid.question", judgement.domain()) : judgement.finding()))
						.toList();
	}

	@Override
	public List<BlockRule<FrameworkGrid>> rules() {
		return RULES;
	}

	private static void domains(FrameworkGrid grid, Inspection<FrameworkGrid> inspection) {
		List<FrameworkGrid.Domain> seen = new ArrayList<>();
		for (int i = 0; i < grid.domains().size(); i++) {
			FrameworkGrid.Domain domain = grid.domains().get(i).domain();
			if (domain.framework() != grid.framework()) {
				inspection.find(
						"\"%s\" in \"%s\" is no domain of %s: take the row away, or choose the other framework.".formatted(words(domain),
								inspection.name(), name(grid.framework())),
						"domains", String.valueOf(i), "domain");
			} else if (seen.contains(domain)) {
				inspection.find("The domain \"%s\" stands twice in \"%s\", and only the first row is printed: make one row of the two."
						.formatted(words(domain), inspection.name()), "domains", String.valueOf(i), "domain");
			}
			seen.add(domain);
		}
	}

	private static void answered(FrameworkGrid grid, Inspection<FrameworkGrid> inspection) {
		boolean isEmpty = grid.domains().stream().allMatch(Judgement::isEmpty);
		if (grid.isTemplate() || isEmpty) {
			return;
		}
		for (Judgement judgement : grid.judgements()) {
			boolean isMissing = grid.domains().stream().noneMatch(there -> there.domain() == judgement.domain());
			boolean isUnrated = grid.framework() == Framework.NASSS && judgement.complexity() == Complexity.NOT_RATED;
			if (isMissing) {
				inspection.find("The domain \"%s\" is not answered in \"%s\": add a row for it.".formatted(words(judgement.domain()),
						inspection.name()), "Add all missing domains", FrameworkGrid::withAllDomains, List.of("domains"));
			} else if (judgement.finding().isBlank() || isUnrated) {
				inspection.find("The domain \"%s\" has no %s in \"%s\": write what was found.".formatted(words(judgement.domain()),
						isUnrated ? "rating" : "finding", inspection.name()), "domains", place(grid, judgement),
						isUnrated ? "complexity" : "finding");
			}
		}
	}

	private static void actions(FrameworkGrid grid, Inspection<FrameworkGrid> inspection) {
		for (Judgement judgement : grid.judgements()) {
			if (judgement.complexity() == Complexity.COMPLEX && judgement.action().isBlank() && grid.framework() == Framework.NASSS) {
				inspection.find(
						"The domain \"%s\" is complex in \"%s\" and nobody does anything about it: write an action that makes it simpler."
								.formatted(words(judgement.domain()), inspection.name()),
						"domains", place(grid, judgement), "action");
			}
		}
	}

	private static String place(FrameworkGrid grid, Judgement judgement) {
		return String.valueOf(grid.domains().indexOf(judgement));
	}

	/** As in the form: the words of checks are English. */
	private static String words(FrameworkGrid.Domain domain) {
		String words = Arrays.stream(domain.name().split("_")).collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
		return Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}

	private static String name(Framework framework) {
		return framework == Framework.RE_AIM ? "RE-AIM" : "NASSS";
	}
}
