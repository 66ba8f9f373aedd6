package org.tenday.ui.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Cells as spreadsheets put them on the clipboard, and as files with commas hold them. */
public final class Cells {

	private static final char QUOTE = '"';

	private Cells() {
	}

	/**
	 * The rows of a text: tabs between the cells where it has any; else commas or semicolons, where every line has equally many; else one cell a
	 * line. A cell with line breaks, tabs or commas in it stands in quotation marks, doubled where they belong to it; where the last one is
	 * never closed, all of them are letters.
	 */
	public static List<List<String>> read(String text) {
		if (text.indexOf('\t') >= 0) {
			return rows(text, '\t');
		}
		for (char separator : new char[]{ ',', ';' }) {
			List<List<String>> rows = rows(text, separator);
			if (rows.size() > 1 && rows.getFirst().size() > 1 && rows.stream().allMatch(row -> row.size() == rows.getFirst().size())) {
				return rows;
			}
		}
		return rows(text, '\t');
	}

	/** Rows as spreadsheets take them from the clipboard. */
	public static String write(List<List<String>> rows) {
		return rows.stream().map(row -> row.stream().map(Cells::quoted).collect(Collectors.joining("\t")))
				.collect(Collectors.joining("\n"));
	}

	private static String quoted(String cell) {
		return cell.matches("(?s).*[\t\n\"].*") ? QUOTE + cell.replace("\"", "\"\"") + QUOTE : cell;
	}

	private static List<List<String>> rows(String text, char separator) {
		return rows(text, separator, true).or(() -> rows(text, separator, false)).orElseThrow();
	}

	/** Empty where a quotation mark opens a cell and none closes it. */
	private static Optional<List<List<String>>> rows(String text, char separator, boolean hasQuotes) {
		List<List<String>> rows = new ArrayList<>();
		List<String> row = new ArrayList<>();
		StringBuilder cell = new StringBuilder();
		boolean isQuoted = false;
		for (int i = 0; i < text.length(); i++) {
			char letter = text.charAt(i);
			if (isQuoted) {
				if (letter != QUOTE) {
					cell.append(letter);
				} else if (i + 1 < text.length() && text.charAt(i + 1) == QUOTE) {
					cell.append(QUOTE);
					i++;
				} else {
					isQuoted = false;
				}
			} else if (hasQuotes && letter == QUOTE && cell.isEmpty()) {
				isQuoted = true;
			} else if (letter == separator) {
				add(row, cell);
			} else if (letter == '\n') {
				add(row, cell);
				rows.add(List.copyOf(row));
				row.clear();
			} else if (letter != '\r') {
				cell.append(letter);
			}
		}
		if (isQuoted) {
			return Optional.empty();
		}
		if (!row.isEmpty() || !cell.isEmpty()) {
			add(row, cell);
			rows.add(List.copyOf(row));
		}
		return Optional.of(List.copyOf(rows));
	}

	private static void add(List<String> row, StringBuilder cell) {
		row.add(cell.toString().strip());
		cell.setLength(0);
	}
}
