package org.tenday.importer.internal.tables;

import java.util.List;

import org.tenday.model.GlossaryEntry;

/** Reads terms with their definitions. */
final class GlossaryTable {

	private final Sheet sheet;
	private final Columns columns;
	private final Draft draft;

	GlossaryTable(Sheet sheet, Columns columns, Draft draft) {
		this.sheet = sheet;
		this.columns = columns;
		this.draft = draft;
	}

	void read(List<Row> rows) {
		for (Row row : rows) {
			String term = CellText.title(columns.cell(row, Column.TERM));
			String definition = CellText.markdown(columns.cell(row, Column.DEFINITION));
			if (term.isEmpty()) {
				draft.report(sheet.origin(row), "This row has no term and is left out: %s".formatted(definition.replaceAll("\\s+", " ")));
				continue;
			}
			if (definition.isEmpty()) {
				draft.report(sheet.origin(row), "The term \"%s\" has no definition: write one.".formatted(term));
			}
			GlossaryEntry entry = new GlossaryEntry(term, definition, CellText.line(columns.cell(row, Column.CLINICAL)),
					CellText.line(columns.cell(row, Column.ANALYST)));
			if (!draft.add(entry)) {
				draft.report(sheet.origin(row),
						"The term \"%s\" stands in the table already; this definition is left out: %s".formatted(term,
								definition.replaceAll("\\s+", " ")));
			}
		}
	}
}
