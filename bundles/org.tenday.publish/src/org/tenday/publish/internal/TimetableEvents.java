package org.tenday.publish.internal;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tenday.document.Calendar.Event;
import org.tenday.document.Inline;
import org.tenday.model.Module;
import org.tenday.model.Schedule;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.Timetable;
import org.tenday.publish.Extent;

/** The sessions of a timetable as events. Breaks and work at home are none: they would only fill people's calendars. */
public final class TimetableEvents {

	private final Desk desk;
	private final Timetable timetable;
	private final Map<SessionId, Integer> held = new HashMap<>();
	private final List<Event> events = new ArrayList<>();

	/**
	 * @param timetable has dates
	 */
	public TimetableEvents(Desk desk, Timetable timetable) {
		this.desk = desk;
		this.timetable = timetable;
	}

	/** In their order; asked once. */
	public List<Event> events() {
		for (int day = 1; day <= timetable.days().size(); day++) {
			boolean isPrinted = !(desk.setting().extent() instanceof Extent.OfDay(int only)) || only == day;
			day(day, isPrinted);
		}
		return List.copyOf(events);
	}

	private void day(int number, boolean isPrinted) {
		Schedule schedule = desk.times().days().get(number - 1);
		// Added up here, because clock times begin again at midnight and a day that is too long may run beyond it.
		LocalDateTime start = timetable.date(number - 1).orElseThrow().atTime(schedule.day().start());
		for (Schedule.Item item : schedule.items()) {
			LocalDateTime end = start.plusMinutes(item.minutes());
			if (item.session().isPresent() && item.minutes() > 0) {
				Event event = event(number, schedule, item.session().get(), start, end);
				if (isPrinted && PlannedDay.isPrinted(desk, item)) {
					events.add(event);
				}
			}
			start = end;
		}
	}

	private Event event(int number, Schedule schedule, Session session, LocalDateTime start, LocalDateTime end) {
		String module = desk.programme().moduleOf(session.id()).map(Module::title).orElse("");
		String description = Stream.of(desk.dayTitle(number, schedule.day().title()), desk.words().get("for-module", module),
				desk.choice("learning", session.type()) + " \u00b7 " + desk.choice("grouping", session.grouping()), summary(session))
				.filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
		return new Event(id(session), start, end, session.title().isBlank() ? module : session.title(), module, description);
	}

	private String summary(Session session) {
		return Inline.plainText(desk.composition().line(session.summary(), "summary of the session \"%s\"".formatted(session.id())));
	}

	/** Without day and hour, so that a session that is moved is the same event at another time. One that is held again has a number. */
	private String id(Session session) {
		int time = held.merge(session.id(), 1, Integer::sum);
		return desk.programme().id() + "-" + timetable.id() + "-" + session.id() + (time == 1 ? "" : "-" + time);
	}
}
