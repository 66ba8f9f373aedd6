package org.tenday.importer.internal.tables;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.tenday.importer.ImportException;
import org.tenday.importer.Material;
import org.tenday.importer.internal.office.OfficeFile;
import org.tenday.importer.internal.office.OfficeFormat;
import org.tenday.importer.internal.office.OfficePart;
import org.tenday.importer.internal.office.OfficeReport;
import org.tenday.importer.internal.office.Relation;
import org.tenday.importer.internal.office.Xml;

/** Reads the sheets of an Excel workbook: values as they are shown, formulas as they were last worked out. */
final class Workbook {

	private static final int MOST_ROWS = 20_000;
	private static final int MOST_COLUMNS = 1_000;
	private static final int MOST_MERGED = 2_000;

	private final OfficeReport report;
	private final List<String> shared = new ArrayList<>();
	private CellFormats formats;

	private Workbook(OfficeReport report) {
		this.report = report;
	}

	/**
	 * Its sheets, in order; hidden ones only where they are asked for by name.
	 *
	 * @throws ImportException where it cannot be read, or has no sheet of the name that was chosen
	 */
	static List<Sheet> read(Material material, OfficeReport report) throws ImportException {
		try (OfficeFile file = OfficeFile.open(material.path(), OfficeFormat.EXCEL)) {
			return new Workbook(report).sheets(file, material);
		}
	}

	private List<Sheet> sheets(OfficeFile file, Material material) throws ImportException {
		Xml book = file.main().xml();
		Optional<OfficePart> strings = file.main().relatedBy("sharedStrings");
		if (strings.isPresent()) {
			strings.get().xml().children("s:si").forEach(item -> shared.add(text(item)));
		}
		Optional<OfficePart> styles = file.main().relatedBy("styles");
		formats = new CellFormats(styles.isPresent() ? Optional.of(styles.get().xml()) : Optional.empty(),
				book.child("s:workbookPr").map(properties -> properties.isTrue("date1904")).orElse(false));
		Optional<String> wanted = material.setting("sheet").filter(name -> !name.isBlank());
		List<Sheet> sheets = new ArrayList<>();
		List<String> names = new ArrayList<>();
		for (Xml entry : book.child("s:sheets").map(all -> all.children("s:sheet")).orElse(List.of())) {
			material.checkCancelled();
			String name = entry.attribute("name");
			names.add(name);
			boolean hidden = entry.attribute("state").endsWith("idden");
			if (wanted.isPresent() ? !wanted.get().equalsIgnoreCase(name) : hidden) {
				report.add("sheet " + name, hidden && wanted.isEmpty()
						? "This sheet is hidden and left out; choose it by its name to import it."
						: "This sheet was not chosen and is left out.");
				continue;
			}
			Optional<OfficePart> part = file.main().related(entry.attribute("r:id"));
			if (part.isPresent() && part.get().contentType().contains("worksheet")) {
				sheets.add(sheet(file.path().getFileName(), name, part.get()));
			} else {
				report.add("sheet " + name, "This is no sheet of cells and is left out.");
			}
		}
		if (wanted.isPresent() && sheets.isEmpty()) {
			throw new ImportException(
					"%s has no sheet \"%s\": choose from %s.".formatted(material.path(), wanted.get(), String.join(", ", names)));
		}
		file.reportForeign(report, part -> "");
		return sheets;
	}

	private Sheet sheet(Path file, String name, OfficePart part) throws ImportException {
		Xml root = part.xml();
		Map<Integer, List<String>> rows = new TreeMap<>();
		List<Integer> hidden = new ArrayList<>();
		List<String> formulas = new ArrayList<>();
		int number = 0;
		for (Xml row : root.child("s:sheetData").map(data -> data.children("s:row")).orElse(List.of())) {
			number = row.number("r").orElse(number + 1L).intValue();
			List<String> cells = cells(row, name, number, formulas);
			if (cells.stream().allMatch(String::isBlank)) {
				continue;
			}
			if (row.isTrue("hidden")) {
				hidden.add(number);
			} else {
				rows.put(number, cells);
			}
			if (rows.size() > MOST_ROWS) {
				throw new ImportException("The sheet %s of %s has more than %,d rows: divide it.".formatted(name, file, MOST_ROWS));
			}
		}
		merged(root, name, rows);
		others(part, root, name);
		if (!hidden.isEmpty()) {
			report.add("sheet " + name, "Hidden rows are left out: %s.".formatted(ranges(hidden)));
		}
		if (!formulas.isEmpty()) {
			report.add("sheet " + name, "Formulas stand as the values that they had when the file was saved: %s."
					.formatted(shortened(formulas)));
		}
		List<Row> read = new ArrayList<>();
		rows.forEach((row, cells) -> read.add(new Row(row, cells)));
		return new Sheet(file, name, read);
	}

	private List<String> cells(Xml row, String sheet, int number, List<String> formulas) {
		List<String> cells = new ArrayList<>();
		for (Xml cell : row.children("s:c")) {
			int column = cell.attribute("r").isEmpty() ? cells.size() : new CellReference(cell.attribute("r")).getCol();
			if (column < cells.size() || column >= MOST_COLUMNS) {
				report.add(place(sheet, number), "The cell %s stands where none is read and is left out.".formatted(cell.attribute("r")));
				continue;
			}
			while (cells.size() < column) {
				cells.add("");
			}
			String name = cell.attribute("r").isEmpty() ? "in column " + (column + 1) : cell.attribute("r");
			if (cell.child("s:f").isPresent()) {
				formulas.add(name);
			}
			cells.add(value(cell, name, place(sheet, number)));
		}
		return cells;
	}

	private String value(Xml cell, String name, String place) {
		String value = cell.child("s:v").map(Xml::text).orElse("");
		switch (cell.attribute("t")) {
		case "s" -> {
			int index = value.matches("\\s*\\d{1,9}\\s*") ? Integer.parseInt(value.strip()) : -1;
			return index >= 0 && index < shared.size() ? shared.get(index) : "";
		}
		case "inlineStr" -> {
			return cell.child("s:is").map(Workbook::text).orElse("");
		}
		case "str" -> {
			return value;
		}
		case "b" -> {
			return value.strip().equals("1") ? "yes" : "no";
		}
		case "e" -> {
			report.add(place, "The cell %s holds an error, %s, and is empty now.".formatted(name, value));
			return "";
		}
		default -> {
			if (value.isBlank() && cell.child("s:f").isPresent()) {
				report.add(place, "The formula in %s was never worked out, and the cell is empty now: open the file in Excel and save it."
						.formatted(name));
			}
			return value.isBlank() ? "" : formats.words(value.strip(), cell.number("s").orElse(0L));
		}
		}
	}

	/** Of a value that goes over several rows, each row has it; over several columns, the first. */
	private void merged(Xml root, String name, Map<Integer, List<String>> rows) {
		List<String> down = new ArrayList<>();
		List<Xml> areas = root.child("s:mergeCells").map(all -> all.children("s:mergeCell")).orElse(List.of());
		for (Xml merge : areas.subList(0, Math.min(areas.size(), MOST_MERGED))) {
			CellRangeAddress area;
			try {
				area = CellRangeAddress.valueOf(merge.attribute("ref"));
			} catch (IllegalArgumentException noArea) {
				report.add("sheet " + name, "Merged cells that are written as \"%s\" cannot be found.".formatted(merge.attribute("ref")));
				continue;
			}
			List<String> first = rows.getOrDefault(area.getFirstRow() + 1, List.of());
			String value = area.getFirstColumn() < first.size() ? first.get(area.getFirstColumn()) : "";
			if (area.getLastRow() == area.getFirstRow() || value.isBlank()) {
				continue;
			}
			down.add(merge.attribute("ref"));
			for (Map.Entry<Integer, List<String>> row : ((TreeMap<Integer, List<String>>) rows)
					.subMap(area.getFirstRow() + 2, true, area.getLastRow() + 1, true).entrySet()) {
				while (row.getValue().size() <= area.getFirstColumn()) {
					row.getValue().add("");
				}
				row.getValue().set(area.getFirstColumn(), value);
			}
		}
		if (!down.isEmpty()) {
			report.add("sheet " + name,
					"Cells that were merged over several rows have their words in each of them: %s.".formatted(shortened(down)));
		}
	}

	/** What a sheet holds besides cells. */
	private void others(OfficePart part, Xml root, String name) throws ImportException {
		if (root.child("s:drawing").isPresent()) {
			report.add("sheet " + name, "Pictures, charts and shapes on this sheet are left out.");
		}
		for (Xml link : root.child("s:hyperlinks").map(all -> all.children("s:hyperlink")).orElse(List.of())) {
			String target = part.relation(link.attribute("r:id")).map(Relation::target).orElse(link.attribute("location"));
			report.add("sheet " + name, "The link of the cell %s is left out: %s".formatted(link.attribute("ref"), target));
		}
		Optional<OfficePart> comments = part.relatedBy("comments");
		if (comments.isPresent()) {
			comments.get().xml().all("s:comment")
					.forEach(comment -> report.add("sheet " + name, "The comment on the cell %s is left out: %s"
							.formatted(comment.attribute("ref"), text(comment).replaceAll("\\s+", " ").strip())));
		}
	}

	/** The words of a text, however it is divided; how it is pronounced is none of them. */
	private static String text(Xml element) {
		StringBuilder text = new StringBuilder();
		for (Xml child : element.children()) {
			if (child.is("s:t")) {
				text.append(child.text());
			} else if (!child.is("s:rPh")) {
				text.append(text(child));
			}
		}
		return text.toString().replace("\r\n", "\n").replace("_x000D_", "");
	}

	private static String place(String sheet, int row) {
		return "sheet %s, row %d".formatted(sheet, row);
	}

	/** "3–5, 9". */
	private static String ranges(List<Integer> numbers) {
		List<String> ranges = new ArrayList<>();
		int from = 0;
		for (int i = 1; i <= numbers.size(); i++) {
			if (i == numbers.size() || numbers.get(i) != numbers.get(i - 1) + 1) {
				ranges.add(from == i - 1 ? String.valueOf(numbers.get(from)) : numbers.get(from) + "–" + numbers.get(i - 1));
				from = i;
			}
		}
		return shortened(ranges);
	}

	private static String shortened(List<String> places) {
		int most = 20;
		String shown = places.stream().limit(most).collect(Collectors.joining(", "));
		return places.size() > most ? shown + " and %,d more".formatted(places.size() - most) : shown;
	}
}
