package org.tenday.skill.internal.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.tenday.document.Element;
import org.tenday.document.Element.Table;
import org.tenday.document.Element.Table.Cell;
import org.tenday.document.Element.Table.Column;
import org.tenday.model.content.Grid;
import org.tenday.skill.BlockComposer;
import org.tenday.skill.NamedType;
import org.tenday.skill.SlidePart;

/** A table with one heading row. */
public final class TableType extends NamedType<Grid> {

	public TableType() {
		super("table", "Table", new Grid("", List.of("", ""), List.of(List.of("", "")), "", false));
	}

	@Override
	public List<Element> handbook(Grid grid, BlockComposer composer) {
		return composer.titled(table(grid, composer));
	}

	@Override
	public List<SlidePart> slides(Grid grid, BlockComposer composer) {
		return List.of(composer.slide(table(grid, composer), List.of()));
	}

	private static List<Element> table(Grid grid, BlockComposer composer) {
		if (grid.columns().isEmpty()) {
			return List.of();
		}
		List<List<Cell>> rows = new ArrayList<>();
		rows.add(grid.columns().stream().map(column -> Cell.header(composer.line(column))).toList());
		grid.rows().forEach(row -> rows.add(row.stream().map(cell -> Cell.of(composer.line(cell))).toList()));
		List<Element> elements = new ArrayList<>();
		elements.add(new Table(composer.line(grid.caption()), Collections.nCopies(grid.columns().size(), Column.AUTO), 1, rows));
		elements.addAll(composer.origin(grid.source(), grid.synthetic()));
		return elements;
	}
}
