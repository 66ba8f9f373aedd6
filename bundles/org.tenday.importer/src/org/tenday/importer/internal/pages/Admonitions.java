package org.tenday.importer.internal.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tenday.importer.internal.markup.CodeLines;
import org.tenday.importer.internal.markup.Line;

/**
 * Writes the boxes of other tools as fenced boxes: {@code !!! note "Title"} of MkDocs, {@code :::tip[Title]} of Docusaurus,
 * {@code ::: {.callout-tip}} of Quarto and {@code > [!NOTE]} of GitHub.
 */
final class Admonitions {

	private static final Pattern INDENTED = Pattern
			.compile("(\\s*)(?:!!!|\\?\\?\\?\\+?)\\s+([A-Za-z][\\w-]*)(?:\\s+[A-Za-z][\\w -]*)?(?:\\s+\"(.*)\")?\\s*");
	private static final Pattern FENCED = Pattern.compile("(\\s*:{3,})\\s*([A-Za-z][\\w-]*)(?:\\s*\\[(.*)]|\\s+([^{\\s:].*))\\s*");
	private static final Pattern NAMED = Pattern.compile("(\\s*:{3,})\\s*([A-Za-z][\\w-]*)\\s*:*\\s*");
	private static final Pattern QUARTO = Pattern.compile("(\\s*:{3,}\\s*\\{[^}]*?)\\.callout-([a-z]+)\\b(.*)");
	private static final Pattern ALERT = Pattern.compile("(\\s*)>\\s*\\[!([A-Za-z]+)][+-]?\\s*(.*)");
	private static final Pattern QUOTED = Pattern.compile("\\s*> ?(.*)");

	/** What the words of other tools are called here; the others are notes with their word as title. */
	private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("note", "callout"), Map.entry("tip", "tip"),
			Map.entry("hint", "tip"), Map.entry("warning", "caution"), Map.entry("caution", "caution"), Map.entry("danger", "caution"),
			Map.entry("attention", "caution"), Map.entry("error", "caution"), Map.entry("important", "callout"),
			Map.entry("quote", "testimonial"), Map.entry("cite", "testimonial"), Map.entry("exercise", "challenge"),
			Map.entry("challenge", "challenge"), Map.entry("task", "challenge"), Map.entry("activity", "challenge"),
			Map.entry("solution", "solution"), Map.entry("answer", "solution"), Map.entry("discussion", "discussion"),
			Map.entry("objectives", "objectives"), Map.entry("prerequisites", "prereq"), Map.entry("checklist", "checklist"),
			Map.entry("keypoints", "keypoints"), Map.entry("notes", "instructor"), Map.entry("instructor", "instructor"));
	/** Those whose name says all that their title would. */
	private static final String SPEAKING = "note|tip|hint|warning|caution|exercise|challenge|task|activity|solution|answer|discussion|objectives"
			+ "|prerequisites|checklist|keypoints|notes|instructor|quote|cite";
	/** Names that Docusaurus knows besides. */
	private static final String OTHERS = "info|success|secondary";

	private Admonitions() {
	}

	static List<Line> fenced(List<Line> lines) {
		return fenced(lines, 0);
	}

	private static List<Line> fenced(List<Line> lines, int depth) {
		List<Line> result = new ArrayList<>();
		CodeLines code = CodeLines.of(lines);
		for (int i = 0; i < lines.size(); i++) {
			Line line = lines.get(i);
			Matcher indented = INDENTED.matcher(line.text());
			Matcher alert = ALERT.matcher(line.text());
			if (code.contains(i)) {
				result.add(line);
			} else if (indented.matches() && depth < 10) {
				i = indented(lines, i, indented, depth, result);
			} else if (alert.matches() && depth < 10) {
				i = alert(lines, i, alert, depth, result);
			} else {
				result.addAll(fence(line));
			}
		}
		return result;
	}

	/** What is indented below belongs to it. */
	private static int indented(List<Line> lines, int at, Matcher head, int depth, List<Line> result) {
		Line line = lines.get(at);
		int end = at + 1;
		while (end < lines.size() && (lines.get(end).isBlank() || lines.get(end).indent() >= line.indent() + 4)) {
			end++;
		}
		List<Line> within = Line.trimmed(lines.subList(at + 1, end)).stream().map(each -> each.outdented(line.indent() + 4)).toList();
		box(line, head.group(2), head.group(3) == null ? "" : head.group(3), fenced(within, depth + 1), result);
		return end - 1;
	}

	/** The quote goes on as long as lines are marked. */
	private static int alert(List<Line> lines, int at, Matcher head, int depth, List<Line> result) {
		Line line = lines.get(at);
		List<Line> within = new ArrayList<>();
		int end = at + 1;
		while (end < lines.size()) {
			Matcher quoted = QUOTED.matcher(lines.get(end).text());
			if (!quoted.matches()) {
				break;
			}
			within.add(lines.get(end).withText(quoted.group(1)));
			end++;
		}
		box(line, head.group(2), head.group(3), fenced(within, depth + 1), result);
		return end - 1;
	}

	private static void box(Line line, String name, String title, List<Line> within, List<Line> result) {
		result.add(line.withText(""));
		result.addAll(opening(line, ":::", name, title));
		result.addAll(within);
		result.add(line.withText(":::"));
		result.add(line.withText(""));
	}

	private static List<Line> fence(Line line) {
		Matcher quarto = QUARTO.matcher(line.text());
		if (quarto.matches()) {
			List<Line> opened = opening(line, "", quarto.group(2), "");
			Line fence = line.withText(quarto.group(1) + "." + name(quarto.group(2)) + quarto.group(3));
			return quarto.group(3).contains("title=") || opened.size() == 1 ? List.of(fence) : List.of(fence, opened.getLast());
		}
		Matcher fenced = FENCED.matcher(line.text());
		if (fenced.matches() && isKnown(fenced.group(2))) {
			String title = fenced.group(3) == null ? fenced.group(4).replaceFirst(":+$", "") : fenced.group(3);
			return opening(line, fenced.group(1), fenced.group(2), title.strip());
		}
		Matcher named = NAMED.matcher(line.text());
		return named.matches() && isKnown(named.group(2)) ? opening(line, named.group(1), named.group(2), "") : List.of(line);
	}

	/** The fence, and the title as a heading below it, where there is one. */
	private static List<Line> opening(Line line, String fence, String name, String title) {
		String words = title.isBlank() && !plain(name).matches(SPEAKING) ? worded(name) : title.strip();
		Line opened = line.withText("%s {.%s}".formatted(fence, name(name)));
		return words.isEmpty() ? List.of(opened) : List.of(opened, line.withText(" ".repeat(line.indent()) + "###### " + words));
	}

	private static boolean isKnown(String name) {
		return NAMES.containsKey(plain(name)) || plain(name).matches(OTHERS);
	}

	private static String name(String written) {
		return NAMES.getOrDefault(plain(written), "callout");
	}

	private static String plain(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

	private static String worded(String name) {
		String words = plain(name).replace('-', ' ');
		return Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}
}
