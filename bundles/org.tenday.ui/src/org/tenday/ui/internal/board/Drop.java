package org.tenday.ui.internal.board;

import java.util.Optional;

import org.tenday.authoring.Edit;
import org.tenday.model.Slot;
import org.tenday.model.Timetable.Spot;

/**
 * What comes of letting a card go somewhere.
 *
 * @param edit  what is done
 * @param shift which slots stand elsewhere afterwards
 * @param place where the card stands afterwards
 */
record Drop(Edit edit, Shift shift, CardPlace place) {

	/** Empty where nothing would change, or the card cannot stand there. */
	static Optional<Drop> of(BoardModel model, CardPlace dragged, Landing landing) {
		return switch (dragged) {
		case CardPlace.OnDay(Spot from) -> switch (landing) {
		case Landing.OnDay(Spot at) -> move(model, from, at);
		case Landing.AfterDay(int day, int task) -> move(model, from, end(model, day));
		case Landing.Beside beside -> model.slot(from).map(slot -> new Drop(model.takeOff(from), new Shift(Optional.of(from),
				Optional.empty()), slot instanceof Slot.OfSession of ? new CardPlace.OnNone(of.session()) : dragged));
		};
		case CardPlace.OnNone(var session) -> switch (landing) {
		case Landing.OnDay(Spot at) ->
			Optional.of(new Drop(model.plan(session, at), new Shift(Optional.empty(), Optional.of(at)), new CardPlace.OnDay(at)));
		case Landing.AfterDay(int day, int task) -> of(model, dragged, new Landing.OnDay(end(model, day)));
		case Landing.Beside beside -> Optional.empty();
		};
		case CardPlace.AfterDay from -> switch (landing) {
		case Landing.OnDay(Spot at) -> moveTask(model, from, at.day(), Integer.MAX_VALUE);
		case Landing.AfterDay(int day, int task) -> moveTask(model, from, day, task);
		case Landing.Beside beside -> Optional.empty();
		};
		case CardPlace.Empty empty -> Optional.empty();
		};
	}

	private static Spot end(BoardModel model, int day) {
		return new Spot(day, model.view().map(view -> view.days().get(day).items().size()).orElse(0));
	}

	private static Optional<Drop> move(BoardModel model, Spot from, Spot at) {
		Spot to = at.day() == from.day() && at.slot() > from.slot() ? new Spot(at.day(), at.slot() - 1) : at;
		return to.equals(from)
				? Optional.empty()
				: Optional.of(new Drop(model.move(from, to), new Shift(Optional.of(from), Optional.of(to)), new CardPlace.OnDay(to)));
	}

	private static Optional<Drop> moveTask(BoardModel model, CardPlace.AfterDay from, int day, int at) {
		int before = model.view().map(view -> view.days().get(day).day().tasks().size()).orElse(0);
		int last = day == from.day() ? before - 1 : before;
		int to = Math.min(last, day == from.day() && at > from.task() ? at - 1 : at);
		CardPlace.AfterDay place = new CardPlace.AfterDay(day, to);
		return place.equals(from) ? Optional.empty() : Optional.of(new Drop(model.moveTask(from, place), Shift.NONE, place));
	}
}
