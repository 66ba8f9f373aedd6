package org.tenday.ui.internal.table;

import java.util.ArrayList;
import java.util.List;

/** Puts cells from elsewhere into the rows of a table of records. */
public final class Pasting {

	private Pasting() {
	}

	/**
	 * The rows with cells put over them; rows that are not there yet are added.
	 *
	 * @param rows   as they are
	 * @param blank  a new row
	 * @param row    that the first line goes to, from 0
	 * @param column that the first cell of a line goes to, from 0
	 * @param cells  a line that repeats the headings above it is left out
	 * @throws IllegalArgumentException where a cell cannot be; says which, and what to write; nothing is pasted then
	 */
	public static List<Record> into(List<Record> rows, List<Column> columns, Record blank, int row, int column, List<List<String>> cells) {
		List<Record> pasted = new ArrayList<>(rows);
		List<List<String>> lines = isHeading(cells, columns, column) ? cells.subList(1, cells.size()) : cells;
		for (int line = 0; line < lines.size(); line++) {
			List<String> values = lines.get(line);
			if (column + values.size() > columns.size()) {
				throw new IllegalArgumentException(
						("Line %d of what you paste has %d cells, but from here to the right there are only %d columns: "
								+ "begin further left, or copy less.")
								.formatted(line + 1, values.size(), columns.size() - column));
			}
			if (row + line == pasted.size()) {
				pasted.add(blank);
			}
			for (int i = 0; i < values.size(); i++) {
				pasted.set(row + line, with(pasted.get(row + line), columns.get(column + i), values.get(i), line));
			}
		}
		return List.copyOf(pasted);
	}

	private static boolean isHeading(List<List<String>> cells, List<Column> columns, int column) {
		if (cells.isEmpty() || column + cells.getFirst().size() > columns.size()) {
			return false;
		}
		for (int i = 0; i < cells.getFirst().size(); i++) {
			Column of = columns.get(column + i);
			String word = cells.getFirst().get(i);
			if (!word.equalsIgnoreCase(of.component().words().label()) && !word.equalsIgnoreCase(of.heading())) {
				return false;
			}
		}
		return true;
	}

	private static Record with(Record row, Column column, String value, int line) {
		try {
			return column.with(row, value);
		} catch (IllegalArgumentException refusal) {
			throw new IllegalArgumentException(
					"Nothing was pasted. Line %d, %s: %s".formatted(line + 1, column.heading(), refusal.getMessage()),
					refusal);
		}
	}
}
