package org.tenday.importer.internal.lessons;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tenday.importer.internal.markup.BoxContents;
import org.tenday.importer.internal.markup.CodeLines;
import org.tenday.importer.internal.markup.Line;
import org.tenday.importer.internal.markup.Markup;
import org.tenday.importer.internal.markup.Page;
import org.tenday.importer.internal.markup.TextRewriter;
import org.tenday.model.GlossaryEntry;

/** Finds a glossary's terms in a page: each with its definition in the line below, after a colon, or as an item "Term: definition". */
final class GlossaryReader {

	private static final Pattern DEFINITION = Pattern.compile("\\s{0,3}:\\s+(\\S.*)");
	private static final Pattern ITEM = Pattern.compile("\\s{0,3}[-*+]\\s+([^:]{1,60}?):\\s+(\\S.*)");
	private static final Pattern HEADING = Pattern.compile("(?iU).*(glossar|glosario|terms|terminology|definitions).*");

	private final List<BoxContents.Titled> terms = new ArrayList<>();
	private final List<Line> rest = new ArrayList<>();

	private GlossaryReader() {
	}

	static GlossaryReader of(Page page) {
		GlossaryReader reader = new GlossaryReader();
		reader.read(page.lines(), HEADING.matcher(page.title()).matches());
		return reader;
	}

	/** The terms, their definitions rewritten. */
	List<GlossaryEntry> entries(TextRewriter texts) {
		return terms.stream().map(term -> new GlossaryEntry(term.title(), texts.text(term.lines()), "", "")).toList();
	}

	/** The lines that belong to no term. */
	List<Line> rest() {
		return rest;
	}

	/** Whether the page says more than its terms. */
	boolean hasMore() {
		return rest.stream().anyMatch(line -> !line.isBlank() && line.headingLevel() == 0);
	}

	private void read(List<Line> lines, boolean named) {
		CodeLines code = CodeLines.of(lines);
		boolean glossary = named;
		int i = 0;
		while (i < lines.size()) {
			Line line = lines.get(i);
			if (line.headingLevel() > 0 && !code.contains(i)) {
				glossary = HEADING.matcher(line.headingWords()).matches();
			}
			int definition = code.contains(i) || line.isBlank() || line.headingLevel() > 0 ? -1 : definition(lines, i + 1);
			Matcher item = ITEM.matcher(line.text());
			if (definition > 0) {
				i = defined(line, lines, definition);
			} else if (glossary && item.matches()) {
				int end = end(lines, i + 1);
				List<Line> text = new ArrayList<>(List.of(line.withText(item.group(2))));
				text.addAll(lines.subList(i + 1, end));
				add(item.group(1), text);
				i = end;
			} else {
				rest.add(line);
				i++;
			}
		}
	}

	/** The line of the definition that belongs to a term in the line above, or in the last line but one; -1 for none. */
	private static int definition(List<Line> lines, int below) {
		int place = below < lines.size() && lines.get(below).isBlank() ? below + 1 : below;
		return place < lines.size() && DEFINITION.matcher(lines.get(place).text()).matches() ? place : -1;
	}

	private int defined(Line term, List<Line> lines, int definition) {
		List<Line> text = new ArrayList<>();
		int place = definition;
		while (place < lines.size() && DEFINITION.matcher(lines.get(place).text()).matches()) {
			Matcher first = DEFINITION.matcher(lines.get(place).text());
			text.add(lines.get(place).withText(first.matches() ? first.group(1) : ""));
			int end = end(lines, place + 1);
			lines.subList(place + 1, end).forEach(line -> text.add(line.withText(line.text().strip())));
			text.add(term.withText(""));
			place = end;
			while (place < lines.size() && lines.get(place).isBlank() && place + 1 < lines.size()
					&& (DEFINITION.matcher(lines.get(place + 1).text()).matches() || lines.get(place + 1).indent() >= 4)) {
				place++;
				if (lines.get(place).indent() >= 4) {
					int more = end(lines, place);
					lines.subList(place, more).forEach(line -> text.add(line.withText(line.text().strip())));
					text.add(term.withText(""));
					place = more;
				}
			}
		}
		add(term.text(), text);
		return place;
	}

	/** Where a paragraph ends: at a blank line, or where the next term stands. */
	private static int end(List<Line> lines, int from) {
		int end = from;
		while (end < lines.size() && !lines.get(end).isBlank() && lines.get(end).headingLevel() == 0
				&& !DEFINITION.matcher(lines.get(end).text()).matches() && !ITEM.matcher(lines.get(end).text()).matches()
				&& !(end + 1 < lines.size() && DEFINITION.matcher(lines.get(end + 1).text()).matches())) {
			end++;
		}
		return end;
	}

	private void add(String term, List<Line> text) {
		terms.add(new BoxContents.Titled(Markup.words(term.replaceAll("\\[([^\\]]*)](\\{[^}]*})?", "$1")), List.copyOf(text)));
	}
}
