package org.tenday.layout;

import java.util.ArrayList;
import java.util.List;

import org.tenday.document.Element;
import org.tenday.document.Element.Box;
import org.tenday.document.Element.ItemList;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Element.Table;
import org.tenday.document.Element.Table.Cell;
import org.tenday.document.Inline;

/**
 * Makes tables fit that no breaking between rows can help: one that is too wide becomes several side by side, each with the first column; one with a row
 * that is higher than a slide becomes a list.
 */
final class TableFitter {

	private final SlideArranger arranger;
	private final ColumnWidths widths;
	private final Area area;

	TableFitter(SlideArranger arranger) {
		this.arranger = arranger;
		this.widths = new ColumnWidths(arranger.measure(), arranger.text().size(), SlideGeometry.CELL_SIDE);
		this.area = arranger.geometry().body();
	}

	List<Element> fit(List<Element> elements) {
		return fit(elements, area);
	}

	private List<Element> fit(List<Element> elements, Area room) {
		List<Element> all = new ArrayList<>();
		for (Element element : elements) {
			switch (element) {
			case Table table -> narrow(table, room.width()).forEach(part -> all.addAll(low(part, room)));
			case Box box -> all.add(new Box(box.kind(), box.label(), box.title(), fit(box.content(), inside(box, room))));
			default -> all.add(element);
			}
		}
		return all;
	}

	/** What a box leaves to its content, its label taken off. */
	private Area inside(Box box, Area room) {
		double padding = SlideGeometry.PADDING;
		double width = room.width() - 3 * padding;
		double size = arranger.text().size();
		double head = arranger.measure().lines(BoxLabel.of(box), width, size, true) * size * SlideGeometry.LEADING + Stack.GAP;
		return new Area(room.x(), room.y(), width, Math.max(room.height() - 2 * padding - head, 0));
	}

	/** As many tables as are needed for no word to be broken, where that can be had by giving each some of the columns. */
	private List<Table> narrow(Table table, double available) {
		int count = table.columns().size();
		if (count < 3 || widths.least(table) <= available) {
			return List.of(table);
		}
		List<Table> parts = new ArrayList<>();
		double first = widths.least(table, 0);
		int start = 1;
		while (start < count) {
			double width = first + widths.least(table, start);
			int end = start + 1;
			while (end < count && width + widths.least(table, end) <= available) {
				width += widths.least(table, end++);
			}
			parts.add(columns(table, start, end));
			start = end;
		}
		return parts;
	}

	private static Table columns(Table table, int start, int end) {
		List<Table.Column> columns = new ArrayList<>();
		columns.add(table.columns().getFirst());
		columns.addAll(table.columns().subList(start, end));
		List<List<Cell>> rows = new ArrayList<>();
		for (List<Cell> row : table.rows()) {
			List<Cell> cells = new ArrayList<>();
			cells.add(row.getFirst());
			cells.addAll(row.subList(start, end));
			rows.add(cells);
		}
		return new Table(table.caption(), columns, table.headerRows(), rows);
	}

	private List<Element> low(Table table, Area room) {
		Placed.Grid grid = (Placed.Grid) arranger.arrange(List.of(table), room).placed().getFirst();
		double heading = grid.rows().subList(0, table.headerRows()).stream().mapToDouble(Double::doubleValue).sum();
		double highest = grid.rows().subList(table.headerRows(), grid.rows().size()).stream().mapToDouble(Double::doubleValue).max()
				.orElse(0);
		return heading + highest <= room.height() ? List.of(table) : asList(table);
	}

	/** An item for each row, in it the cells, each after the heading of its column. */
	private static List<Element> asList(Table table) {
		List<List<Element>> items = new ArrayList<>();
		for (List<Cell> row : table.rows().subList(table.headerRows(), table.rows().size())) {
			List<Element> item = new ArrayList<>();
			for (int column = 0; column < row.size(); column++) {
				String heading = table.headerRows() == 0
						? ""
						: PlainText.of(table.rows().get(table.headerRows() - 1).get(column).content());
				addCell(heading, row.get(column), item);
			}
			items.add(item);
		}
		return List.of(new ItemList(ItemList.Kind.BULLETS, 1, items));
	}

	private static void addCell(String heading, Cell cell, List<Element> item) {
		if (cell.content().isEmpty()) {
			return;
		}
		List<Inline> start = heading.isEmpty() ? List.of() : List.of(new Inline.Strong(Inline.text(heading + ": ")));
		boolean runIn = cell.content().getFirst() instanceof Paragraph;
		List<Inline> first = new ArrayList<>(start);
		if (runIn) {
			first.addAll(((Paragraph) cell.content().getFirst()).content());
		}
		if (!first.isEmpty()) {
			item.add(new Paragraph(first));
		}
		item.addAll(runIn ? cell.content().subList(1, cell.content().size()) : cell.content());
	}
}
