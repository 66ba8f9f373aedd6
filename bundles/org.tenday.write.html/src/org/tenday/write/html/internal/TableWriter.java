package org.tenday.write.html.internal;

import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.tenday.document.Element.Table;

/** Writes tables. A table wider than the screen moves within its own frame, which can be reached by keys. */
final class TableWriter {

	private final Sheet sheet;
	private final Markup markup;
	private final ElementWriter elements;

	TableWriter(Sheet sheet, ElementWriter elements) {
		this.sheet = sheet;
		this.elements = elements;
		markup = sheet.markup();
	}

	void write(Table table) throws XMLStreamException {
		boolean hasCaption = !table.caption().isEmpty();
		String id = hasCaption ? sheet.ids().next("table") : "";
		markup.open("div", "class", "table", "role", "group", "tabindex", "0", "aria-labelledby", id, "aria-label",
				hasCaption ? "" : sheet.words().table());
		markup.line();
		markup.open("table");
		markup.line();
		if (hasCaption) {
			markup.open("caption", "id", id);
			markup.element("b", sheet.words().table() + " " + sheet.nextTable());
			markup.text(": ");
			elements.inlines().write(table.caption());
			markup.close();
			markup.line();
		}
		columns(table);
		rows("thead", table, 0, table.headerRows());
		rows("tbody", table, table.headerRows(), table.rows().size());
		markup.close();
		markup.line();
		markup.close();
	}

	/** The widths, where all of them are given. */
	private void columns(Table table) throws XMLStreamException {
		double sum = table.columns().stream().mapToDouble(Table.Column::weight).sum();
		if (!table.columns().isEmpty() && table.columns().stream().allMatch(column -> column.weight() > 0)) {
			markup.open("colgroup");
			for (Table.Column column : table.columns()) {
				markup.empty("col", "style", "width: " + StyleSheet.number(100 * column.weight() / sum) + "%");
			}
			markup.close();
			markup.line();
		}
	}

	private void rows(String group, Table table, int from, int to) throws XMLStreamException {
		if (from == to) {
			return;
		}
		markup.open(group);
		markup.line();
		for (List<Table.Cell> row : table.rows().subList(from, to)) {
			markup.open("tr");
			for (int column = 0; column < row.size(); column++) {
				cell(row.get(column), group.equals("thead"), table.columns().get(column).align());
			}
			markup.close();
			markup.line();
		}
		markup.close();
		markup.line();
	}

	/** An empty cell names nothing, wherever it stands. */
	private void cell(Table.Cell cell, boolean isInHead, Table.Align align) throws XMLStreamException {
		boolean isName = (isInHead || cell.header()) && !cell.content().isEmpty();
		String side = switch (align) {
		case LEFT -> "";
		case CENTRE -> "centre";
		case RIGHT -> "right";
		};
		markup.open(isName ? "th" : "td", "scope", isName ? isInHead ? "col" : "row" : "", "class", side, "dir",
				elements.direction(cell.content()));
		elements.writeWithin(cell.content());
		markup.close();
	}
}
