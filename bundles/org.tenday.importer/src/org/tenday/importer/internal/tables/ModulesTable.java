package org.tenday.importer.internal.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

import org.tenday.importer.Origin;
import org.tenday.model.Objective;
import org.tenday.model.ObjectiveId;
import org.tenday.model.Session;

/** Reads modules with their aims, objectives and sessions: a row for each objective. What is blank is as in the row above. */
final class ModulesTable {

	private final Sheet sheet;
	private final Columns columns;
	private final Draft draft;
	/** Whether the titles are those of sessions, since one module has several. */
	private final boolean titlesAreSessions;
	private String module = "";
	private String session = "";

	ModulesTable(Sheet sheet, Columns columns, List<Row> rows, Draft draft) {
		this.sheet = sheet;
		this.columns = columns;
		this.draft = draft;
		titlesAreSessions = !columns.has(Column.SESSION) && severalTitles(rows);
	}

	private boolean severalTitles(List<Row> rows) {
		Map<String, Set<String>> titles = new HashMap<>();
		String last = "";
		for (Row row : columns.has(Column.MODULE) && columns.has(Column.TITLE) ? rows : List.<Row>of()) {
			last = columns.cell(row, Column.MODULE).isEmpty() ? last : columns.cell(row, Column.MODULE);
			String title = columns.cell(row, Column.TITLE);
			if (!title.isEmpty()) {
				titles.computeIfAbsent(last, first -> new HashSet<>()).add(title);
			}
		}
		return titles.values().stream().anyMatch(each -> each.size() > 1);
	}

	void read(List<Row> rows) {
		rows.forEach(this::read);
	}

	private void read(Row row) {
		Origin origin = sheet.origin(row);
		String title = CellText.title(columns.cell(row, Column.TITLE));
		String before = module;
		module = moduleTitle(CellText.title(columns.cell(row, Column.MODULE)), title);
		if (module.isEmpty()) {
			draft.report(origin, "This row belongs to no module and is left out: %s".formatted(String.join(", ", row.cells()).strip()));
			return;
		}
		session = module.equals(before) ? session : "";
		Draft.Part part = draft.module(module, origin);
		aim(part, CellText.markdown(columns.cell(row, Column.AIM)), origin);
		List<ObjectiveId> added = objectives(part, columns.cell(row, Column.OBJECTIVE), origin);
		String named = titlesAreSessions ? title : CellText.title(columns.cell(row, Column.SESSION));
		session = named.isEmpty() ? session : named;
		if (columns.has(Column.SESSION) || titlesAreSessions || columns.has(Column.MINUTES)) {
			session(part, session.isEmpty() ? module : session, columns.cell(row, Column.MINUTES), added, origin);
		}
	}

	private String moduleTitle(String named, String title) {
		if (!titlesAreSessions && !title.isEmpty()) {
			return title;
		}
		if (named.isEmpty()) {
			return module;
		}
		String header = columns.header(Column.MODULE);
		return named.matches("[\\d.]+") ? header.substring(0, 1).toUpperCase() + header.substring(1) + " " + named : named;
	}

	private void aim(Draft.Part part, String aim, Origin origin) {
		if (part.aim().isEmpty()) {
			part.aim(aim);
		} else if (!aim.isEmpty() && !aim.equals(part.aim())) {
			draft.report(origin,
					"The module \"%s\" has an aim already; this one is left out: %s".formatted(part.title(), aim.replaceAll("\\s+", " ")));
		}
	}

	private List<ObjectiveId> objectives(Draft.Part part, String cell, Origin origin) {
		List<ObjectiveId> added = new ArrayList<>();
		for (String words : CellText.parts(cell)) {
			String text = CellText.line(words);
			if (part.hasObjective(text)) {
				draft.report(origin, "The module \"%s\" has this objective already; it is there once: %s".formatted(part.title(), words));
				continue;
			}
			ObjectiveId id = new ObjectiveId(part.id() + "-objective-" + (part.objectiveCount() + 1));
			part.add(new Objective(id, text));
			draft.found(origin, words, id);
			added.add(id);
		}
		return added;
	}

	private void session(Draft.Part part, String title, String time, List<ObjectiveId> served, Origin origin) {
		OptionalInt minutes = CellText.minutes(time);
		Session known = part.session(title).orElse(null);
		if (known == null) {
			if (minutes.isEmpty()) {
				draft.report(origin, time.isBlank()
						? "No time is said for \"%s\": set its minutes.".formatted(title)
						: "The time \"%s\" is no length that \"%s\" can have: set its minutes.".formatted(CellText.title(time), title));
			}
			known = Session.of(draft.newSession(title), title, minutes.orElse(0));
			draft.found(origin, title, known.id());
		} else if (minutes.isEmpty() && !time.isBlank()) {
			draft.report(origin, "The time \"%s\" is no number of minutes and is left out.".formatted(CellText.title(time)));
		} else if (minutes.isPresent() && minutes.getAsInt() != known.minutes()) {
			draft.report(origin,
					"The session \"%s\" takes %d minutes in a row above; these %d are left out.".formatted(title, known.minutes(),
							minutes.getAsInt()));
		}
		List<ObjectiveId> all = new ArrayList<>(known.objectives());
		all.addAll(served);
		part.put(known.withObjectives(all));
	}
}
