package org.tenday.importer.internal.tables;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.tenday.importer.ImportException;
import org.tenday.importer.Material;
import org.tenday.importer.Origin;
import org.tenday.importer.ReportLine;
import org.tenday.importer.internal.office.OfficeReport;

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

	/**
	 * The sheets of a workbook, or the one of a text.
	 *
	 * @param report takes what is left out
	 */
	static List<Sheet> in(Material material, List<ReportLine> report) throws ImportException {
		String name = String.valueOf(material.path().getFileName()).toLowerCase(Locale.ROOT);
		if (name.matches(".*\\.(xls|xlsx|xlsm|xltx|xlsb|ods)")) {
			OfficeReport office = new OfficeReport(material.path());
			List<Sheet> sheets = Workbook.read(material, office);
			report.addAll(office.lines());
			return sheets;
		}
		return List.of(TextTable.read(material.path(), report));
	}

	Origin origin(Row row) {
		return name.isEmpty() ? Origin.line(file, row.number()) : Origin.part(file, "sheet %s, row %d".formatted(name, row.number()));
	}

	Origin origin() {
		return name.isEmpty() ? Origin.of(file) : Origin.part(file, "sheet " + name);
	}
}
