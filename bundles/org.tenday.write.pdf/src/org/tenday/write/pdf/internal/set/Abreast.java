package org.tenday.write.pdf.internal.set;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tenday.write.pdf.internal.flow.Stack;
import org.tenday.write.pdf.internal.flow.Strip;

/** Breaks at one height what stands side by side, such as the cells of a row. */
final class Abreast {

	private Abreast() {
	}

	/** What stands above and below the break, column by column. */
	record Parts(List<List<Strip>> upper, List<List<Strip>> lower) {
	}

	/** One column that was broken. */
	private record Column(List<Strip> upper, List<Strip> lower) {
	}

	/** The parts of some columns; nothing where no part fits the height, or all of them do. */
	static Optional<Parts> cut(List<List<Strip>> columns, double height) {
		List<List<Strip>> upper = new ArrayList<>();
		List<List<Strip>> lower = new ArrayList<>();
		for (List<Strip> column : columns) {
			Column parts = column(column, height);
			upper.add(parts.upper());
			lower.add(parts.lower());
		}
		boolean nothing = upper.stream().allMatch(List::isEmpty) || lower.stream().allMatch(List::isEmpty);
		return nothing ? Optional.empty() : Optional.of(new Parts(upper, lower));
	}

	private static Column column(List<Strip> strips, double height) {
		int fits = fitting(strips, height);
		List<Strip> upper = new ArrayList<>(strips.subList(0, fits));
		List<Strip> lower = new ArrayList<>(strips.subList(fits, strips.size()));
		if (!lower.isEmpty() && lower.getFirst().cutter() != null) {
			// The row of a table within the table, which may itself be higher than a page.
			upper.add(lower.getFirst().withHeight(0));
			double room = height - Stack.of(upper).height();
			upper.removeLast();
			lower.getFirst().cutter().cut(room).ifPresent(cut -> {
				upper.add(cut.upper());
				lower.set(0, cut.lower());
			});
		}
		return new Column(upper, lower);
	}

	/** How many of the strips fit a height, those that are kept together undivided as far as that goes. */
	private static int fitting(List<Strip> strips, double height) {
		int fits = 0;
		while (fits < strips.size() && Stack.of(strips.subList(0, fits + 1)).height() <= height) {
			fits++;
		}
		int whole = fits;
		while (whole > 0 && whole < strips.size() && strips.get(whole - 1).keep()) {
			whole--;
		}
		return whole > 0 ? whole : fits;
	}
}
