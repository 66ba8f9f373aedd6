package org.tenday.ui.internal.board;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.tenday.authoring.Edit;
import org.tenday.authoring.OpenProgramme;
import org.tenday.model.Day;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.Slot;
import org.tenday.model.Task;
import org.tenday.model.Timetable.Spot;
import org.tenday.ui.internal.arrange.TimetableRemoval;
import org.tenday.ui.internal.asking.DayQuestion;
import org.tenday.ui.internal.asking.Dialogs;
import org.tenday.ui.internal.asking.Entry;
import org.tenday.ui.internal.asking.EntryQuestion;

/** Does with a card what keys and menus ask for. Each action gives where the card stands that is to have the focus after it. */
final class BoardActions {

	private final OpenProgramme open;
	private final BoardModel model;
	private final Supplier<Dialogs> dialogs;
	private final Consumer<SessionId> opener;

	BoardActions(OpenProgramme open, BoardModel model, Supplier<Dialogs> dialogs, Consumer<SessionId> opener) {
		this.open = open;
		this.model = model;
		this.dialogs = dialogs;
		this.opener = opener;
	}

	/** Whether there is anything that an action could do at a place. */
	boolean can(BoardAction action, CardPlace place) {
		return switch (action) {
		case EARLIER -> moved(place, 0, -1).isPresent();
		case LATER -> moved(place, 0, 1).isPresent();
		case DAY_BEFORE -> moved(place, -1, 0).isPresent();
		case DAY_AFTER -> moved(place, 1, 0).isPresent();
		case LONGER -> lengthened(place, CardEdge.STEP).isPresent();
		case SHORTER -> lengthened(place, -CardEdge.STEP).isPresent();
		case ADD_BREAK, ADD_TASK -> !(place instanceof CardPlace.OnNone);
		case CHANGE_DAY, ADD_DAY -> place.onDay().isPresent();
		case REMOVE_DAY -> place.onDay().isPresent() && model.view().filter(view -> view.days().size() > 1).isPresent();
		case REMOVE_TIMETABLE -> model.view().isPresent();
		case OPEN -> !(place instanceof CardPlace.Empty);
		case TAKE_OFF -> place instanceof CardPlace.OnDay || place instanceof CardPlace.AfterDay;
		};
	}

	CardPlace perform(BoardAction action, CardPlace place) {
		return switch (action) {
		case EARLIER -> move(place, 0, -1);
		case LATER -> move(place, 0, 1);
		case DAY_BEFORE -> move(place, -1, 0);
		case DAY_AFTER -> move(place, 1, 0);
		case LONGER -> lengthen(place, CardEdge.STEP);
		case SHORTER -> lengthen(place, -CardEdge.STEP);
		case ADD_BREAK -> addBreak(place);
		case ADD_TASK -> addTask(place);
		case CHANGE_DAY -> place.onDay().map(day -> changeDay(place, day)).orElse(place);
		case ADD_DAY -> place.onDay().map(this::addDay).orElse(place);
		case REMOVE_DAY -> place.onDay().map(this::removeDay).orElse(place);
		case REMOVE_TIMETABLE -> removeTimetable(place);
		case OPEN -> edit(place);
		case TAKE_OFF -> takeOff(place);
		};
	}

	private Optional<Drop> moved(CardPlace place, int days, int slots) {
		return switch (place) {
		case CardPlace.OnDay(Spot from) -> model.beside(from, days, slots).map(to -> new Drop(model.move(from, to), Shift.NONE,
				new CardPlace.OnDay(to)));
		case CardPlace.AfterDay(int day, int task) -> {
			int toDay = day + days;
			int toTask = days == 0 ? task + slots : Integer.MAX_VALUE;
			int count = model.view().map(view -> view.days().size()).orElse(0);
			int size = toDay < 0 || toDay >= count ? -1 : model.view().map(view -> view.days().get(day).day().tasks().size()).orElse(0);
			yield size < 0 || days == 0 && (toTask < 0 || toTask >= size)
					? Optional.empty()
					: Drop.of(model, place, new Landing.AfterDay(toDay, days == 0 && slots > 0 ? toTask + 1 : toTask));
		}
		case CardPlace.OnNone none -> days > 0
				? model.view().filter(view -> !view.days().isEmpty())
						.flatMap(view -> Drop.of(model, place, new Landing.OnDay(new Spot(0, view.days().getFirst().items().size()))))
				: Optional.empty();
		case CardPlace.Empty empty -> Optional.empty();
		};
	}

	private CardPlace move(CardPlace place, int days, int slots) {
		return moved(place, days, slots).map(drop -> {
			open.edit(drop.edit());
			return drop.place();
		}).orElse(place);
	}

	/** To the next or last whole step. */
	private static int stepped(int minutes, int by) {
		return CardEdge.stepped(by > 0 ? minutes - minutes % CardEdge.STEP + by : minutes - 1 - (minutes - 1) % CardEdge.STEP);
	}

	private Optional<Edit> lengthened(CardPlace place, int by) {
		return switch (place) {
		case CardPlace.OnDay(Spot spot) -> model.view().flatMap(view -> view.at(spot))
				.filter(item -> item.slot() instanceof Slot.Break || item.session().isPresent())
				.filter(item -> stepped(item.minutes(), by) != item.minutes())
				.map(item -> model.lengthen(spot, stepped(item.minutes(), by)));
		case CardPlace.OnNone(SessionId id) -> open.programme().session(id).map(Session::minutes)
				.filter(minutes -> stepped(minutes, by) != minutes).map(minutes -> BoardModel.lengthen(id, stepped(minutes, by)));
		case CardPlace.AfterDay after -> Optional.empty();
		case CardPlace.Empty empty -> Optional.empty();
		};
	}

	private CardPlace lengthen(CardPlace place, int by) {
		lengthened(place, by).ifPresent(open::edit);
		return place;
	}

	private CardPlace addBreak(CardPlace place) {
		Spot at = switch (place) {
		case CardPlace.OnDay(Spot spot) -> new Spot(spot.day(), spot.slot() + 1);
		case CardPlace.AfterDay(int day, int task) -> new Spot(day, model.view().orElseThrow().days().get(day).items().size());
		case CardPlace.Empty(int day) -> new Spot(day, 0);
		case CardPlace.OnNone none -> throw new IllegalArgumentException("A break stands on a day.");
		};
		open.edit(model.addBreak(at));
		return new CardPlace.OnDay(at);
	}

	private CardPlace addTask(CardPlace place) {
		int day = switch (place) {
		case CardPlace.OnDay(Spot spot) -> spot.day();
		case CardPlace.AfterDay after -> after.day();
		case CardPlace.Empty empty -> empty.day();
		case CardPlace.OnNone none -> throw new IllegalArgumentException("A task follows a day.");
		};
		int last = model.view().orElseThrow().days().get(day).day().tasks().size();
		return dialogs.get().entry(taskQuestion("Add task", new Task("", "", 0))).<CardPlace>map(entry -> {
			open.edit(model.addTask(day, task(entry)));
			return new CardPlace.AfterDay(day, last);
		}).orElse(place);
	}

	private CardPlace changeDay(CardPlace place, int day) {
		Day now = model.view().orElseThrow().days().get(day).day();
		dialogs.get().day(new DayQuestion("Day " + (day + 1), now, day == 0)).filter(then -> !then.equals(now))
				.ifPresent(then -> open.edit(model.changeDay(day, then)));
		return place;
	}

	private CardPlace addDay(int after) {
		open.edit(model.addDay(after));
		return new CardPlace.Empty(after + 1);
	}

	private CardPlace removeDay(int day) {
		open.edit(model.removeDay(day));
		return new CardPlace.OnDay(new Spot(Math.max(0, day - 1), 0));
	}

	private CardPlace removeTimetable(CardPlace place) {
		return model.view().filter(view -> TimetableRemoval.remove(open, view.id(), dialogs.get()))
				.<CardPlace>map(gone -> new CardPlace.OnDay(new Spot(0, 0))).orElse(place);
	}

	private CardPlace edit(CardPlace place) {
		switch (place) {
		case CardPlace.OnNone(SessionId session) -> opener.accept(session);
		case CardPlace.OnDay(Spot spot) -> model.slot(spot).ifPresent(slot -> {
			switch (slot) {
			case Slot.OfSession of -> opener.accept(of.session());
			case Slot.Break pause -> dialogs.get()
					.entry(new EntryQuestion("Break", "What the break is called on the timetable, and how long it is.",
							new Entry(pause.title(), "", pause.minutes()), false, 1))
					.ifPresent(entry -> open.edit(model.changeBreak(spot, new Slot.Break(entry.title(), entry.minutes()))));
			}
		});
		case CardPlace.AfterDay after -> model.task(after).flatMap(task -> dialogs.get().entry(taskQuestion("Task", task)))
				.ifPresent(entry -> open.edit(model.changeTask(after, task(entry))));
		case CardPlace.Empty empty -> {
			// There is nothing to open.
		}
		}
		return place;
	}

	private static EntryQuestion taskQuestion(String window, Task task) {
		return new EntryQuestion(window, "What learners do before the next day, and how long it takes about.",
				new Entry(task.title(), task.text(), task.minutes()), true, 0);
	}

	private static Task task(Entry entry) {
		return new Task(entry.title(), entry.text(), entry.minutes());
	}

	private CardPlace takeOff(CardPlace place) {
		switch (place) {
		case CardPlace.OnDay(Spot spot) -> open.edit(model.takeOff(spot));
		case CardPlace.AfterDay after -> open.edit(model.removeTask(after));
		default -> throw new IllegalArgumentException(place + " is on no day.");
		}
		return place;
	}
}
