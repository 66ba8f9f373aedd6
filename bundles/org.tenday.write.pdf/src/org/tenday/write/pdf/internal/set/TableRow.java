package org.tenday.write.pdf.internal.set;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tenday.document.Theme.Colour;
import org.tenday.write.pdf.internal.flow.Sheet;
import org.tenday.write.pdf.internal.flow.Stack;
import org.tenday.write.pdf.internal.flow.Strip;
import org.tenday.write.pdf.internal.type.Tag;

/**
 * A row of a table, which becomes one strip.
 *
 * @param tag   its node in the structure
 * @param cells left to right
 * @param look  how all rows of the table look
 * @param head  whether it is a heading row
 * @param first whether it is the uppermost
 */
record TableRow(Tag tag, List<CellStrips> cells, Look look, boolean head, boolean first) {

	/** How high at least the words' room in a row is, and in one to be filled in by hand, in points. */
	private static final double LOWEST = 12;
	private static final double LOWEST_TO_FILL = 24;

	/** The strips of one cell; strong where it names its row or column. */
	record CellStrips(Tag tag, List<Strip> strips, boolean strong) {
	}

	/**
	 * How all rows of a table look.
	 *
	 * @param x       of the left edge of the table
	 * @param widths  of the columns
	 * @param padding free space at the sides of a cell's words
	 * @param grid    whether columns are parted by lines: in forms, whose empty cells are to be seen
	 */
	record Look(Styles styles, double x, double[] widths, double padding, boolean grid) {

		double width() {
			return CellWidths.sum(widths);
		}

		double above() {
			return padding * 0.75;
		}
	}

	Strip strip() {
		List<Stack> stacks = cells.stream().map(cell -> Stack.of(cell.strips())).toList();
		double highest = stacks.stream().mapToDouble(Stack::height).max().orElse(0);
		double height = Math.max(highest, look.grid() && !head ? LOWEST_TO_FILL : LOWEST) + 2 * look.above();
		return Strip.of(height, (sheet, left, top) -> paint(sheet, left, top, height, stacks))
				.withNotes(stacks.stream().flatMap(stack -> stack.notes().stream()).toList())
				.withAnchors(stacks.stream().flatMap(stack -> stack.anchors().stream()).toList())
				.withCutter(this::cut);
	}

	/** The row again at the head of a further page, where it is not to be read twice. */
	Strip repeated() {
		Strip strip = strip();
		return Strip.of(strip.height(), (sheet, left, top) -> {
			sheet.artifactsOnly(true);
			strip.mark().paint(sheet, left, top);
			sheet.artifactsOnly(false);
		});
	}

	private void paint(Sheet sheet, double left, double top, double height, List<Stack> stacks) {
		paintGround(sheet, left + look.x(), top, height);
		sheet.meet(tag);
		for (int i = 0; i < cells.size(); i++) {
			sheet.meet(cells.get(i).tag());
			stacks.get(i).paint(sheet, left, top - look.above(), List.of());
		}
	}

	private void paintGround(Sheet sheet, double left, double top, double height) {
		Colour hairline = look.styles().hairline();
		Colour rule = head ? look.styles().colours().accent() : hairline;
		double thickness = head ? 1 : 0.5;
		double x = left;
		for (int i = 0; i < cells.size(); i++) {
			if (cells.get(i).strong()) {
				sheet.fill(x, top - height, look.widths()[i], height, look.styles().colours().tint());
			}
			x += look.widths()[i];
		}
		x = left;
		for (int i = 0; look.grid() && i <= cells.size(); i++) {
			sheet.fill(x - 0.25, top - height, 0.5, height, hairline);
			x += i < cells.size() ? look.widths()[i] : 0;
		}
		// Rules stand within the row, or the ground of the next one would cover half of them.
		if (first) {
			sheet.fill(left, top - thickness, look.width(), thickness, rule);
		}
		sheet.fill(left, top - height, look.width(), thickness, rule);
	}

	private Optional<Strip.Cut> cut(double height) {
		return Abreast.cut(cells.stream().map(CellStrips::strips).toList(), height - 2 * look.above())
				.map(parts -> new Strip.Cut(part(parts.upper(), first).strip(), part(parts.lower(), false).strip()));
	}

	/** A row with less in its cells. */
	private TableRow part(List<List<Strip>> strips, boolean uppermost) {
		List<CellStrips> fewer = new ArrayList<>();
		for (int i = 0; i < cells.size(); i++) {
			fewer.add(new CellStrips(cells.get(i).tag(), strips.get(i), cells.get(i).strong()));
		}
		return new TableRow(tag, fewer, look, head, uppermost);
	}
}
