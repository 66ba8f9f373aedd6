package org.tenday.ui.internal.board;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.tenday.authoring.Edit;
import org.tenday.authoring.OpenProgramme;
import org.tenday.authoring.fields.SessionFields;
import org.tenday.model.Day;
import org.tenday.model.Id;
import org.tenday.model.Packing;
import org.tenday.model.Pattern;
import org.tenday.model.Programme;
import org.tenday.model.Schedule;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.Slot;
import org.tenday.model.Task;
import org.tenday.model.Timetable;
import org.tenday.model.Timetable.Spot;
import org.tenday.model.TimetableId;

/**
 * What the timetable board shows, and what can be done on it. Whatever can be done is an {@link Edit}, so that the board can show what
 * would come of it before it is done.
 */
final class BoardModel {

	/** A usual break. */
	private static final int BREAK_MINUTES = 15;

	/**
	 * What is on the board; equal where it looks the same.
	 *
	 * @param id    of the timetable
	 * @param title of the timetable
	 * @param days  with their clock times
	 * @param left  the sessions that are on no day
	 */
	record View(TimetableId id, String title, List<Schedule> days, List<Session> left) {

		/** What stands at a place; empty where nothing does. */
		Optional<Schedule.Item> at(Spot spot) {
			return spot.day() < days.size() && spot.slot() < days.get(spot.day()).items().size()
					? Optional.of(days.get(spot.day()).items().get(spot.slot()))
					: Optional.empty();
		}

		/** Whether what stands at a place goes on beyond the end of its day. */
		boolean isOver(Spot spot) {
			Schedule schedule = days.get(spot.day());
			int room = schedule.minutes() - schedule.overrunMinutes();
			return schedule.items().subList(0, spot.slot() + 1).stream().mapToInt(Schedule.Item::minutes).sum() > room;
		}
	}

	private final OpenProgramme open;
	private Optional<TimetableId> chosen = Optional.empty();

	BoardModel(OpenProgramme open) {
		this.open = open;
	}

	/** All timetables of the programme. */
	List<Timetable> timetables() {
		return open.programme().timetables();
	}

	/** Has the board show a timetable; the first as long as the programme does not have it. */
	void choose(TimetableId timetable) {
		chosen = Optional.of(timetable);
	}

	/** Empty where the programme has no timetable yet. */
	Optional<View> view() {
		return view(open.programme());
	}

	/** What the board would show after an edit. */
	Optional<View> view(Edit edit) {
		return view(edit.change().apply(open.programme()));
	}

	private Optional<View> view(Programme programme) {
		return timetable(programme).map(timetable -> new View(timetable.id(), timetable.title(),
				timetable.days().stream().map(day -> Schedule.of(programme, day)).toList(), left(programme, timetable)));
	}

	private Optional<Timetable> timetable(Programme programme) {
		return chosen.flatMap(programme::timetable).or(() -> programme.timetables().stream().findFirst());
	}

	private static List<Session> left(Programme programme, Timetable timetable) {
		Set<SessionId> planned = new HashSet<>(timetable.sessions());
		return sessions(programme).stream().filter(session -> !planned.contains(session.id())).toList();
	}

	private static List<Session> sessions(Programme programme) {
		return programme.modules().stream().flatMap(module -> module.sessions().stream()).toList();
	}

	/** What stands at a place; empty where nothing does any more. */
	Optional<Slot> slot(Spot spot) {
		return view().flatMap(view -> view.at(spot)).map(Schedule.Item::slot);
	}

	/** The session of a slot. */
	static Optional<SessionId> session(Slot slot) {
		return slot instanceof Slot.OfSession of ? Optional.of(of.session()) : Optional.empty();
	}

	/** A task after a day; empty where there is none any more. */
	Optional<Task> task(CardPlace.AfterDay place) {
		return view().filter(view -> place.day() < view.days().size()).map(view -> view.days().get(place.day()).day().tasks())
				.filter(tasks -> place.task() < tasks.size()).map(tasks -> tasks.get(place.task()));
	}

	/** Makes one more timetable: all the programme's sessions, in order, in the shape of a pattern; and shows it. */
	void make(Pattern pattern) {
		TimetableId id = new TimetableId(Id.free(Id.fromTitle(pattern.title(), "timetable"),
				taken -> open.programme().timetable(new TimetableId(taken)).isPresent()));
		open.edit("Make timetable", programme -> {
			List<Timetable> timetables = new ArrayList<>(programme.timetables());
			timetables.add(Packing.pack(id, sessions(programme), pattern).timetable());
			return programme.withTimetables(timetables);
		});
		choose(id);
	}

	/**
	 * Moves a slot.
	 *
	 * @param from where it stands
	 * @param to   where it is to stand, counted after it was taken out
	 */
	Edit move(Spot from, Spot to) {
		return edit("Move on the timetable", timetable -> timetable.move(from, to));
	}

	/** Puts a session on a day that was on none. */
	Edit plan(SessionId session, Spot to) {
		return edit("Put on the timetable", to, new Slot.OfSession(session));
	}

	/** Puts sessions on a day, one after the other. */
	Edit plan(List<SessionId> sessions, Spot to) {
		return edit("Put on the timetable", timetable -> timetable.withDay(to.day(), day -> {
			List<Slot> slots = new ArrayList<>(day.slots());
			slots.addAll(Math.min(to.slot(), slots.size()), sessions.stream().map(Slot.OfSession::new).toList());
			return day.withSlots(slots);
		}));
	}

	/** Gives a day other words and times; what is on it stays. */
	Edit changeDay(int at, Day changed) {
		return edit("Change day", timetable -> timetable.withDay(at, day -> new Day(changed.title(), changed.start(), changed.end(),
				day.slots(), day.tasks(), changed.restDays())));
	}

	/** Adds a day after another, with its times and nothing on it. */
	Edit addDay(int after) {
		return edit("Add day", timetable -> {
			List<Day> days = new ArrayList<>(timetable.days());
			Day like = days.get(after);
			days.add(after + 1, new Day("", like.start(), like.end(), List.of(), List.of(), after == 0 ? 0 : like.restDays()));
			return timetable.withDays(days);
		});
	}

	/** Takes a day away with its breaks and tasks; its sessions stay in their modules, and are on no day. */
	Edit removeDay(int at) {
		return edit("Remove day", timetable -> {
			List<Day> days = new ArrayList<>(timetable.days());
			days.remove(at);
			return timetable.withDays(days);
		});
	}

	/** Puts a break at a place. */
	Edit addBreak(Spot at) {
		return edit("Add break", at, new Slot.Break("", BREAK_MINUTES));
	}

	/** Takes a slot off its day; a session stays in its module. */
	Edit takeOff(Spot from) {
		String label = slot(from).filter(Slot.Break.class::isInstance).isPresent() ? "Remove break" : "Take off the timetable";
		return edit(label, timetable -> timetable.withDay(from.day(), day -> day.withoutSlotAt(from.slot())));
	}

	/**
	 * Makes a session or a break longer or shorter. Edits of the same place that follow one another are undone together.
	 *
	 * @param minutes at least 0; a break is never shorter than a minute
	 */
	Edit lengthen(Spot spot, int minutes) {
		return switch (slot(spot).orElseThrow(() -> new IllegalArgumentException("There is nothing at this place any more."))) {
		case Slot.OfSession of -> new SessionFields(of.session()).minutes().typing(minutes);
		case Slot.Break pause -> Edit.typing("Change minutes", "break/" + spot, change(timetable -> timetable.withDay(spot.day(),
				day -> withSlot(day, spot.slot(), new Slot.Break(pause.title(), Math.max(1, minutes))))));
		};
	}

	/** The same for a session that is on no day. */
	static Edit lengthen(SessionId session, int minutes) {
		return new SessionFields(session).minutes().typing(minutes);
	}

	/** Gives a break another title or length. */
	Edit changeBreak(Spot spot, Slot.Break pause) {
		return edit("Change break", timetable -> timetable.withDay(spot.day(), day -> withSlot(day, spot.slot(), pause)));
	}

	private static Day withSlot(Day day, int at, Slot slot) {
		return day.withoutSlotAt(at).withSlotAt(at, slot);
	}

	/** Adds a task at the end of those that follow a day. */
	Edit addTask(int day, Task task) {
		return tasks("Add task", day, tasks -> tasks.add(task));
	}

	Edit changeTask(CardPlace.AfterDay place, Task task) {
		return tasks("Change task", place.day(), tasks -> tasks.set(place.task(), task));
	}

	Edit removeTask(CardPlace.AfterDay place) {
		return tasks("Remove task", place.day(), tasks -> tasks.remove(place.task()));
	}

	/**
	 * Moves a task.
	 *
	 * @param to counted after it was taken out; a number beyond the last is the last
	 */
	Edit moveTask(CardPlace.AfterDay from, CardPlace.AfterDay to) {
		return edit("Move task", timetable -> {
			Task task = timetable.days().get(from.day()).tasks().get(from.task());
			return withTasks(withTasks(timetable, from.day(), tasks -> tasks.remove(from.task())), to.day(),
					tasks -> tasks.add(Math.min(to.task(), tasks.size()), task));
		});
	}

	private interface TaskChange {

		void make(List<Task> tasks);
	}

	private Edit tasks(String label, int day, TaskChange change) {
		return edit(label, timetable -> withTasks(timetable, day, change));
	}

	private static Timetable withTasks(Timetable timetable, int at, TaskChange change) {
		return timetable.withDay(at, day -> {
			List<Task> tasks = new ArrayList<>(day.tasks());
			change.make(tasks);
			return day.withTasks(tasks);
		});
	}

	private Edit edit(String label, Spot at, Slot slot) {
		return edit(label, timetable -> timetable.withDay(at.day(), day -> day.withSlotAt(at.slot(), slot)));
	}

	private Edit edit(String label, UnaryOperator<Timetable> change) {
		return Edit.of(label, change(change));
	}

	private UnaryOperator<Programme> change(UnaryOperator<Timetable> change) {
		return programme -> timetable(programme)
				.map(shown -> programme.withTimetables(programme.timetables().stream()
						.map(timetable -> timetable.id().equals(shown.id()) ? change.apply(timetable) : timetable).toList()))
				.orElse(programme);
	}

	/**
	 * Where a slot comes to stand that is moved by one place.
	 *
	 * @param days  1 for the next day, -1 for the one before
	 * @param slots 1 for later on the day, -1 for earlier
	 * @return empty where there is no such place
	 */
	Optional<Spot> beside(Spot spot, int days, int slots) {
		List<Integer> sizes = view().map(view -> view.days().stream().map(day -> day.items().size()).toList()).orElse(List.of());
		int day = spot.day() + days;
		if (day < 0 || day >= sizes.size()) {
			return Optional.empty();
		}
		int last = days == 0 ? sizes.get(day) - 1 : sizes.get(day);
		int slot = days == 0 ? spot.slot() + slots : Math.min(spot.slot(), last);
		return slot < 0 || slot > last ? Optional.empty() : Optional.of(new Spot(day, slot));
	}
}
