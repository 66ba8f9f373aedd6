package org.tenday.importer.internal.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.tenday.importer.internal.markup.Line;
import org.tenday.importer.internal.markup.Markup;
import org.tenday.importer.internal.markup.Piece;
import org.tenday.markdown.Attributes;

/** Finds lists that are more than lists: objectives, known by the words above them, and tasks to tick off, known by their boxes. */
final class ListBoxes {

	/** A heading that says that objectives follow. */
	static final Pattern OBJECTIVES = Pattern.compile("(?iu)\\W*((key |main )?(learning|teaching|course|session|module|workshop)? ?"
			+ "(objectives?|outcomes?|goals)|what you('ll| will) learn|lernziele?)\\W*");
	private static final Pattern LEAD = Pattern
			.compile("(?iu)(by|at) the end\\b.*|after (this|the|completing)\\b.*(you|learners|participants)\\b.*"
					+ "|(in this|this) (session|module|workshop|course|lesson)\\b.*\\b(you|learners|participants) will\\b.*"
					+ "|(you|learners|participants) will (be able to|learn)\\b.*|(learning )?(objectives|outcomes)\\W*"
					+ "|(nach|am ende) (diese[sm]|des|der)\\b.*");
	private static final Pattern TASK = Pattern.compile("\\s*([-*+]|\\d+[.)])\\s+\\[[ xX]]\\s+\\S.*");

	private ListBoxes() {
	}

	/** The pieces with such lists in boxes of their own; what stands in a box already stays as it is. */
	static List<Piece> within(List<Piece> pieces) {
		List<Piece> result = new ArrayList<>();
		for (Piece piece : pieces) {
			switch (piece) {
			case Piece.Text text -> split(text.lines(), result);
			case Piece.Box box -> result.add(box);
			}
		}
		return result;
	}

	private static void split(List<Line> lines, List<Piece> result) {
		int from = 0;
		for (Node node = Markup.parse(Line.join(lines)).getFirstChild(); node != null; node = node.getNext()) {
			if (!(node instanceof ListBlock)) {
				continue;
			}
			int start = Markup.line(node);
			int end = node.getSourceSpans().getLast().getLineIndex() + 1;
			if (lines.subList(start, end).stream()
					.allMatch(line -> line.indent() > 1 || line.isBlank() || TASK.matcher(line.text()).matches())) {
				from = box("checklist", lines, from, leadIn(node).filter(ListBoxes::leadsOn).map(Markup::line).orElse(start), end, result);
			} else if (leadIn(node).isPresent() && LEAD.matcher(words(leadIn(node).get(), lines)).matches()) {
				from = box("objectives", lines, from, Markup.line(leadIn(node).get()), end, result);
			} else if (headed(lines, start)) {
				from = box("objectives", lines, from, start, end, result);
			}
		}
		add(lines.subList(from, lines.size()), result);
	}

	/** Puts what stands before into a piece of its own; gives where to go on. */
	private static int box(String name, List<Line> lines, int from, int start, int end, List<Piece> result) {
		List<Line> before = new ArrayList<>(lines.subList(from, start));
		if (name.equals("objectives") && headed(lines, start)) {
			// The heading says no more than the box does.
			before = new ArrayList<>(before.subList(0, before.lastIndexOf(Line.trimmed(before).getLast())));
		}
		add(before, result);
		result.add(new Piece.Box(List.of(name), Attributes.NONE, lines.get(start), List.of(new Piece.Text(lines.subList(start, end)))));
		return end;
	}

	private static void add(List<Line> lines, List<Piece> result) {
		if (lines.stream().anyMatch(line -> !line.isBlank())) {
			result.add(new Piece.Text(lines));
		}
	}

	private static boolean headed(List<Line> lines, int start) {
		List<Line> above = Line.trimmed(lines.subList(0, start));
		return !above.isEmpty() && above.getLast().headingLevel() > 0
				&& OBJECTIVES.matcher(Markup.words(above.getLast().headingWords())).matches();
	}

	/** The paragraph right above a list. */
	private static Optional<Node> leadIn(Node list) {
		return Optional.ofNullable(list.getPrevious()).filter(Paragraph.class::isInstance);
	}

	private static boolean leadsOn(Node paragraph) {
		return paragraph.getLastChild() instanceof org.commonmark.node.Text text && text.getLiteral().stripTrailing().endsWith(":");
	}

	private static String words(Node paragraph, List<Line> lines) {
		int last = paragraph.getSourceSpans().getLast().getLineIndex() + 1;
		return Markup.words(Line.join(lines.subList(Markup.line(paragraph), last)).replace('\n', ' '));
	}
}
