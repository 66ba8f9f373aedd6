package org.tenday.importer.internal.tables;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.tenday.importer.ImportException;
import org.tenday.importer.Imported;
import org.tenday.importer.Material;
import org.tenday.importer.ReportLine;
import org.tenday.importer.internal.DayFiller;
import org.tenday.model.Id;
import org.tenday.model.Programme;
import org.tenday.model.Session;
import org.tenday.model.Timetable;

/** Reads the tables of a file, each as what its headings show. One instance reads once. */
public final class TablesReader {

	private final Material material;
	private final List<ReportLine> report = new ArrayList<>();
	private final Draft draft = new Draft(report);

	public TablesReader(Material material) {
		this.material = material;
	}

	/**
	 * @throws ImportException where there is no table, or none that is understood
	 */
	public Imported read() throws ImportException {
		Path file = material.path();
		List<Sheet> sheets = Sheet.in(material, report);
		List<Understood> tables = new ArrayList<>();
		for (Sheet sheet : sheets) {
			Optional<Understood> table = Understood.of(sheet, material);
			table.ifPresent(tables::add);
			if (table.isEmpty() && !sheet.rows().isEmpty()) {
				report.add(new ReportLine(sheet.origin(), notUnderstood(sheet)));
			}
		}
		if (tables.isEmpty()) {
			throw new ImportException(sheets.stream().filter(sheet -> !sheet.rows().isEmpty()).findFirst()
					.map(sheet -> "%s: %s".formatted(sheet.origin(), notUnderstood(sheet)))
					.orElse("%s is empty: choose a table that holds something.".formatted(file)));
		}
		String title = title(file);
		// A timetable comes last: its sessions may stand in another table.
		for (Understood table : tables.stream().sorted(Comparator.comparing(table -> table.kind() == TableKind.TIMETABLE)).toList()) {
			material.checkCancelled();
			read(table, tables.size() == 1 ? title : table.sheet().name());
		}
		Programme programme = Programme.titled(title).withModules(draft.modules()).withGlossary(draft.glossary());
		List<Session> sessions = programme.modules().stream().flatMap(module -> module.sessions().stream()).toList();
		List<Timetable> timetables = draft.timetables().isEmpty() && !sessions.isEmpty()
				? List.of(new DayFiller(Map.of()).fill(sessions))
				: draft.timetables();
		return new Imported(programme.withTimetables(timetables), Map.of(), draft.found(), report);
	}

	private String notUnderstood(Sheet sheet) {
		Optional<TableKind> said = material.setting("as").flatMap(TableKind::of);
		String wanted = said.map(List::of).orElse(Arrays.asList(TableKind.values())).stream()
				.map(kind -> "%s (%s)".formatted(kind.id(), kind.needed().stream().map(Column::words).collect(Collectors.joining(", "))))
				.collect(Collectors.joining(" or "));
		String headings = sheet.rows().getFirst().cells().stream().map(CellText::title).filter(cell -> !cell.isEmpty()).limit(12)
				.collect(Collectors.joining(", "));
		return "The columns %s are not those of %s: say which is which, such as column.title=%s.".formatted(shortened(headings), wanted,
				shortened(sheet.rows().getFirst().cells().stream().map(CellText::title).filter(cell -> !cell.isEmpty()).findFirst()
						.orElse("")));
	}

	private void read(Understood table, String title) {
		Sheet sheet = table.sheet();
		sheet.rows().subList(0, table.heading()).forEach(row -> draft.report(sheet.origin(row), "Words above the table are left out: %s"
				.formatted(shortened(
						row.cells().stream().map(CellText::title).filter(cell -> !cell.isEmpty()).collect(Collectors.joining(", "))))));
		unused(table);
		List<Row> rows = table.rows();
		switch (table.kind()) {
		case MODULES -> new ModulesTable(sheet, table.columns(), rows, draft).read(rows);
		case GLOSSARY -> new GlossaryTable(sheet, table.columns(), draft).read(rows);
		case QUIZ -> new QuizTable(sheet, table.columns(), draft).read(rows, title);
		case TIMETABLE -> new TimetableTable(sheet, table.columns(), title, draft).read(rows);
		}
	}

	/** Says which columns mean nothing here. */
	private void unused(Understood table) {
		Sheet sheet = table.sheet();
		int width = table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
		for (int i = 0; i < Math.max(width, table.columns().headers().size()); i++) {
			int place = i;
			long filled = table.rows().stream().filter(row -> !row.cell(place).isEmpty()).count();
			if (filled > 0 && !table.columns().isUsed(place)) {
				String header = place < table.columns().headers().size() ? table.columns().headers().get(place) : "";
				draft.report(sheet.origin(sheet.rows().get(table.heading())), "The column %s (%d cells) has no place in %s and is left out."
						.formatted(header.isEmpty() ? "number " + (place + 1) : "\"" + CellText.title(header) + "\"", filled,
								table.kind().words()));
			}
		}
	}

	private static String shortened(String words) {
		return words.length() > 200 ? words.substring(0, 199) + "…" : words;
	}

	private static String title(Path file) {
		String words = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "").replaceAll("[-_]+", " ").strip();
		String plain = words.isEmpty() ? "Table" : words;
		return Id.fromTitle(plain, "").isEmpty() ? plain : Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
	}
}
