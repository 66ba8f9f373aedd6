package org.tenday.importer.internal.pages;

import java.util.ArrayList;
import java.util.List;

import org.tenday.importer.internal.markup.CodeLines;
import org.tenday.importer.internal.markup.Line;

/**
 * The comments of a text in HTML, which slides use for notes and for how they look.
 *
 * @param text     the lines without them
 * @param comments each as lines, without its marks
 */
record Remarks(List<Line> text, List<List<Line>> comments) {

	private static final String OPEN = "<!--";
	private static final String CLOSE = "-->";

	Remarks {
		text = List.copyOf(text);
		comments = List.copyOf(comments);
	}

	/** A comment that never ends is text. */
	static Remarks of(List<Line> lines) {
		List<Line> text = new ArrayList<>();
		List<List<Line>> comments = new ArrayList<>();
		CodeLines code = CodeLines.of(lines);
		for (int i = 0; i < lines.size(); i++) {
			Line line = lines.get(i);
			int open = code.contains(i) ? -1 : line.text().indexOf(OPEN);
			int end = open < 0 ? -1 : end(lines, i, open + OPEN.length());
			if (end < 0) {
				text.add(line);
				continue;
			}
			List<Line> comment = new ArrayList<>();
			StringBuilder rest = new StringBuilder(line.text().substring(0, open));
			for (int j = i; j <= end; j++) {
				String words = lines.get(j).text();
				int from = j == i ? open + OPEN.length() : 0;
				int to = j == end ? words.indexOf(CLOSE, from) : words.length();
				comment.add(lines.get(j).withText(words.substring(from, to)));
				rest.append(j == end ? words.substring(to + CLOSE.length()) : "");
			}
			comments.add(comment);
			if (!rest.toString().isBlank()) {
				// There may be another comment on what is left of the line.
				Remarks more = of(List.of(line.withText(rest.toString())));
				more.text().forEach(each -> text.add(each.withText(each.text().stripTrailing())));
				comments.addAll(more.comments());
			}
			i = end;
		}
		return new Remarks(text, comments);
	}

	private static int end(List<Line> lines, int start, int from) {
		for (int i = start; i < lines.size(); i++) {
			if (lines.get(i).text().indexOf(CLOSE, i == start ? from : 0) >= 0) {
				return i;
			}
		}
		return -1;
	}
}
