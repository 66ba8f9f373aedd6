package org.tenday.importer.internal.markup;

import java.util.ArrayList;
import java.util.List;

/**
 * What is in a box, sorted by who may see it. Blocks do not nest as boxes do, so boxes within the box become quotations in its text, and
 * those that are blocks in their own right stand after it. Solutions are found however deeply they lie.
 */
public final class BoxContents {

	/** Lines below a title, which may be empty. */
	public record Titled(String title, List<Line> lines) {
	}

	private final Report report;
	private String title = "";
	private final List<Line> text = new ArrayList<>();
	private final List<Titled> hints = new ArrayList<>();
	private final List<Titled> solutions = new ArrayList<>();
	private final List<Piece.Box> others = new ArrayList<>();
	/** The level of the heading below which the solution stands in running text; 0 outside of it. */
	private int solutionLevel;

	private BoxContents(Report report) {
		this.report = report;
	}

	public static BoxContents of(Piece.Box box, Report report) {
		BoxContents contents = new BoxContents(report);
		contents.sort(contents.takeTitle(box));
		return contents;
	}

	/** All lines in a box and the boxes within it, titles of these in bold. */
	public static Titled whole(Piece.Box box) {
		BoxContents contents = new BoxContents(new Report());
		List<Piece> rest = contents.takeTitle(box);
		return new Titled(contents.title, whole(rest));
	}

	/** All lines in some pieces and the boxes among them, titles of these in bold. */
	public static List<Line> whole(List<Piece> pieces) {
		List<Line> lines = new ArrayList<>();
		for (Piece piece : pieces) {
			switch (piece) {
			case Piece.Text running -> lines.addAll(running.lines());
			case Piece.Box inner -> {
				Titled within = whole(inner);
				lines.add(inner.start().withText(""));
				if (!within.title().isEmpty()) {
					lines.add(inner.start().withText("**" + within.title() + "**"));
					lines.add(inner.start().withText(""));
				}
				lines.addAll(within.lines());
				lines.add(inner.start().withText(""));
			}
			}
		}
		return lines;
	}

	/** The box's first heading, as Markdown; empty where it begins with something else. */
	public String title() {
		return title;
	}

	/** What everybody may read. */
	public List<Line> text() {
		return text;
	}

	public List<Titled> hints() {
		return hints;
	}

	public List<Titled> solutions() {
		return solutions;
	}

	/** Boxes that are blocks in their own right. */
	public List<Piece.Box> others() {
		return others;
	}

	/** Takes the title off; the rest stays. */
	private List<Piece> takeTitle(Piece.Box box) {
		title = box.details().value("title");
		if (!title.isEmpty() || box.content().isEmpty() || !(box.content().getFirst() instanceof Piece.Text first)) {
			return box.content();
		}
		List<Line> lines = Line.trimmed(first.lines());
		int taken = 0;
		if (lines.getFirst().headingLevel() > 0) {
			title = lines.getFirst().headingWords();
			taken = 1;
		} else if (lines.size() > 1 && lines.get(1).text().matches(" {0,3}(=+|-+)\\s*")
				&& !lines.getFirst().text().matches("\\s*[-*+>].*")) {
			title = lines.getFirst().text().strip();
			taken = 2;
		}
		List<Piece> rest = new ArrayList<>(List.of(new Piece.Text(lines.subList(taken, lines.size()))));
		rest.addAll(box.content().subList(1, box.content().size()));
		return rest;
	}

	private void sort(List<Piece> pieces) {
		for (Piece piece : pieces) {
			switch (piece) {
			case Piece.Text running -> running(running.lines());
			case Piece.Box box when solutionLevel > 0 -> solutions.add(whole(box));
			case Piece.Box box -> box(box);
			}
		}
	}

	/** A heading "Solution" hides what follows it, up to the next heading that is no deeper. */
	private void running(List<Line> lines) {
		CodeLines code = CodeLines.of(lines);
		List<Line> solution = new ArrayList<>();
		String solutionTitle = "";
		for (int i = 0; i < lines.size(); i++) {
			Line line = lines.get(i);
			int level = code.contains(i) ? 0 : line.headingLevel();
			if (level > 0 && BoxKind.isSolutionTitle(Markup.words(line.headingWords()))) {
				report.add(line, "What follows this heading was taken for the solution.");
				endSolution(solutionTitle, solution);
				solutionLevel = level;
				solutionTitle = line.headingWords();
			} else if (level > 0 && level <= solutionLevel) {
				endSolution(solutionTitle, solution);
				solutionLevel = 0;
				text.add(line);
			} else {
				(solutionLevel > 0 ? solution : text).add(line);
			}
		}
		endSolution(solutionTitle, solution);
	}

	private void endSolution(String solutionTitle, List<Line> solution) {
		if (solution.stream().anyMatch(line -> !line.isBlank())) {
			solutions.add(new Titled(solutionTitle, List.copyOf(solution)));
		}
		solution.clear();
	}

	private void box(Piece.Box box) {
		BoxKind kind = box.kind();
		if (kind == BoxKind.SOLUTION || kind != BoxKind.CHALLENGE && BoxKind.isSolutionTitle(Markup.words(whole(box).title()))) {
			solutions.add(whole(box));
			return;
		}
		switch (kind) {
		case INSTRUCTOR, CHALLENGE, DISCUSSION, QUESTIONS, OBJECTIVES, KEY_POINTS -> {
			report.add(box.start(), "The box \"%s\" stands within another; it stands after it now.".formatted(box.name()));
			others.add(box);
		}
		case HINT -> {
			BoxContents inner = of(box, report);
			hints.add(new Titled(inner.title, inner.text));
			addHidden(inner);
		}
		case TABS, PLAIN -> sort(box.content());
		default -> quoted(box);
		}
	}

	private void quoted(Piece.Box box) {
		report.add(box.start(), "The box \"%s\" stands within another; it is a quotation in its text now.".formatted(box.name()));
		BoxContents inner = of(box, report);
		text.add(box.start().withText(""));
		if (!inner.title.isEmpty()) {
			text.add(box.start().withText("> **" + inner.title + "**"));
			text.add(box.start().withText(">"));
		}
		Line.trimmed(inner.text).forEach(line -> text.add(line.withText(("> " + line.text()).stripTrailing())));
		text.add(box.start().withText(""));
		hints.addAll(inner.hints);
		addHidden(inner);
	}

	private void addHidden(BoxContents inner) {
		solutions.addAll(inner.solutions);
		others.addAll(inner.others);
	}
}
