package org.tenday.drawing.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.tenday.drawing.Matrix;
import org.tenday.drawing.Matrix.Entry;
import org.tenday.drawing.Matrix.Scale;
import org.tenday.drawing.Matrix.Zone;
import org.tenday.layout.Area;

/** Where everything in a matrix stands: cells equally wide, each row as high as its fullest cell needs. */
final class MatrixPlan {

	static final Lettering LETTERING = Lettering.SMALL;
	static final Lettering ZONES = Lettering.SMALL_STRONG;
	/** Room for the dot before a name. */
	static final double HANGING = 9;

	private static final double WIDEST_STEP = 84;
	private static final double LEAST_CELL = 30;
	private static final double LEAST_ROW = 30;
	private static final double PADDING = 4;
	private static final double BETWEEN = 2;

	/** Words in their place. */
	record Words(Area area, List<String> lines) {
	}

	private final Matrix matrix;
	private final double left;
	private final double top;
	private final double cellWidth;
	/** Upper edges of the rows from the highest step downwards, and the lower edge of the last. */
	private final double[] edges;
	private final double[] zoneRoom;

	MatrixPlan(Matrix matrix) {
		this.matrix = matrix;
		Scale up = matrix.up();
		double steps = up.steps().stream().mapToDouble(step -> LETTERING.width(LETTERING.wrapped(step, WIDEST_STEP))).max().orElse(0);
		left = Sheet.MARGIN + steps + PADDING;
		cellWidth = (matrix.width() - Sheet.MARGIN - left) / matrix.across().steps().size();
		if (cellWidth < LEAST_CELL) {
			throw new IllegalArgumentException("The matrix \"%s\" has too many steps for a width of %d points: make it wider."
					.formatted(matrix.title(), matrix.width()));
		}
		top = Sheet.titleHeight(matrix.title(), matrix.width()) + Lettering.STRONG.height(scaleLabel(up)) + PADDING;
		int rows = up.steps().size();
		zoneRoom = new double[rows];
		for (Zone zone : matrix.zones()) {
			int row = rows - zone.toUp();
			zoneRoom[row] = Math.max(zoneRoom[row], ZONES.height(zoneLines(zone)) + (zone.word().isBlank() ? 0 : BETWEEN));
		}
		edges = new double[rows + 1];
		edges[0] = top;
		for (int row = 0; row < rows; row++) {
			edges[row + 1] = edges[row] + rowHeight(row);
		}
	}

	private double rowHeight(int row) {
		int up = edges.length - 1 - row;
		double step = LETTERING.height(LETTERING.wrapped(matrix.up().steps().get(up - 1), WIDEST_STEP));
		double height = Math.max(LEAST_ROW, step + 2 * PADDING);
		for (int across = 1; across <= matrix.across().steps().size(); across++) {
			double cell = 2 * PADDING + zoneRoom[row];
			for (Entry entry : inCell(across, up)) {
				cell += LETTERING.height(entryLines(entry)) + BETWEEN;
			}
			height = Math.max(height, cell);
		}
		return height;
	}

	private List<Entry> inCell(int across, int up) {
		return matrix.entries().stream().filter(entry -> entry.across() == across && entry.up() == up).toList();
	}

	private List<String> entryLines(Entry entry) {
		return LETTERING.wrapped(entry.name(), cellWidth - 2 * PADDING - HANGING);
	}

	private List<String> zoneLines(Zone zone) {
		return ZONES.wrapped(zone.word(), (zone.toAcross() - zone.fromAcross() + 1) * cellWidth - 2 * PADDING);
	}

	private List<String> scaleLabel(Scale scale) {
		return Lettering.STRONG.wrapped(scale.label(), matrix.width() - 4 * Sheet.MARGIN);
	}

	double height() {
		Words label = acrossLabel();
		return label.area().bottom() + Sheet.MARGIN;
	}

	/** All cells together. */
	Area grid() {
		return new Area(left, top, cellWidth * matrix.across().steps().size(), edges[edges.length - 1] - top);
	}

	Area cells(int fromAcross, int toAcross, int fromUp, int toUp) {
		double y = edges[edges.length - 1 - toUp];
		return new Area(left + (fromAcross - 1) * cellWidth, y, (toAcross - fromAcross + 1) * cellWidth, edges[edges.length - fromUp] - y);
	}

	Area area(Zone zone) {
		return cells(zone.fromAcross(), zone.toAcross(), zone.fromUp(), zone.toUp());
	}

	/** The word of a zone, in its upper left corner. */
	Words word(Zone zone) {
		Area area = area(zone);
		List<String> lines = zoneLines(zone);
		return new Words(new Area(area.x() + PADDING, area.y() + PADDING, ZONES.width(lines), ZONES.height(lines)), lines);
	}

	/** The names of all entries, in their order. */
	List<Words> entries() {
		Words[] placed = new Words[matrix.entries().size()];
		for (int across = 1; across <= matrix.across().steps().size(); across++) {
			for (int up = 1; up <= matrix.up().steps().size(); up++) {
				Area cell = cells(across, across, up, up);
				double y = cell.y() + PADDING + zoneRoom[edges.length - 1 - up];
				for (int i = 0; i < placed.length; i++) {
					Entry entry = matrix.entries().get(i);
					if (entry.across() == across && entry.up() == up) {
						List<String> lines = entryLines(entry);
						placed[i] = new Words(new Area(cell.x() + PADDING + HANGING, y, LETTERING.width(lines), LETTERING.height(lines)),
								lines);
						y += LETTERING.height(lines) + BETWEEN;
					}
				}
			}
		}
		return Arrays.asList(placed);
	}

	/** The names of the steps upwards, left of their rows. */
	List<Words> upSteps() {
		List<Words> steps = new ArrayList<>();
		for (int up = 1; up <= matrix.up().steps().size(); up++) {
			Area row = cells(1, 1, up, up);
			List<String> lines = LETTERING.wrapped(matrix.up().steps().get(up - 1), WIDEST_STEP);
			double height = LETTERING.height(lines);
			steps.add(new Words(new Area(Sheet.MARGIN, row.y() + (row.height() - height) / 2, left - PADDING - Sheet.MARGIN, height),
					lines));
		}
		return steps;
	}

	/** The names of the steps to the right, below their columns. */
	List<Words> acrossSteps() {
		List<Words> steps = new ArrayList<>();
		for (int across = 1; across <= matrix.across().steps().size(); across++) {
			Area cell = cells(across, across, 1, 1);
			List<String> lines = LETTERING.wrapped(matrix.across().steps().get(across - 1), cellWidth - 2 * PADDING);
			steps.add(new Words(new Area(cell.x() + PADDING, cell.bottom() + PADDING, cellWidth - 2 * PADDING, LETTERING.height(lines)),
					lines));
		}
		return steps;
	}

	/** What is measured upwards, above the cells. */
	Words upLabel() {
		List<String> lines = scaleLabel(matrix.up());
		double height = Lettering.STRONG.height(lines);
		return new Words(new Area(left, top - PADDING - height, Lettering.STRONG.width(lines), height), lines);
	}

	/** What is measured to the right, below the cells and their steps, at the right end. */
	Words acrossLabel() {
		List<String> lines = scaleLabel(matrix.across());
		double y = acrossSteps().stream().mapToDouble(step -> step.area().bottom()).max().orElse(grid().bottom()) + PADDING;
		double width = Lettering.STRONG.width(lines);
		return new Words(new Area(grid().right() - width, y, width, Lettering.STRONG.height(lines)), lines);
	}
}
