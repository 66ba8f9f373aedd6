package org.tenday.ui.internal.board;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.IFormColors;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.tenday.model.Day;
import org.tenday.model.Schedule;
import org.tenday.model.Timetable.Spot;
import org.tenday.ui.StableId;
import org.tenday.ui.internal.Wording;

/** One day of the board: its cards, and below them what learners do before the next day. */
final class DayColumn {

	/** Narrower than this a card cannot be read. */
	static final int MIN_WIDTH = 172;

	private final int day;
	private final ColumnHead head;
	private final Composite body;
	private final CardList slots;
	private final Label between;
	private final CardList tasks;

	DayColumn(int day, Composite heads, Composite area, FormToolkit toolkit, Consumer<Card> introduce) {
		this.day = day;
		String id = "board.day." + (day + 1);
		head = new ColumnHead(heads, toolkit, id);
		head.explain("A double click changes the title and the times of the day.");
		body = toolkit.createComposite(area);
		body.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 2).create());
		StableId.set(body, id);
		slots = new CardList(body, toolkit, introduce);
		between = toolkit.createLabel(body, "Before the next day", SWT.NONE);
		between.setForeground(toolkit.getColors().getColor(IFormColors.TITLE));
		GridDataFactory.fillDefaults().indent(0, 8).applyTo(between);
		tasks = new CardList(body, toolkit, introduce);
	}

	int day() {
		return day;
	}

	ColumnHead head() {
		return head;
	}

	Composite body() {
		return body;
	}

	CardList slots() {
		return slots;
	}

	CardList tasks() {
		return tasks;
	}

	Optional<Card> card(CardPlace place) {
		return slots.card(place).or(() -> tasks.card(place));
	}

	/**
	 * Shows the day.
	 *
	 * @param now   as it is: what stands where
	 * @param then  as it would be after a change: the times and minutes
	 * @param shift where things would stand
	 * @return whether the cards need more or less room than before
	 */
	boolean show(BoardModel.View now, BoardModel.View then, Shift shift, Faces faces) {
		showHead(then.days().get(day));
		Schedule schedule = now.days().get(day);
		List<CardList.Entry> entries = IntStream.range(0, schedule.items().size()).mapToObj(i -> {
			Spot spot = new Spot(day, i);
			Face face = shift.after(spot).map(after -> faces.onDay(then, after)).orElseGet(() -> faces.onDay(now, spot));
			return new CardList.Entry("board.card." + (day + 1) + "." + (i + 1), new CardPlace.OnDay(spot), face);
		}).toList();
		boolean isOtherSize = slots.show(entries.isEmpty()
				? List.of(new CardList.Entry("board.empty." + (day + 1), new CardPlace.Empty(day), Faces.nothing(day)))
				: entries);
		return showTasks(schedule.day()) | isOtherSize;
	}

	private boolean showTasks(Day shown) {
		boolean isOtherSize = tasks.show(IntStream.range(0, shown.tasks().size())
				.mapToObj(i -> new CardList.Entry("board.task." + (day + 1) + "." + (i + 1), new CardPlace.AfterDay(day, i),
						Faces.task(day, shown.tasks().get(i))))
				.toList());
		between.setVisible(!shown.tasks().isEmpty());
		return isOtherSize;
	}

	private void showHead(Schedule schedule) {
		int over = schedule.overrunMinutes();
		String times = Faces.CLOCK.format(schedule.day().start()) + "–" + Faces.CLOCK.format(schedule.day().end()) + ", "
				+ (over > 0 ? Wording.minutes(over) + " over" : over < 0 ? Wording.minutes(-over) + " free" : "full");
		head.show("Day " + (day + 1), schedule.day().title(), times, over > 0);
	}
}
