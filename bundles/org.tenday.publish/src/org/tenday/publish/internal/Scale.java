package org.tenday.publish.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;

import org.tenday.document.Element.Table;
import org.tenday.document.Element.Table.Align;
import org.tenday.document.Element.Table.Cell;
import org.tenday.document.Element.Table.Column;
import org.tenday.document.Inline;

/** Statements to be judged from 1 to 5, one number to ring on each line. */
final class Scale {

	private static final int STEPS = 5;
	private static final int STATEMENT_WEIGHT = 9;

	private Scale() {
	}

	/**
	 * The table.
	 *
	 * @param head  above the statements
	 * @param least what 1 means
	 * @param most  what 5 means
	 */
	static Table of(String head, String least, String most, List<List<Inline>> statements) {
		List<Column> columns = new ArrayList<>();
		columns.add(new Column(STATEMENT_WEIGHT, Align.LEFT));
		columns.addAll(Collections.nCopies(STEPS, new Column(2, Align.CENTRE)));
		List<List<Cell>> rows = new ArrayList<>();
		rows.add(row(Cell.header(head), step -> Cell.header(step == 1 ? least : step == STEPS ? most : String.valueOf(step))));
		statements.forEach(
				statement -> rows.add(row(new Cell(Cell.of(statement).content(), true), step -> Cell.of(String.valueOf(step)))));
		return new Table(List.of(), columns, 1, rows);
	}

	private static List<Cell> row(Cell first, IntFunction<Cell> steps) {
		List<Cell> cells = new ArrayList<>();
		cells.add(first);
		for (int step = 1; step <= STEPS; step++) {
			cells.add(steps.apply(step));
		}
		return cells;
	}
}
