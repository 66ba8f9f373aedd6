package org.tenday.importer.internal.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tenday.markdown.Attributes;

/**
 * Rewrites what Pandoc and kramdown write line by line and CommonMark does not know: definition lists, class lines below listings and
 * pictures, tables without a heading.
 */
public final class LineForms {

	private static final Pattern DEFINITION = Pattern.compile("\\s{0,3}:[ \\t]+(\\S.*)");
	private static final Pattern TABLE_RULE = Pattern.compile("\\s*\\|[\\s:|+=-]*[=-][\\s:|+=-]*");

	private final Report report;

	public LineForms(Report report) {
		this.report = report;
	}

	public List<Line> plain(List<Line> lines) {
		return tables(definitions(classLines(lines)));
	}

	private List<Line> classLines(List<Line> lines) {
		List<Line> result = new ArrayList<>();
		CodeLines code = CodeLines.of(lines);
		int listing = -1;
		for (int i = 0; i < lines.size(); i++) {
			Line line = lines.get(i);
			if (code.end(i).isPresent()) {
				int end = code.end(i).getAsInt();
				listing = result.size();
				result.addAll(lines.subList(i, end + 1));
				i = end;
			} else if (KramdownQuotes.isClassLine(line.text())) {
				classLine(line, listing, result);
			} else {
				result.add(line);
				listing = line.isBlank() ? listing : -1;
			}
		}
		return result;
	}

	/** Gives the class line to the listing or picture above it; says that it is left out where there is neither. */
	private void classLine(Line line, int listing, List<Line> result) {
		Attributes attributes = Attributes.at(line.text().strip(), 0).map(Attributes.Found::attributes).orElse(Attributes.NONE);
		int last = result.size() - 1;
		if (listing >= 0) {
			Line opening = result.get(listing);
			if (opening.text().strip().matches("`{3,}|~{3,}")) {
				result.set(listing, opening.withText(opening.text().stripTrailing() + language(attributes.classes())));
			}
		} else if (last >= 0 && result.get(last).text().stripTrailing().matches(".*!\\[[^\\]]*]\\([^)]*\\)")) {
			result.set(last, result.get(last).withText(result.get(last).text().stripTrailing() + line.text().strip()));
		} else if (!line.text().strip().matches("\\{:\\s*toc\\s*}")) {
			report.add(line, "The attributes %s are left out.".formatted(line.text().strip()));
		}
	}

	private static String language(List<String> classes) {
		for (String name : classes) {
			if (name.startsWith("language-")) {
				return name.substring("language-".length());
			}
		}
		return classes.isEmpty() || classes.getFirst().equals("source") ? "" : classes.getFirst();
	}

	/** A term with its definition becomes a bold line with a paragraph. */
	private List<Line> definitions(List<Line> lines) {
		List<Line> result = new ArrayList<>();
		CodeLines code = CodeLines.of(lines);
		boolean within = false;
		for (int i = 0; i < lines.size(); i++) {
			Line line = lines.get(i);
			Matcher definition = DEFINITION.matcher(line.text());
			if (!code.contains(i) && definition.matches() && hasTerm(result) && !isTableCaption(lines, i)) {
				term(result);
				report.add(line, "A definition list is now bold words with paragraphs.");
				result.add(line.withText(definition.group(1)));
				within = true;
			} else if (within && !code.contains(i) && line.indent() >= 2) {
				result.add(line.outdented(4));
			} else {
				within &= line.isBlank() || !result.isEmpty() && !result.getLast().isBlank();
				result.add(line);
			}
		}
		return result;
	}

	private static boolean hasTerm(List<Line> above) {
		List<Line> trimmed = Line.trimmed(above);
		return !trimmed.isEmpty() && above.size() - above.lastIndexOf(trimmed.getLast()) <= 2 && trimmed.getLast().headingLevel() == 0;
	}

	/** Makes the last line that is not blank bold, and puts a blank line below it. */
	private static void term(List<Line> above) {
		while (above.getLast().isBlank()) {
			above.removeLast();
		}
		Line term = above.getLast();
		boolean single = above.size() == 1 || above.get(above.size() - 2).isBlank();
		if (single && !term.text().strip().startsWith("**")) {
			above.set(above.size() - 1, term.withText("**" + term.text().strip() + "**"));
		}
		above.add(term.withText(""));
	}

	/** Pandoc writes a table's caption like a definition, below the table. */
	private static boolean isTableCaption(List<Line> lines, int place) {
		int above = place - 1;
		while (above >= 0 && lines.get(above).isBlank()) {
			above--;
		}
		return above >= 0 && lines.get(above).text().strip().startsWith("|");
	}

	/** A table of kramdown needs no heading and may have rules anywhere; one of CommonMark has its heading and the rule below it. */
	private List<Line> tables(List<Line> lines) {
		List<Line> result = new ArrayList<>();
		CodeLines code = CodeLines.of(lines);
		for (int i = 0; i < lines.size(); i++) {
			int end = i;
			while (end < lines.size() && !code.contains(end) && isRow(lines.get(end))) {
				end++;
			}
			if (end - i < 2) {
				result.add(lines.get(i));
			} else {
				table(lines.subList(i, end), result);
				i = end - 1;
			}
		}
		return result;
	}

	private static void table(List<Line> rows, List<Line> result) {
		List<Line> words = rows.stream().filter(row -> !isRule(row)).toList();
		boolean headed = rows.size() > 1 && !isRule(rows.getFirst()) && isRule(rows.get(1));
		if (words.isEmpty()) {
			return;
		}
		Line first = words.getFirst();
		int columns = first.text().strip().replaceAll("^\\||\\|$", "").split("(?<!\\\\)\\|", -1).length;
		if (!headed) {
			if (!result.isEmpty() && !result.getLast().isBlank()) {
				result.add(first.withText(""));
			}
			result.add(first.withText("|  ".repeat(columns) + "|"));
			result.add(first.withText("|--".repeat(columns) + "|"));
			result.addAll(words);
			return;
		}
		result.add(first);
		result.add(rows.get(1).withText(rows.get(1).text().replace('+', '|').replace('=', '-')));
		result.addAll(words.subList(1, words.size()));
	}

	private static boolean isRule(Line line) {
		return TABLE_RULE.matcher(line.text()).matches();
	}

	private static boolean isRow(Line line) {
		return line.text().strip().matches("\\|.*\\|");
	}
}
