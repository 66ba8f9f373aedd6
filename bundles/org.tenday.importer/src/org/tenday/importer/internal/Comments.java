package org.tenday.importer.internal;

import java.util.ArrayList;
import java.util.List;

/** Takes comments in HTML out, wherever they stand outside of code. */
final class Comments {

	private static final String OPEN = "<!--";
	private static final String CLOSE = "-->";

	private final Report report;

	Comments(Report report) {
		this.report = report;
	}

	List<Line> strip(List<Line> lines) {
		List<Line> kept = new ArrayList<>();
		CodeLines code = CodeLines.of(lines);
		for (int i = 0; i < lines.size(); i++) {
			Line line = lines.get(i);
			int open = code.contains(i) ? -1 : openingIn(line.text(), 0);
			if (open < 0) {
				kept.add(line);
				continue;
			}
			int end = i;
			while (end < lines.size() && lines.get(end).text().indexOf(CLOSE, end == i ? open + OPEN.length() : 0) < 0) {
				end++;
			}
			if (end == lines.size()) {
				report.add(line, "A comment that begins here never ends; it is kept as text.");
				kept.add(line.withText(line.text().replace(OPEN, "")));
				continue;
			}
			report.add(line, "A comment in HTML is left out: %s".formatted(shortened(lines.subList(i, end + 1), open)));
			Line last = lines.get(end);
			int close = last.text().indexOf(CLOSE, end == i ? open + OPEN.length() : 0) + CLOSE.length();
			Line rest = line.withText(line.text().substring(0, open) + last.text().substring(close));
			// What is left of the line may hold another comment, and fences within the comment count no more.
			List<Line> remaining = new ArrayList<>();
			if (!rest.isBlank()) {
				remaining.add(rest);
			}
			remaining.addAll(lines.subList(end + 1, lines.size()));
			lines = remaining;
			code = CodeLines.of(lines);
			i = -1;
		}
		return kept;
	}

	/** Where a comment begins that is not shown as code within the line. */
	private static int openingIn(String text, int from) {
		int open = text.indexOf(OPEN, from);
		if (open < 0) {
			return -1;
		}
		long ticks = text.substring(0, open).chars().filter(sign -> sign == '`').count();
		return ticks % 2 == 0 ? open : openingIn(text, open + OPEN.length());
	}

	private static String shortened(List<Line> lines, int open) {
		String words = Line.join(lines).substring(open + OPEN.length()).replaceAll("(?s)-->.*", "").strip().replaceAll("\\s+", " ");
		return words.length() > 60 ? words.substring(0, 60) + "…" : words;
	}
}
