package org.tenday.drawing.internal;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The key of a chart: looks and what they mean, in rows as wide as the sheet. */
final class KeyRows {

	private static final Lettering LETTERING = Lettering.TEXT;
	private static final double SWATCH_WIDTH = 26;
	private static final double SWATCH_HEIGHT = 9;
	private static final double GAP = 5;
	private static final double BETWEEN = 16;
	private static final double ROW_GAP = 3;

	private record Entry(Key key, List<String> lines, double x, double y) {
	}

	private final List<Entry> entries = new ArrayList<>();
	private final double height;

	KeyRows(List<Key> keys, double width) {
		double x = 0;
		double y = 0;
		double row = 0;
		for (Key key : keys) {
			List<String> lines = LETTERING.wrapped(key.name(), width - SWATCH_WIDTH - GAP);
			double taken = SWATCH_WIDTH + GAP + LETTERING.width(lines);
			if (x > 0 && x + taken > width) {
				y += row + ROW_GAP;
				x = 0;
				row = 0;
			}
			entries.add(new Entry(key, lines, x, y));
			x += taken + BETWEEN;
			row = Math.max(row, LETTERING.height(lines));
		}
		height = y + row;
	}

	double height() {
		return height;
	}

	void draw(Sheet sheet, double left, double top) {
		for (Entry entry : entries) {
			double y = top + entry.y() + (LETTERING.leading() - SWATCH_HEIGHT) / 2;
			entry.key().swatch().draw(sheet, new Rectangle2D.Double(left + entry.x(), y, SWATCH_WIDTH, SWATCH_HEIGHT));
			sheet.left(entry.lines(), left + entry.x() + SWATCH_WIDTH + GAP, top + entry.y(), LETTERING, sheet.palette().text());
		}
	}
}
