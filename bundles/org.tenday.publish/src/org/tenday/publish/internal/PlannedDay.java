package org.tenday.publish.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tenday.document.Inline;
import org.tenday.model.Schedule;
import org.tenday.model.Slot;
import org.tenday.model.Timetable;
import org.tenday.publish.Extent;

/**
 * A day of a timetable as it is put on one page.
 *
 * @param title such as "Day 3: Curating a data set"
 * @param date  empty where the timetable has no dates
 * @param lines in order
 */
record PlannedDay(String title, Optional<LocalDate> date, List<Line> lines) {

	/**
	 * Something that takes time, or a session that is missing.
	 *
	 * @param pause whether it is a break
	 * @param words as printed
	 */
	record Line(LocalTime start, LocalTime end, boolean pause, List<Inline> words) {
	}

	/** The days that are printed; of one module only the sessions, on the days that have any. */
	static List<PlannedDay> of(Desk desk, Timetable timetable) {
		DayLines lines = new DayLines(desk);
		List<PlannedDay> days = new ArrayList<>();
		for (int i = 0; i < timetable.days().size(); i++) {
			if (desk.setting().extent() instanceof Extent.OfDay(int day) && day != i + 1) {
				continue;
			}
			Schedule schedule = desk.times().days().get(i);
			List<Line> printed = lines.of(schedule).stream().filter(item -> isPrinted(desk, item))
					.map(item -> new Line(item.start(), item.end(), item.slot() instanceof Slot.Break, lines.what(item))).toList();
			if (!printed.isEmpty()) {
				days.add(new PlannedDay(desk.dayTitle(i + 1, schedule.day().title()), timetable.date(i), printed));
			}
		}
		return days;
	}

	/** Whether a slot belongs to what is printed. */
	static boolean isPrinted(Desk desk, Schedule.Item item) {
		return !(desk.setting().extent() instanceof Extent.OfModule(var module))
				|| item.session().flatMap(session -> desk.programme().moduleOf(session.id())).filter(owner -> owner.id().equals(module))
						.isPresent();
	}

	/** Its breaks. */
	List<Line> breaks() {
		return lines.stream().filter(Line::pause).toList();
	}

	/** The same day without its breaks. */
	PlannedDay withoutBreaks() {
		return new PlannedDay(title, date, lines.stream().filter(line -> !line.pause()).toList());
	}

	/** When it begins. */
	LocalTime start() {
		return lines.getFirst().start();
	}

	/** When it is over. */
	LocalTime end() {
		return lines.getLast().end();
	}
}
