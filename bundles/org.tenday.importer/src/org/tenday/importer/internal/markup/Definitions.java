package org.tenday.importer.internal.markup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What texts of a page refer to by name wherever it stands on the page or in the lesson: the targets of links, and footnotes. */
public final class Definitions {

	private static final Pattern LINK = Pattern
			.compile("[\\s>]{0,20}\\[([^\\]^@][^\\]]*)]:\\s*(<[^>]*>|\\S+)(?:\\s+(\"[^\"]*\"|'[^']*'|\\([^)]*\\)))?\\s*");
	private static final Pattern FOOTNOTE = Pattern.compile("\\s{0,3}\\[\\^([^\\]\\s]+)]:.*");
	private static final Pattern MARK = Pattern.compile("\\[\\^([^\\]\\s]+)](?!:)");

	private final Map<String, String> links = new LinkedHashMap<>();
	private final Map<String, List<Line>> footnotes = new LinkedHashMap<>();
	private final Set<String> used = new HashSet<>();

	/**
	 * @param page   all lines of the page
	 * @param shared all lines of the lesson's shared links
	 */
	public static Definitions of(List<Line> page, List<Line> shared) {
		Definitions definitions = new Definitions();
		definitions.read(page);
		definitions.read(shared);
		return definitions;
	}

	/** The targets of links as lines of Markdown, to be put below any text of the page. */
	public String links() {
		return links.values().stream().collect(Collectors.joining("\n"));
	}

	/** The footnotes to which a text refers but which stand elsewhere on the page. */
	public List<Line> footnotesFor(List<Line> text) {
		List<Line> wanted = new ArrayList<>();
		for (Line line : text) {
			Matcher mark = MARK.matcher(line.text());
			while (mark.find()) {
				List<Line> footnote = footnotes.get(key(mark.group(1)));
				if (footnote != null && !wanted.contains(footnote.getFirst()) && !text.contains(footnote.getFirst())) {
					wanted.add(line.withText(""));
					wanted.addAll(footnote);
				}
			}
		}
		return wanted;
	}

	/** A text without the footnotes in it to which other texts of the page refer and this one does not. */
	public List<Line> withoutFootnotesOfOthers(List<Line> text) {
		Set<Integer> gone = new HashSet<>();
		for (Line line : text) {
			Matcher footnote = FOOTNOTE.matcher(line.text());
			boolean ofOthers = footnote.matches() && used.contains(key(footnote.group(1)))
					&& text.stream().noneMatch(other -> refersTo(other, key(footnote.group(1))));
			if (ofOthers) {
				footnotes.getOrDefault(key(footnote.group(1)), List.of()).forEach(part -> gone.add(part.number()));
			}
		}
		return gone.isEmpty() ? text : text.stream().filter(line -> !gone.contains(line.number())).toList();
	}

	private void read(List<Line> lines) {
		CodeLines code = CodeLines.of(lines);
		for (int i = 0; i < lines.size(); i++) {
			if (code.contains(i)) {
				continue;
			}
			Line line = lines.get(i);
			Matcher link = LINK.matcher(line.text());
			if (link.matches()) {
				String title = link.group(3) == null ? "" : " " + link.group(3);
				links.putIfAbsent(key(link.group(1)), "[" + link.group(1) + "]: " + link.group(2) + title);
			}
			Matcher footnote = FOOTNOTE.matcher(line.text());
			if (footnote.matches()) {
				footnotes.putIfAbsent(key(footnote.group(1)), footnote(lines, i));
			}
			Matcher mark = MARK.matcher(line.text());
			while (mark.find()) {
				used.add(key(mark.group(1)));
			}
		}
	}

	private static boolean refersTo(Line line, String key) {
		Matcher mark = MARK.matcher(line.text());
		while (mark.find()) {
			if (key(mark.group(1)).equals(key)) {
				return true;
			}
		}
		return false;
	}

	/** A footnote goes on over lines that are not blank and begin nothing else. */
	private static List<Line> footnote(List<Line> lines, int start) {
		int end = start + 1;
		while (end < lines.size() && !lines.get(end).isBlank() && !FOOTNOTE.matcher(lines.get(end).text()).matches()
				&& lines.get(end).headingLevel() == 0 && !lines.get(end).text().strip().startsWith(":::")) {
			end++;
		}
		return lines.subList(start, end);
	}

	private static String key(String label) {
		return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
	}
}
