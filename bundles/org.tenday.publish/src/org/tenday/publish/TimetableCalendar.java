package org.tenday.publish;

import java.util.List;
import java.util.Set;

import org.tenday.document.Calendar;
import org.tenday.model.Timetable;
import org.tenday.publish.EditionOf.Reader;
import org.tenday.publish.internal.Desk;
import org.tenday.publish.internal.TimetableEvents;

/** The timetable as events for people's calendars, where it has dates. */
public final class TimetableCalendar implements Publication {

	@Override
	public String id() {
		return TimetablePage.ID;
	}

	@Override
	public String name() {
		return TimetablePage.NAME;
	}

	@Override
	public Set<Reader> readers() {
		return Set.of(Reader.LEARNER);
	}

	@Override
	public Form form() {
		return Form.CALENDAR;
	}

	@Override
	public Composed compose(EditionOf edition, Setting setting) {
		if (setting.timetable().isEmpty()) {
			return TimetablePage.none(edition);
		}
		Timetable timetable = setting.timetable().get();
		if (timetable.starts().isEmpty()) {
			return new Composed.Nothing(
					("There is no calendar of the timetable \"%s\", because it has no dates: write the date of its first day "
							+ "after starts: in programme.yaml, such as starts: 2027-01-11.").formatted(timetable.title()));
		}
		Desk desk = Desk.of(edition, setting, List.of());
		Calendar calendar = new Calendar(desk.info(desk.words().get("timetable")), new TimetableEvents(desk, timetable).events());
		if (calendar.events().isEmpty()) {
			return new Composed.Nothing("There is no calendar of \"%s\": nothing of it takes place in the timetable \"%s\"."
					.formatted(desk.title(), timetable.title()));
		}
		return new Composed.Dates(calendar, desk.composition().remarks());
	}
}
