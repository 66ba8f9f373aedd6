package org.tenday.publish.internal;

import java.util.ArrayList;
import java.util.List;

import org.tenday.document.Element;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Inline;
import org.tenday.model.Day;
import org.tenday.model.Schedule;
import org.tenday.model.Session;
import org.tenday.model.Slot;
import org.tenday.model.Task;
import org.tenday.skill.Composition;

/** What any table of a day says of its lines, and what is to be done before the next day. */
final class DayLines {

	private final Desk desk;

	DayLines(Desk desk) {
		this.desk = desk;
	}

	/**
	 * The lines to print: reading at home and the like has no place on the clock; a session that is missing is named, so that somebody
	 * notices.
	 */
	List<Schedule.Item> of(Schedule schedule) {
		return schedule.items().stream().filter(DayLines::takesTime).toList();
	}

	private static boolean takesTime(Schedule.Item item) {
		return item.minutes() > 0 || item.slot() instanceof Slot.OfSession && item.session().isEmpty();
	}

	/** The title of a break or session, with a jump to the session where it is printed. */
	List<Inline> what(Schedule.Item item) {
		return switch (item.slot()) {
		case Slot.Break pause ->
			List.of(new Inline.Emphasis(Inline.text(pause.title().isBlank() ? desk.words().get("break") : pause.title())));
		case Slot.OfSession of -> item.session().map(this::session).orElseGet(() -> missing(of));
		};
	}

	/** The title of a session, with a jump to it where it is printed. */
	List<Inline> session(Session session) {
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

	/** What learners do before the next day; nothing where there is nothing to do. */
	List<Element> tasks(Day day) {
		List<Element> elements = new ArrayList<>();
		if (!day.tasks().isEmpty()) {
			elements.add(new Paragraph(Inline.text(desk.words().get("before-next-day")), Paragraph.Style.LABEL));
			day.tasks().forEach(task -> task(task, elements));
		}
		return elements;
	}

	private void task(Task task, List<Element> into) {
		String minutes = task.minutes() == 0 ? "" : " (" + desk.words().get("minutes", task.minutes()) + ")";
		into.add(new Element.Definition(Inline.text(task.title() + minutes),
				desk.composition().text(task.text(), 2, "task \"" + task.title() + "\"")));
	}
}
