package org.tenday.ui.internal.board;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.tenday.authoring.OpenProgramme;
import org.tenday.model.Id;
import org.tenday.model.Packing;
import org.tenday.model.Pattern;
import org.tenday.model.Programme;
import org.tenday.model.Schedule;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.Slot;
import org.tenday.model.Timetable;
import org.tenday.model.Timetable.Spot;
import org.tenday.model.TimetableId;

/** What the timetable board shows, and what can be done on it. */
final class BoardModel {

	/**
	 * What is on the board; equal where it looks the same.
	 *
	 * @param title of the timetable
	 * @param days  with their clock times
	 * @param left  the sessions that are on no day
	 */
	record View(String title, List<Schedule> days, List<Session> left) {
	}

	private final OpenProgramme open;

	BoardModel(OpenProgramme open) {
		this.open = open;
	}

	/** Empty where the programme has no timetable yet. */
	Optional<View> view() {
		Programme programme = open.programme();
		return timetable().map(timetable -> new View(timetable.title(),
				timetable.days().stream().map(day -> Schedule.of(programme, day)).toList(), left(programme, timetable)));
	}

	private Optional<Timetable> timetable() {
		return open.programme().timetables().stream().findFirst();
	}

	private static List<Session> left(Programme programme, Timetable timetable) {
		Set<SessionId> planned = new HashSet<>(timetable.sessions());
		return sessions(programme).stream().filter(session -> !planned.contains(session.id())).toList();
	}

	private static List<Session> sessions(Programme programme) {
		return programme.modules().stream().flatMap(module -> module.sessions().stream()).toList();
	}

	/** Makes the programme's first timetable: all its sessions, in order, in the shape of a pattern. */
	void make(Pattern pattern) {
		TimetableId id = new TimetableId(Id.fromTitle(pattern.title(), "timetable"));
		open.edit("Make timetable",
				programme -> programme.withTimetables(List.of(Packing.pack(id, sessions(programme), pattern).timetable())));
	}

	/**
	 * Moves a slot.
	 *
	 * @param from where it stands
	 * @param to   where it is to stand, counted after it was taken out
	 */
	void move(Spot from, Spot to) {
		edit("Move on the timetable", timetable -> timetable.move(from, to));
	}

	/** Puts a session on a day that was on none. */
	void plan(SessionId session, Spot to) {
		edit("Put on the timetable",
				timetable -> timetable.withDay(to.day(), day -> day.withSlotAt(to.slot(), new Slot.OfSession(session))));
	}

	/** Takes a slot off its day; a session stays in its module. */
	void takeOff(Spot from) {
		edit("Take off the timetable", timetable -> timetable.withDay(from.day(), day -> day.withoutSlotAt(from.slot())));
	}

	private void edit(String label, UnaryOperator<Timetable> change) {
		timetable().ifPresent(shown -> open.edit(label, programme -> programme.withTimetables(programme.timetables().stream()
				.map(timetable -> timetable.id().equals(shown.id()) ? change.apply(timetable) : timetable).toList())));
	}

	/**
	 * Where a slot comes to stand that is moved by one place.
	 *
	 * @param days  1 for the next day, -1 for the one before
	 * @param slots 1 for later on the day, -1 for earlier
	 * @return empty where there is no such place
	 */
	Optional<Spot> beside(Spot spot, int days, int slots) {
		List<Integer> sizes = timetable().map(timetable -> timetable.days().stream().map(day -> day.slots().size()).toList())
				.orElse(List.of());
		int day = spot.day() + days;
		if (day < 0 || day >= sizes.size()) {
			return Optional.empty();
		}
		int last = days == 0 ? sizes.get(day) - 1 : sizes.get(day);
		int slot = days == 0 ? spot.slot() + slots : Math.min(spot.slot(), last);
		return slot < 0 || slot > last ? Optional.empty() : Optional.of(new Spot(day, slot));
	}
}
