package org.tenday.publish.internal;

import java.util.ArrayList;
import java.util.List;

import org.tenday.document.Element;
import org.tenday.document.Element.Heading;
import org.tenday.document.Element.Table;
import org.tenday.document.Element.Table.Align;
import org.tenday.document.Element.Table.Cell;
import org.tenday.document.Element.Table.Column;
import org.tenday.document.Inline;
import org.tenday.document.Part;
import org.tenday.model.Schedule;
import org.tenday.publish.Extent;

/** The timetable: a table for each day, and what is to be done before the next. */
public final class TimetablePages {

	private final Desk desk;
	private final DayLines lines;

	/** For one publication. */
	public TimetablePages(Desk desk) {
		this.desk = desk;
		lines = new DayLines(desk);
	}

	/** One part with all days that are printed; none where there is no timetable, or where one module is printed alone. */
	public List<Part> parts() {
		List<Schedule> days = desk.times().days();
		List<Element> elements = new ArrayList<>();
		for (int number = 1; number <= days.size(); number++) {
			if (isPrinted(number)) {
				day(number, days.get(number - 1), elements);
			}
		}
		if (elements.isEmpty()) {
			return List.of();
		}
		elements.addFirst(new Heading(1, Inline.text(desk.words().get("timetable")), "timetable"));
		return List.of(new Part(Part.Kind.FRONT, Part.Start.NEW_PAGE, false, desk.words().get("timetable"), elements));
	}

	private boolean isPrinted(int number) {
		return switch (desk.setting().extent()) {
		case Extent.Whole whole -> true;
		case Extent.OfDay(int day) -> day == number;
		case Extent.OfModule module -> false;
		};
	}

	/** A day on which nothing takes place and nothing is to be done has no place here: the timetable of a lesson without times. */
	private void day(int number, Schedule schedule, List<Element> into) {
		List<Schedule.Item> items = lines.of(schedule);
		List<Element> tasks = lines.tasks(schedule.day());
		if (items.isEmpty() && tasks.isEmpty()) {
			return;
		}
		into.add(new Heading(2, Inline.text(desk.dayTitle(number, schedule.day().title())), "day-" + number));
		if (!items.isEmpty()) {
			into.add(table(items));
		}
		into.addAll(tasks);
	}

	private Table table(List<Schedule.Item> items) {
		List<List<Cell>> rows = new ArrayList<>();
		rows.add(List.of(Cell.header(desk.words().get("time")), Cell.header(desk.words().get("session"))));
		items.forEach(item -> rows.add(List.of(Cell.of(time(item)), Cell.of(lines.what(item)))));
		return new Table(List.of(), List.of(new Column(1, Align.LEFT), new Column(3, Align.LEFT)), 1, rows);
	}

	private String time(Schedule.Item item) {
		return desk.words().get("time.range", Times.clock(item.start()), Times.clock(item.end()));
	}
}
