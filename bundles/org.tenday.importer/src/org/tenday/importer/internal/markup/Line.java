package org.tenday.importer.internal.markup;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of a lesson that remembers where it came from, however it is cut.
 *
 * @param file   relative to the lesson
 * @param number from 1
 * @param text   without the line end
 */
public record Line(Path file, int number, String text) {

	public Line withText(String newText) {
		return new Line(file, number, newText);
	}

	public boolean isBlank() {
		return text.isBlank();
	}

	/** How many spaces it begins with; a tab reaches to the next multiple of four. */
	public int indent() {
		int width = 0;
		for (int i = 0; i < text.length(); i++) {
			char sign = text.charAt(i);
			if (sign == ' ') {
				width++;
			} else if (sign == '\t') {
				width += 4 - width % 4;
			} else {
				break;
			}
		}
		return width;
	}

	/** The line without up to so many leading spaces. */
	public Line outdented(int columns) {
		int width = 0;
		int place = 0;
		while (place < text.length() && width < columns && (text.charAt(place) == ' ' || text.charAt(place) == '\t')) {
			width += text.charAt(place) == ' ' ? 1 : 4 - width % 4;
			place++;
		}
		return place == 0 ? this : withText(" ".repeat(Math.max(0, width - columns)) + text.substring(place));
	}

	/** The level of the heading that it is; 0 for none. */
	public int headingLevel() {
		int start = 0;
		while (start < text.length() && start < 3 && text.charAt(start) == ' ') {
			start++;
		}
		int end = start;
		while (end < text.length() && text.charAt(end) == '#') {
			end++;
		}
		boolean heading = end - start >= 1 && end - start <= 6 && (end == text.length() || Character.isWhitespace(text.charAt(end)));
		return heading ? end - start : 0;
	}

	/** The words of the heading that it is; empty for none. */
	public String headingWords() {
		int level = headingLevel();
		if (level == 0) {
			return "";
		}
		String words = text.strip().substring(level).strip();
		String open = words.replaceFirst("#++$", "");
		// Hashes at the end close the heading where a space stands before them.
		return open.isEmpty() || open.endsWith(" ") || open.endsWith("\t") ? open.strip() : words;
	}

	public static String join(List<Line> lines) {
		return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
	}

	/** Without the blank lines at either end. */
	public static List<Line> trimmed(List<Line> lines) {
		int from = 0;
		int to = lines.size();
		while (from < to && lines.get(from).isBlank()) {
			from++;
		}
		while (to > from && lines.get(to - 1).isBlank()) {
			to--;
		}
		return lines.subList(from, to);
	}
}
