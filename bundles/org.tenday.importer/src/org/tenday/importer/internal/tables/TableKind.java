package org.tenday.importer.internal.tables;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a table can hold, in the order in which it is looked for. */
enum TableKind {
	QUIZ("quiz", "a quiz", List.of(Column.QUESTION)),
	GLOSSARY("glossary", "a glossary", List.of(Column.TERM, Column.DEFINITION)),
	MODULES("modules", "a table of modules", List.of(Column.TITLE, Column.OBJECTIVE)),
	TIMETABLE("timetable", "a timetable", List.of(Column.TITLE, Column.START));

	private final String id;
	private final String words;
	private final List<Column> needed;

	TableKind(String id, String words, List<Column> needed) {
		this.id = id;
		this.words = words;
		this.needed = needed;
	}

	/** The kind by the value of the setting "as"; empty for "auto". */
	static Optional<TableKind> of(String id) {
		return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
	}

	String id() {
		return id;
	}

	/** What such a table is called, with its article. */
	String words() {
		return words;
	}

	/** The columns without which there is no such table, for messages. */
	List<Column> needed() {
		return needed;
	}

	/** Whether columns can be those of such a table. */
	boolean fits(Columns columns) {
		return switch (this) {
		case QUIZ -> columns.has(Column.QUESTION) && (!columns.answers().isEmpty() || columns.has(Column.CORRECT));
		case GLOSSARY -> columns.has(Column.TERM) && columns.has(Column.DEFINITION);
		case MODULES -> (columns.has(Column.TITLE) || columns.has(Column.MODULE)) && columns.has(Column.OBJECTIVE);
		case TIMETABLE -> columns.has(Column.TITLE)
				&& (columns.has(Column.START) || columns.has(Column.MINUTES) || columns.has(Column.DAY) || columns.has(Column.DATE));
		};
	}
}
