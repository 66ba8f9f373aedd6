package org.tenday.importer.internal.tables;

import java.util.List;
import java.util.Optional;

import org.tenday.importer.Material;

/**
 * A table whose headings were understood.
 *
 * @param heading the row that they are in, from 0
 */
record Understood(Sheet sheet, TableKind kind, Columns columns, int heading) {

	private static final int HEADING_ROWS = 20;

	/** By the first row that can be the heading of a table. */
	static Optional<Understood> of(Sheet sheet, Material material) {
		Optional<TableKind> said = material.setting("as").flatMap(TableKind::of);
		List<TableKind> kinds = said.map(List::of).orElse(List.of(TableKind.values()));
		for (int i = 0; i < Math.min(HEADING_ROWS, sheet.rows().size()); i++) {
			for (TableKind kind : kinds) {
				Optional<Columns> columns = Columns.of(sheet.rows().get(i), kind, material);
				if (columns.isPresent() && kind.fits(columns.get())) {
					return Optional.of(new Understood(sheet, kind, columns.get(), i));
				}
			}
		}
		return Optional.empty();
	}

	/** The rows below the headings. */
	List<Row> rows() {
		return sheet.rows().subList(heading + 1, sheet.rows().size());
	}
}
