package org.tenday.importer.internal.tables;

import java.nio.file.Path;
import java.util.List;

import org.tenday.importer.Origin;

/**
 * A table as it was read.
 *
 * @param file its file's name
 * @param name of the sheet of a workbook; empty for a text, whose rows are known by their lines
 * @param rows those that are not blank
 */
record Sheet(Path file, String name, List<Row> rows) {

	Sheet {
		rows = List.copyOf(rows);
	}

	Origin origin(Row row) {
		return name.isEmpty() ? Origin.line(file, row.number()) : Origin.part(file, "sheet %s, row %d".formatted(name, row.number()));
	}

	Origin origin() {
		return name.isEmpty() ? Origin.of(file) : Origin.part(file, "sheet " + name);
	}
}
