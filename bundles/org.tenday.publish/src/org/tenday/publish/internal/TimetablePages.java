package org.tenday.publish.internal;

import java.util.ArrayList;
import java.util.List;

import org.tenday.document.Element;
import org.tenday.document.Element.Heading;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Element.Table;
import org.tenday.document.Element.Table.Align;
import org.tenday.document.Element.Table.Cell;
import org.tenday.document.Element.Table.Column;
import org.tenday.document.Inline;
import org.tenday.document.Part;
import org.tenday.model.Schedule;
import org.tenday.model.Session;
import org.tenday.model.Slot;
import org.tenday.model.Task;
import org.tenday.publish.Extent;
import org.tenday.skill.Composition;

/** The timetable: a table for each day, and what is to be done before the next. */
public final class TimetablePages {

	private final Desk desk;

	/** For one publication. */
	public TimetablePages(Desk desk) {
		this.desk = desk;
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

	private void day(int number, Schedule schedule, List<Element> into) {
		into.add(new Heading(2, Inline.text(desk.dayTitle(number, schedule.day().title())), "day-" + number));
		List<List<Cell>> rows = new ArrayList<>();
		rows.add(List.of(Cell.header(desk.words().get("time")), Cell.header(desk.words().get("session"))));
		schedule.items().stream().filter(TimetablePages::takesTime)
				.forEach(item -> rows.add(List.of(Cell.of(time(item)), Cell.of(what(item)))));
		into.add(new Table(List.of(), List.of(new Column(1, Align.LEFT), new Column(3, Align.LEFT)), 1, rows));
		if (!schedule.day().tasks().isEmpty()) {
			into.add(new Paragraph(Inline.text(desk.words().get("before-next-day")), Paragraph.Style.LABEL));
			schedule.day().tasks().forEach(task -> task(task, into));
		}
	}

	/** Reading at home and the like has no place on the clock; a session that is missing is named, so that somebody notices. */
	private static boolean takesTime(Schedule.Item item) {
		return item.minutes() > 0 || item.slot() instanceof Slot.OfSession && item.session().isEmpty();
	}

	private String time(Schedule.Item item) {
		return desk.words().get("time.range", Times.clock(item.start()), Times.clock(item.end()));
	}

	private List<Inline> what(Schedule.Item item) {
		return switch (item.slot()) {
		case Slot.Break pause ->
			List.of(new Inline.Emphasis(Inline.text(pause.title().isBlank() ? desk.words().get("break") : pause.title())));
		case Slot.OfSession of -> item.session().map(this::session).orElseGet(() -> missing(of));
		};
	}

	private List<Inline> session(Session session) {
		List<Inline> title = Inline.text(session.title());
		return desk.composition().prints(session.id()) && !title.isEmpty()
				? List.of(new Inline.Jump(Composition.anchor(session.id()), title))
				: title;
	}

	private List<Inline> missing(Slot.OfSession of) {
		desk.composition().warn("The timetable names the session \"%s\", which is not in the programme: take it out or add the session."
				.formatted(of.session()));
		return Inline.text(desk.words().get("missing-session", of.session()));
	}

	private void task(Task task, List<Element> into) {
		String minutes = task.minutes() == 0 ? "" : " (" + desk.words().get("minutes", task.minutes()) + ")";
		into.add(new Paragraph(List.of(new Inline.Strong(Inline.text(task.title())), new Inline.Text(minutes))));
		into.addAll(desk.composition().text(task.text(), 2, "task \"" + task.title() + "\""));
	}
}
