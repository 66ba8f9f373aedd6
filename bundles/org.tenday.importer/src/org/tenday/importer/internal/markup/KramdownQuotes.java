package org.tenday.importer.internal.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.tenday.markdown.Attributes;

/**
 * Finds the boxes of a page that are quotes with a class in the line below, as kramdown does:
 *
 * <pre>
 * > ## Exercise
 * > words
 * >> ## Solution
 * >> words
 * > {: .solution}
 * {: .challenge}
 * </pre>
 */
public final class KramdownQuotes {

	private static final Pattern QUOTE = Pattern.compile(" {0,3}>.*");
	private static final Pattern MARK = Pattern.compile("^( {0,3})> ?");
	private static final Pattern CLASS_LINE = Pattern.compile("\\s*\\{:(?!:)[^}]*}\\s*");

	/** Deeper than anybody writes; what lies deeper stays a quote. */
	private static final int DEEPEST = 20;

	private final Report report;
	private int depth;

	public KramdownQuotes(Report report) {
		this.report = report;
	}

	/** A class line for nothing that this class knows, such as the one below a listing. */
	public static boolean isClassLine(String text) {
		return CLASS_LINE.matcher(text).matches();
	}

	/** The same pieces, with the boxes found in their texts. */
	public List<Piece> within(List<Piece> pieces) {
		List<Piece> result = new ArrayList<>();
		for (Piece piece : pieces) {
			switch (piece) {
			case Piece.Text text -> result.addAll(parse(text.lines()));
			case Piece.Box box -> result.add(new Piece.Box(box.names(), box.details(), box.start(), within(box.content())));
			}
		}
		return result;
	}

	private List<Piece> parse(List<Line> lines) {
		List<Piece> pieces = new ArrayList<>();
		List<Line> text = new ArrayList<>();
		CodeLines code = CodeLines.of(lines);
		int i = 0;
		while (i < lines.size()) {
			Line line = lines.get(i);
			if (code.isLoneFence(i)) {
				report.add(line, "A fence of code that is never closed is left out.");
				i++;
			} else if (!code.contains(i) && isClassLine(line.text()) && !text.isEmpty() && !text.getLast().isBlank()
					&& BoxKind.of(attributes(line).classes()) != BoxKind.PLAIN) {
				paragraphBox(text, line, pieces);
				i++;
			} else if (code.contains(i) || !QUOTE.matcher(line.text()).matches()) {
				text.add(line);
				i++;
			} else {
				int end = quoteEnd(lines, i);
				int classLine = classLine(lines, end);
				Optional<Piece.Box> box = box(lines.subList(i, end), classLine < 0 ? Optional.empty() : Optional.of(lines.get(classLine)));
				if (box.isPresent()) {
					endText(text, pieces);
					pieces.add(box.get());
					i = Math.max(end, classLine + 1);
				} else {
					text.addAll(lines.subList(i, end));
					i = end;
				}
			}
		}
		endText(text, pieces);
		return pieces;
	}

	/** A paragraph with a class is a box as well. */
	private void paragraphBox(List<Line> text, Line classLine, List<Piece> pieces) {
		int start = text.size() - 1;
		while (start > 0 && !text.get(start - 1).isBlank() && text.get(start - 1).headingLevel() == 0) {
			start--;
		}
		List<Line> paragraph = List.copyOf(text.subList(start, text.size()));
		text.subList(start, text.size()).clear();
		endText(text, pieces);
		Attributes details = attributes(classLine);
		pieces.add(new Piece.Box(details.classes(), details, paragraph.getFirst(), List.of(new Piece.Text(paragraph))));
	}

	private static void endText(List<Line> text, List<Piece> pieces) {
		if (text.stream().anyMatch(line -> !line.isBlank())) {
			pieces.add(new Piece.Text(text));
		}
		text.clear();
	}

	/** A quote goes on to the next blank line or class line, with or without its marks. */
	private static int quoteEnd(List<Line> lines, int start) {
		int end = start;
		while (end < lines.size() && !lines.get(end).isBlank() && !isClassLine(lines.get(end).text())
				&& (QUOTE.matcher(lines.get(end).text()).matches() || CodeLines.opening(lines.get(end).text()).isEmpty())) {
			end++;
		}
		return end;
	}

	/** The class line that belongs to a quote: directly below, or below blank lines where it belongs to nothing else; -1 for none. */
	private static int classLine(List<Line> lines, int end) {
		int place = end;
		while (place < lines.size() && lines.get(place).isBlank()) {
			place++;
		}
		if (place == lines.size() || !isClassLine(lines.get(place).text())) {
			return -1;
		}
		boolean alone = place + 1 == lines.size() || lines.get(place + 1).isBlank() || isClassLine(lines.get(place + 1).text());
		return place == end || alone && BoxKind.of(attributes(lines.get(place)).classes()) != BoxKind.PLAIN ? place : -1;
	}

	/** The box that a quote is; empty where it is but a quote. */
	private Optional<Piece.Box> box(List<Line> quote, Optional<Line> classLine) {
		List<Line> inner = quote.stream().map(line -> line.withText(MARK.matcher(line.text()).replaceFirst("$1"))).toList();
		Attributes details = classLine.map(KramdownQuotes::attributes).orElse(Attributes.NONE);
		if (BoxKind.of(details.classes()) == BoxKind.PLAIN) {
			Optional<Line> misplaced = misplacedClass(inner);
			if (misplaced.isPresent()) {
				report.add(misplaced.get(), "The class of this box stands inside it; it was taken for the box's own.");
				details = attributes(misplaced.get());
				inner = inner.stream().filter(line -> line != misplaced.get()).toList();
			}
		}
		depth++;
		List<Piece> content = depth > DEEPEST ? List.of(new Piece.Text(inner)) : parse(inner);
		depth--;
		boolean nested = content.stream().anyMatch(Piece.Box.class::isInstance);
		boolean titled = inner.stream().filter(line -> !line.isBlank()).findFirst().filter(line -> line.headingLevel() > 0).isPresent();
		if (!details.classes().isEmpty()) {
			return Optional.of(new Piece.Box(details.classes(), details, quote.getFirst(), content));
		}
		if (!nested && !titled) {
			return Optional.empty();
		}
		Piece.Box unnamed = new Piece.Box(List.of("callout"), details, quote.getFirst(), content);
		report.add(quote.getFirst(), "A quote with a heading or with boxes in it has no class; it was taken for %s."
				.formatted(unnamed.holdsSolution() ? "an exercise" : "a call-out"));
		return Optional.of(unnamed.holdsSolution() ? new Piece.Box(List.of("challenge"), details, quote.getFirst(), content) : unnamed);
	}

	/** A class line at the very end of a quote that is not the class of a quote in it. */
	private static Optional<Line> misplacedClass(List<Line> inner) {
		List<Line> trimmed = Line.trimmed(inner);
		if (trimmed.size() < 2 || !isClassLine(trimmed.getLast().text())
				|| BoxKind.of(attributes(trimmed.getLast()).classes()) == BoxKind.PLAIN) {
			return Optional.empty();
		}
		Line before = trimmed.get(trimmed.size() - 2);
		return QUOTE.matcher(before.text()).matches() || isClassLine(before.text()) ? Optional.empty() : Optional.of(trimmed.getLast());
	}

	private static Attributes attributes(Line classLine) {
		String text = classLine.text().strip();
		return Attributes.at(text, 0).map(Attributes.Found::attributes).orElse(Attributes.NONE);
	}
}
