package org.tenday.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * One workshop in one skill area. When it is given is the timetable's business.
 *
 * @param id         unique in the programme; the file is named after it
 * @param title      as on the cover of its part of the handbook
 * @param skillArea  the area whose plug-in edits it
 * @param aim        one sentence; may be empty
 * @param objectives in the order of printing
 * @param sessions   in the order of teaching
 */
public record Module(ModuleId id, String title, SkillAreaId skillArea, String aim, List<Objective> objectives, List<Session> sessions) {

	public Module {
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(title, "title");
		Objects.requireNonNull(skillArea, "skillArea");
		Objects.requireNonNull(aim, "aim");
		objectives = List.copyOf(objectives);
		sessions = List.copyOf(sessions);
	}

	public Module withTitle(String newTitle) {
		return new Module(id, newTitle, skillArea, aim, objectives, sessions);
	}

	public Module withAim(String newAim) {
		return new Module(id, title, skillArea, newAim, objectives, sessions);
	}

	public Module withObjectives(List<Objective> newObjectives) {
		return new Module(id, title, skillArea, aim, newObjectives, sessions);
	}

	public Module withSessions(List<Session> newSessions) {
		return new Module(id, title, skillArea, aim, objectives, newSessions);
	}

	/**
	 * The module with one session changed.
	 *
	 * @throws IllegalArgumentException where the module has no such session
	 */
	public Module withSession(SessionId session, Function<Session, Session> change) {
		return withSessions(Changes.replaced(sessions, candidate -> candidate.id().equals(session), change,
				() -> "The module \"%s\" has no session \"%s\".".formatted(title, session)));
	}

	/** The blocks of all its sessions, in order. */
	public List<Block> blocks() {
		return sessions.stream().flatMap(session -> session.blocks().stream()).toList();
	}

	/**
	 * One of its blocks.
	 *
	 * @param block the block's id; a text that is none, such as an empty one, finds nothing
	 */
	public Optional<Block> block(String block) {
		return blocks().stream().filter(candidate -> candidate.id().value().equals(block)).findFirst();
	}

	/** The minutes of all its sessions. */
	public int minutes() {
		return sessions.stream().mapToInt(Session::minutes).sum();
	}

	/** What learners may see of the module. */
	Module forLearners() {
		return withSessions(sessions.stream().map(Session::forLearners).toList());
	}
}
