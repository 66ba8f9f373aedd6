package org.tenday.area.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A narrow table of many rows, folded so that its parts stand side by side: read down, then to the right.
 *
 * @param headings repeated for each part
 * @param rows     as many as the longest part has
 */
record Folded(List<String> headings, List<List<String>> rows) {

	/** A table of no more rows stays as it is. */
	private static final int SHORT = 8;
	/** More columns than these are too narrow to be read. */
	private static final int MOST_COLUMNS = 6;
	private static final String NOTHING = "&nbsp;";

	Folded {
		headings = List.copyOf(headings);
		rows = rows.stream().map(List::copyOf).toList();
	}

	/** Folds a table whose rows are as long as its headings. */
	static Folded of(List<String> headings, List<List<String>> rows) {
		int parts = Math.clamp((rows.size() + SHORT - 1) / SHORT, 1, Math.max(1, MOST_COLUMNS / headings.size()));
		int height = (rows.size() + parts - 1) / parts;
		List<List<String>> folded = new ArrayList<>();
		for (int row = 0; row < height; row++) {
			List<String> cells = new ArrayList<>();
			for (int at = row; at < row + parts * height; at += height) {
				cells.addAll(at < rows.size() ? rows.get(at) : Collections.nCopies(headings.size(), NOTHING));
			}
			folded.add(cells);
		}
		List<String> above = new ArrayList<>();
		for (int part = 0; part < parts; part++) {
			above.addAll(headings);
		}
		return new Folded(above, folded);
	}
}
