package org.tenday.importer.internal.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.tenday.contribution.setting.DeclaredSetting;
import org.tenday.contribution.setting.DeclaredSettings;
import org.tenday.importer.ImportException;
import org.tenday.importer.Material;

/**
 * What can be chosen for the tables of one file: what they are, which sheet is wanted where there are several, and for each meaning that a column of
 * such a table can have the column, of those that the file has.
 */
public final class TableSettings {

	private static final String KIND = "as";
	private static final String SHEET = "sheet";
	/** More columns than these nobody looks through. */
	private static final int MOST = 200;

	private final Material material;
	private final DeclaredSettings declared;

	public TableSettings(Material material, DeclaredSettings declared) {
		this.material = material;
		this.declared = declared;
	}

	/** In the order of their weight. */
	public List<DeclaredSetting> all() throws ImportException {
		List<Sheet> sheets = Sheet.in(new Material(material.path(), Map.of(), material.cancelled()), new ArrayList<>()).stream()
				.filter(sheet -> !sheet.rows().isEmpty()).toList();
		List<DeclaredSetting> fitting = new ArrayList<>();
		declared.of(KIND).ifPresent(fitting::add);
		if (sheets.size() > 1) {
			fitting.addAll(choosing(SHEET, sheets.stream().map(Sheet::name).toList(), ""));
		}
		Optional<Sheet> sheet = looked(sheets);
		if (sheet.isPresent()) {
			fitting.addAll(columns(sheet.get()));
		}
		return fitting;
	}

	/** The sheet that the user has chosen; else the first that is understood, or the first of all. */
	private Optional<Sheet> looked(List<Sheet> sheets) {
		Optional<Sheet> chosen = sheets.stream().filter(sheet -> material.setting(SHEET).filter(sheet.name()::equalsIgnoreCase).isPresent())
				.findFirst();
		return chosen.or(() -> sheets.stream().filter(sheet -> Understood.of(sheet, material).isPresent()).findFirst())
				.or(() -> sheets.stream().findFirst());
	}

	private List<DeclaredSetting> columns(Sheet sheet) {
		Optional<Understood> understood = Understood.of(sheet, material);
		Optional<TableKind> kind = material.setting(KIND).flatMap(TableKind::of).or(() -> understood.map(Understood::kind));
		if (kind.isEmpty()) {
			return List.of();
		}
		Row heading = sheet.rows().get(understood.map(Understood::heading).orElse(0));
		// What would be taken if the user said nothing of columns.
		Material unsaid = new Material(material.path(), Map.of(), material.cancelled());
		Columns recognised = Columns.of(heading, kind.get(), unsaid).orElseThrow();
		List<DeclaredSetting> columns = new ArrayList<>();
		for (Column column : Column.of(kind.get())) {
			columns.addAll(choosing(column.setting(), recognised.headers(), recognised.has(column) ? recognised.header(column) : ""));
			if (column == Column.QUESTION) {
				columns.addAll(answers(recognised));
			}
		}
		return columns;
	}

	/** Of the options of a question there are several columns, so their headings are typed. */
	private List<DeclaredSetting> answers(Columns recognised) {
		String usual = recognised.answers().stream().map(recognised.headers()::get).collect(Collectors.joining(", "));
		return declared.of(Columns.ANSWERS).map(setting -> new DeclaredSetting(setting.id(), setting.label(), setting.description(),
				usual, List.of())).stream().toList();
	}

	private List<DeclaredSetting> choosing(String id, List<String> values, String usual) {
		Set<String> seen = new HashSet<>();
		List<DeclaredSetting.Choice> choices = values.stream().filter(value -> !value.isBlank() && seen.add(value.toLowerCase(Locale.ROOT)))
				.limit(MOST).map(value -> new DeclaredSetting.Choice(value, CellText.title(value))).toList();
		boolean isOffered = choices.stream().anyMatch(choice -> choice.id().equals(usual));
		return declared.of(id).map(setting -> new DeclaredSetting(setting.id(), setting.label(), setting.description(),
				isOffered ? usual : "", choices)).stream().toList();
	}
}
