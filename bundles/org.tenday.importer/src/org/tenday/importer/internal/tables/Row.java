package org.tenday.importer.internal.tables;

import java.util.List;

/**
 * A row of a table.
 *
 * @param number from 1: the line of a text on which it begins, the number at the margin of a sheet
 * @param cells  from the first column, as words; a row may be shorter than others
 */
record Row(int number, List<String> cells) {

	Row {
		cells = List.copyOf(cells);
	}

	/** The words of a cell without space around them; empty for a cell that is not there. */
	String cell(int column) {
		return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
	}

	boolean isBlank() {
		return cells.stream().allMatch(String::isBlank);
	}
}
