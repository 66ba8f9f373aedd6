package org.tenday.ui.internal.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.tenday.model.Timetable.Spot;

/** The columns of the board: the days, and beside them the sessions that are on none. */
final class BoardColumns {

	private final BoardFrame frame;
	private final FormToolkit toolkit;
	private final Consumer<Card> introduce;
	private final Consumer<Control> target;
	private final ObjIntConsumer<Control> head;
	private final List<DayColumn> columns = new ArrayList<>();
	private Optional<ParkedColumn> parked = Optional.empty();

	/**
	 * @param introduce is told of every card that is made
	 * @param target    is told of every other control that things can be dragged over
	 * @param head      is told of every control above a day, with the day from 0
	 */
	BoardColumns(BoardFrame frame, FormToolkit toolkit, Consumer<Card> introduce, Consumer<Control> target, ObjIntConsumer<Control> head) {
		this.head = head;
		this.frame = frame;
		this.toolkit = toolkit;
		this.introduce = introduce;
		this.target = target;
	}

	/** As many columns as there are days, and one more where sessions are on none. */
	boolean add(BoardModel.View view) {
		boolean isOther = columns.size() != view.days().size() || parked.isPresent() == view.left().isEmpty();
		while (columns.size() > view.days().size()) {
			DayColumn gone = columns.removeLast();
			gone.head().control().dispose();
			gone.body().dispose();
		}
		while (columns.size() < view.days().size()) {
			DayColumn column = new DayColumn(columns.size(), frame.heads(), frame.area(), toolkit, introduce);
			columns.add(column);
			accept(column.head().control(), column.body());
			for (Control line : column.head().control().getChildren()) {
				head.accept(line, column.day());
			}
			parked.ifPresent(ParkedColumn::moveToEnd);
		}
		if (view.left().isEmpty()) {
			parked.ifPresent(ParkedColumn::dispose);
			parked = Optional.empty();
		} else if (parked.isEmpty()) {
			ParkedColumn column = new ParkedColumn(frame.heads(), frame.area(), toolkit, introduce);
			parked = Optional.of(column);
			accept(column.head().control(), column.body());
		}
		return isOther;
	}

	private void accept(Control... controls) {
		for (Control control : controls) {
			target.accept(control);
			if (control instanceof Composite composite) {
				accept(composite.getChildren());
			}
		}
	}

	/** Shows each card where it stands now, as it would be then; gives whether the cards need more or less room. */
	boolean draw(BoardModel.View now, BoardModel.View then, Shift shift, Faces faces) {
		boolean isOtherSize = false;
		for (DayColumn column : columns) {
			isOtherSize |= column.show(now, then, shift, faces);
		}
		// What is beside the days stays there until it is let go; a change of its minutes shows.
		isOtherSize |= parked.filter(column -> column.show(now.left().size() == then.left().size() ? then.left() : now.left(), faces))
				.isPresent();
		return isOtherSize;
	}

	/** The cards of each column, from top to bottom. */
	List<List<Card>> rows() {
		return Stream.concat(columns.stream().map(column -> Stream.concat(column.slots().cards().stream(), column.tasks().cards().stream())
				.toList()), parked.stream().map(column -> column.list().cards())).toList();
	}

	Stream<Card> cards() {
		return rows().stream().flatMap(List::stream);
	}

	Optional<Card> card(CardPlace place) {
		return cards().filter(card -> card.place().equals(place)).findFirst();
	}

	/** The first card of a day. */
	Optional<Card> first(int day) {
		return day < columns.size() ? columns.get(day).slots().cards().stream().findFirst() : Optional.empty();
	}

	/** A card of the day that a place is on. */
	Optional<Card> nearby(CardPlace place) {
		return switch (place) {
		case CardPlace.OnDay(Spot spot) when spot.day() < columns.size() -> Optional.of(columns.get(spot.day()).slots().cards().getLast());
		case CardPlace.AfterDay after when after.day() < columns.size() -> Optional.of(columns.get(after.day()).slots().cards().getLast());
		default -> Optional.empty();
		};
	}

	private static boolean holdsX(Control control, Point display) {
		int x = control.toControl(display).x;
		return x >= 0 && x < control.getSize().x;
	}

	/** Where something would be put that is let go at a point of the screen. */
	Optional<Landing> landing(Point display) {
		for (DayColumn column : columns) {
			if (holdsX(column.body(), display)) {
				Composite tasks = column.tasks().control();
				int y = tasks.toControl(display).y;
				return Optional.of(!column.tasks().cards().isEmpty() && y >= 0
						? new Landing.AfterDay(column.day(), column.tasks().placeAt(y))
						: new Landing.OnDay(new Spot(column.day(),
								column.slots().placeAt(column.slots().control().toControl(display).y))));
			}
		}
		return parked.filter(column -> holdsX(column.body(), display)).map(column -> new Landing.Beside());
	}

	/** Marks where a card would be put. */
	void mark(Landing at, CardPlace card) {
		switch (at) {
		case Landing.OnDay(Spot spot) when card instanceof CardPlace.AfterDay -> columns.get(spot.day()).tasks()
				.mark(columns.get(spot.day()).tasks().cards().size());
		case Landing.OnDay(Spot spot) -> columns.get(spot.day()).slots().mark(spot.slot());
		case Landing.AfterDay(int day, int task) when card instanceof CardPlace.AfterDay -> columns.get(day).tasks().mark(task);
		case Landing.AfterDay(int day, int task) -> columns.get(day).slots().mark(columns.get(day).slots().cards().size());
		case Landing.Beside beside -> unmark();
		}
	}

	void unmark() {
		columns.forEach(column -> {
			column.slots().unmark();
			column.tasks().unmark();
		});
	}
}
