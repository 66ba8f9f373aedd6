package org.tenday.publish.internal;

import java.util.ArrayList;
import java.util.List;

import org.tenday.document.Element;
import org.tenday.document.Element.ItemList;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Inline;
import org.tenday.model.Priority;
import org.tenday.model.Session;

/** What to cut when time runs out, and how many minutes that gives. */
final class WhenLate {

	private final Desk desk;
	private final DayLines lines;

	WhenLate(Desk desk) {
		this.desk = desk;
		lines = new DayLines(desk);
	}

	/**
	 * First what could be cut, then what should not be.
	 *
	 * @param sessions those that are taught one after the other
	 */
	List<Element> of(List<Session> sessions) {
		List<List<Inline>> steps = new ArrayList<>();
		step("late.could", Priority.COULD, sessions, steps);
		step(steps.isEmpty() ? "late.should.alone" : "late.should", Priority.SHOULD, sessions, steps);
		Element advice = steps.isEmpty()
				? new Paragraph(desk.words().get("late.none"))
				: ItemList.of(ItemList.Kind.NUMBERS, steps);
		return List.of(new Paragraph(Inline.text(desk.words().get("late")), Paragraph.Style.LABEL), advice);
	}

	private void step(String key, Priority priority, List<Session> sessions, List<List<Inline>> into) {
		List<Session> cut = sessions.stream().filter(session -> session.priority() == priority && session.minutes() > 0).toList();
		if (cut.isEmpty()) {
			return;
		}
		int minutes = cut.stream().mapToInt(Session::minutes).sum();
		List<Inline> line = new ArrayList<>();
		line.add(new Inline.Strong(Inline.text(desk.words().get(key, desk.words().get("minutes", minutes)))));
		String before = " ";
		for (Session session : cut) {
			line.add(new Inline.Text(before));
			before = "; ";
			line.addAll(lines.session(session));
			if (cut.size() > 1) {
				line.add(new Inline.Text(" (" + desk.words().get("minutes.brief", session.minutes()) + ")"));
			}
		}
		into.add(line);
	}
}
