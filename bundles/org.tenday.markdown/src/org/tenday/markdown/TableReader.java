package org.tenday.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.tenday.document.Element;
import org.tenday.document.Element.Table.Align;
import org.tenday.document.Element.Table.Cell;
import org.tenday.document.Element.Table.Column;

/** Makes tables. */
final class TableReader {

	private final Function<Node, List<Element>> cells;

	/**
	 * @param cells reads what is in a cell
	 */
	TableReader(Function<Node, List<Element>> cells) {
		this.cells = cells;
	}

	Element.Table read(TableBlock table) {
		List<List<Cell>> rows = new ArrayList<>();
		List<Column> columns = new ArrayList<>();
		for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
			for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
				if (columns.isEmpty()) {
					columns.addAll(columns(row));
				}
				rows.add(row(row));
			}
		}
		int headerRows = 1;
		if (rows.size() > 1 && rows.getFirst().stream().allMatch(cell -> cell.content().isEmpty())) {
			// A heading row is written even where a table has no headings; an empty one says nothing.
			rows.removeFirst();
			headerRows = 0;
		}
		return new Element.Table(List.of(), columns, headerRows, rows);
	}

	private static List<Column> columns(Node row) {
		List<Column> columns = new ArrayList<>();
		for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
			TableCell.Alignment alignment = cell instanceof TableCell tableCell ? tableCell.getAlignment() : null;
			columns.add(new Column(0, alignment == null ? Align.LEFT : switch (alignment) {
			case LEFT -> Align.LEFT;
			case CENTER -> Align.CENTRE;
			case RIGHT -> Align.RIGHT;
			}));
		}
		return columns;
	}

	private List<Cell> row(Node row) {
		List<Cell> cellsOfRow = new ArrayList<>();
		for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
			cellsOfRow.add(new Cell(cells.apply(cell), cell instanceof TableCell tableCell && tableCell.isHeader()));
		}
		return cellsOfRow;
	}
}
