package org.tenday.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tenday.model.Block;
import org.tenday.model.BlockId;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Objective;
import org.tenday.model.ObjectiveId;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.Timetable;
import org.tenday.model.TimetableId;

/**
 * The place in a programme that a finding is about.
 *
 * @param module  the module whose file holds the place; empty for the programme's own file
 * @param session empty where the place is in no session
 * @param block   empty where the place is in no block
 * @param path    the way from the top of the file to the place: keys of the file as written there, and for items of a list the item's id or,
 *                where items have none, its number from 0
 */
public record Where(Optional<ModuleId> module, Optional<SessionId> session, Optional<BlockId> block, List<String> path) {

	public Where {
		path = List.copyOf(path);
	}

	/** A place in the programme's own file. */
	public static Where programme(String... path) {
		return new Where(Optional.empty(), Optional.empty(), Optional.empty(), List.of(path));
	}

	public static Where module(Module module) {
		return new Where(Optional.of(module.id()), Optional.empty(), Optional.empty(), List.of());
	}

	public static Where objective(Module module, Objective objective) {
		return module(module).at("objectives").at(objective.id().value());
	}

	public static Where session(Module module, Session session) {
		return new Where(Optional.of(module.id()), Optional.of(session.id()), Optional.empty(), List.of("sessions", session.id().value()));
	}

	public static Where block(Module module, Session session, Block block) {
		Where in = session(module, session).at("blocks").at(block.id().value());
		return new Where(in.module, in.session, Optional.of(block.id()), in.path);
	}

	/** A day of a timetable, from 0. */
	public static Where day(Timetable timetable, int day) {
		return programme("timetables", timetable.id().value(), "days", String.valueOf(day));
	}

	/**
	 * A day of a timetable as a place.
	 *
	 * @param day from 0
	 */
	public record OfDay(TimetableId timetable, int day) {
	}

	/** The day of a timetable that the place is in; empty where it is in none, or where the path is none of the programme's. */
	public Optional<OfDay> day() {
		if (module.isPresent() || path.size() < 4 || !path.getFirst().equals("timetables") || !path.get(2).equals("days")
				|| !path.get(3).matches("\\d{1,6}")) {
			return Optional.empty();
		}
		return timetable().map(timetable -> new OfDay(timetable, Integer.parseInt(path.get(3))));
	}

	/** The timetable that the place is in; empty where it is in none, or where the path is none of the programme's. */
	public Optional<TimetableId> timetable() {
		try {
			return module.isEmpty() && path.size() > 1 && path.getFirst().equals("timetables")
					? Optional.of(new TimetableId(path.get(1)))
					: Optional.empty();
		} catch (IllegalArgumentException noId) {
			// Rules of plug-ins name places, too.
			return Optional.empty();
		}
	}

	/** A place one step further in. */
	public Where at(String step) {
		List<String> further = new ArrayList<>(path);
		further.add(step);
		return new Where(module, session, block, further);
	}

	/** The objective that the place is, where it is one. */
	public Optional<ObjectiveId> objective() {
		return path.size() == 2 && path.getFirst().equals("objectives") ? Optional.of(new ObjectiveId(path.get(1))) : Optional.empty();
	}

	/** The whole way in one line, such as {@code getting-data/sessions/d01-welcome/blocks/quiz-1/questions/0}. */
	@Override
	public String toString() {
		List<String> steps = new ArrayList<>();
		module.ifPresent(id -> steps.add(id.value()));
		steps.addAll(path);
		return steps.isEmpty() ? "programme" : String.join("/", steps);
	}
}
