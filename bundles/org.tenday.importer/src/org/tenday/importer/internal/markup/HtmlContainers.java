package org.tenday.importer.internal.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes whole elements of HTML that stand on lines of their own, blank lines within them and all, as Markdown. */
public final class HtmlContainers {

	private static final Pattern START = Pattern
			.compile("(?i)\\s*<(table|ul|ol|dl|figure|pre|script|style|iframe|video|audio|svg|noscript)\\b.*");

	private final Report report;

	public HtmlContainers(Report report) {
		this.report = report;
	}

	public List<Line> plain(List<Line> lines) {
		List<Line> result = new ArrayList<>();
		CodeLines code = CodeLines.of(lines);
		for (int i = 0; i < lines.size(); i++) {
			Line line = lines.get(i);
			Matcher start = START.matcher(line.text());
			int end = !code.contains(i) && start.matches() ? end(lines, i, start.group(1).toLowerCase(Locale.ROOT)) : -1;
			if (end < 0) {
				result.add(line);
				continue;
			}
			String html = Line.join(lines.subList(i, end + 1));
			report.add(line, "An element of HTML, <%s>, is now Markdown or left out.".formatted(start.group(1).toLowerCase(Locale.ROOT)));
			result.add(line.withText(""));
			String indent = " ".repeat(line.indent());
			HtmlMarkdown.convert(html).lines().forEach(text -> result.add(line.withText(text.isEmpty() ? "" : indent + text)));
			result.add(line.withText(""));
			i = end;
		}
		return result;
	}

	/** The line on which an element ends, elements of the same name within it counted; -1 where it never ends. */
	private static int end(List<Line> lines, int start, String name) {
		Pattern tags = Pattern.compile("(?i)<(/?)" + name + "\\b[^>]*>");
		int depth = 0;
		for (int i = start; i < lines.size(); i++) {
			Matcher tag = tags.matcher(lines.get(i).text());
			while (tag.find()) {
				depth += tag.group(1).isEmpty() ? tag.group().endsWith("/>") ? 0 : 1 : -1;
			}
			if (depth <= 0) {
				return i;
			}
		}
		return -1;
	}
}
