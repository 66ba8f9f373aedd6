package org.tenday.importer.internal.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tenday.importer.Found;
import org.tenday.importer.Origin;
import org.tenday.importer.ReportLine;
import org.tenday.model.GlossaryEntry;
import org.tenday.model.Id;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Objective;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.SkillAreaId;
import org.tenday.model.Timetable;

/** What the tables of one import add up to. */
final class Draft {

	private final Ids moduleIds = new Ids();
	private final Ids sessionIds = new Ids();
	private final Map<String, Part> modules = new LinkedHashMap<>();
	private final Map<String, GlossaryEntry> glossary = new LinkedHashMap<>();
	private final List<Timetable> timetables = new ArrayList<>();
	private final List<Found> found = new ArrayList<>();
	private final List<ReportLine> report;

	Draft(List<ReportLine> report) {
		this.report = report;
	}

	/** A module that is being put together. */
	static final class Part {
		private final ModuleId id;
		private final String title;
		private String aim = "";
		private final List<Objective> objectives = new ArrayList<>();
		private final Set<String> objectiveTexts = new HashSet<>();
		private final Map<SessionId, Session> sessions = new LinkedHashMap<>();
		/** The first session of each title: tables have thousands of rows, and each asks. */
		private final Map<String, SessionId> sessionsByTitle = new HashMap<>();

		private Part(ModuleId id, String title) {
			this.id = id;
			this.title = title;
		}

		ModuleId id() {
			return id;
		}

		String title() {
			return title;
		}

		String aim() {
			return aim;
		}

		void aim(String newAim) {
			aim = newAim;
		}

		int objectiveCount() {
			return objectives.size();
		}

		boolean hasObjective(String text) {
			return objectiveTexts.contains(text);
		}

		void add(Objective objective) {
			objectives.add(objective);
			objectiveTexts.add(objective.text());
		}

		Optional<Session> session(String wanted) {
			return sessionOf(key(wanted));
		}

		private Optional<Session> sessionOf(String key) {
			return Optional.ofNullable(sessionsByTitle.get(key)).map(sessions::get);
		}

		/** Adds a session, or changes it. */
		void put(Session session) {
			sessions.put(session.id(), session);
			sessionsByTitle.putIfAbsent(key(session.title()), session.id());
		}

		private Module module() {
			return new Module(id, title, SkillAreaId.CORE, aim, objectives, List.copyOf(sessions.values()));
		}
	}

	/** The module of a title, made where it is not there yet. */
	Part module(String title, Origin origin) {
		return modules.computeIfAbsent(key(title), first -> {
			Part part = new Part(new ModuleId(moduleIds.of(title, "module")), title);
			found(origin, title, part.id());
			return part;
		});
	}

	/** The module, or else any, that has a session of a title. */
	Optional<Session> session(String title) {
		String key = key(title);
		return modules.values().stream().flatMap(part -> part.sessionOf(key).stream()).findFirst();
	}

	SessionId newSession(String title) {
		return new SessionId(sessionIds.of(title, "session"));
	}

	/** Whether it was new. */
	boolean add(GlossaryEntry entry) {
		return glossary.putIfAbsent(key(entry.term()), entry) == null;
	}

	void add(Timetable timetable) {
		timetables.add(timetable);
	}

	int timetableCount() {
		return timetables.size();
	}

	void found(Origin origin, String what, Id becomes) {
		found.add(new Found(origin, what.length() > 120 ? what.substring(0, 119) + "…" : what, becomes));
	}

	void report(Origin origin, String message) {
		report.add(new ReportLine(origin, message));
	}

	List<Module> modules() {
		return modules.values().stream().map(Part::module).toList();
	}

	List<GlossaryEntry> glossary() {
		return List.copyOf(glossary.values());
	}

	List<Timetable> timetables() {
		return timetables;
	}

	List<Found> found() {
		return found;
	}

	private static String key(String title) {
		return title.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
	}
}
