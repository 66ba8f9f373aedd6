package org.tenday.importer.internal.markup;

import java.util.ArrayList;
import java.util.List;

/** Takes comments in HTML out, wherever they stand outside of code. */
public final class Comments {

	private static final String OPEN = "<!--";
	private static final String CLOSE = "-->";

	private final Report report;

	public Comments(Report report) {
		this.report = report;
	}

	public List<Line> strip(List<Line> lines) {
		List<Line> kept = new ArrayList<>();
		CodeLines code = CodeLines.of(lines);
		int i = 0;
		while (i < lines.size()) {
			boolean plain = code.contains(i) || !lines.get(i).text().contains(OPEN);
			if (plain) {
				kept.add(lines.get(i));
				i++;
			} else {
				i = withComments(lines, i, kept);
			}
		}
		return kept;
	}

	/**
	 * Keeps what is left of a line with comments, to the end of the line on which the last of them ends.
	 *
	 * @return the line to go on with
	 */
	private int withComments(List<Line> lines, int start, List<Line> kept) {
		Line first = lines.get(start);
		StringBuilder words = new StringBuilder();
		int i = start;
		String text = first.text();
		int from = 0;
		int open = openingIn(text, from);
		while (open >= 0) {
			words.append(text, from, open);
			int end = end(lines, i, open + OPEN.length());
			if (end < 0) {
				report.add(lines.get(i), "A comment that begins here never ends; it is kept as text.");
				from = open + OPEN.length();
				break;
			}
			int close = lines.get(end).text().indexOf(CLOSE, end == i ? open + OPEN.length() : 0);
			String begun = end == i ? text.substring(open + OPEN.length(), close) : text.substring(open + OPEN.length()) + " …";
			report.add(lines.get(i), "A comment in HTML is left out: %s".formatted(shortened(begun)));
			i = end;
			text = lines.get(i).text();
			from = close + CLOSE.length();
			open = openingIn(text, from);
		}
		words.append(text.substring(from));
		if (!words.toString().isBlank()) {
			kept.add(first.withText(words.toString()));
		}
		return i + 1;
	}

	/** The line on which a comment ends; -1 where it never does. */
	private static int end(List<Line> lines, int start, int from) {
		if (lines.get(start).text().indexOf(CLOSE, from) >= 0) {
			return start;
		}
		for (int i = start + 1; i < lines.size(); i++) {
			if (lines.get(i).text().contains(CLOSE)) {
				return i;
			}
		}
		return -1;
	}

	/** Where a comment begins that is not shown as code within the line. */
	private static int openingIn(String text, int from) {
		int open = text.indexOf(OPEN, from);
		int counted = from;
		boolean code = false;
		while (open >= 0) {
			for (; counted < open; counted++) {
				code ^= text.charAt(counted) == '`';
			}
			if (!code) {
				return open;
			}
			open = text.indexOf(OPEN, open + OPEN.length());
		}
		return -1;
	}

	private static String shortened(String comment) {
		String words = comment.substring(0, Math.min(comment.length(), 200)).strip().replaceAll("\\s+", " ");
		return words.length() > 60 ? words.substring(0, 60) + "…" : words;
	}
}
