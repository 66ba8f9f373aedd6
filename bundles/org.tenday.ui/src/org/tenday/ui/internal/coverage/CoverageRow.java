package org.tenday.ui.internal.coverage;

import java.util.List;
import java.util.Optional;

import org.tenday.ui.internal.navigator.Node;

/**
 * A line of one of the view's lists.
 *
 * @param key      what it is about; stays the same while what it says changes, so that it stays selected and open
 * @param cells    what it says, column by column
 * @param place    what opening it opens
 * @param children the lines below it
 */
record CoverageRow(String key, List<String> cells, Optional<Node> place, List<CoverageRow> children) {

	CoverageRow {
		cells = List.copyOf(cells);
		children = List.copyOf(children);
	}
}
