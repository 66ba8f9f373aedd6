package org.tenday.publish.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tenday.model.Timetable;
import org.tenday.publish.Extent;

/**
 * One meeting in a room, for which forms are given out.
 *
 * @param title  such as "Day 3: Curating a data set"
 * @param anchor unique among those of one publication
 * @param date   empty where the timetable has no dates
 */
record Occasion(String title, String anchor, Optional<LocalDate> date) {

	/** The days that are printed; one for all where there is no timetable, or where one module is printed alone. */
	static List<Occasion> of(Desk desk) {
		List<Timetable> timetables = desk.setting().timetable().stream().filter(timetable -> !timetable.days().isEmpty()).toList();
		if (timetables.isEmpty() || desk.setting().extent() instanceof Extent.OfModule) {
			return List.of(new Occasion(desk.extentTitle().orElse(desk.programme().about().title()), "all", Optional.empty()));
		}
		Timetable timetable = timetables.getFirst();
		List<Occasion> days = new ArrayList<>();
		for (int number = 1; number <= timetable.days().size(); number++) {
			if (!(desk.setting().extent() instanceof Extent.OfDay(int day)) || day == number) {
				days.add(new Occasion(desk.dayTitle(number, timetable.days().get(number - 1).title()), "day-" + number,
						timetable.date(number - 1)));
			}
		}
		return days;
	}

	/** "Monday, 11 January 2027"; as much of it as is known. */
	Optional<String> dateIn(Desk desk) {
		return date.map(day -> dated(desk, day));
	}

	/** A date as printed. */
	static String dated(Desk desk, LocalDate date) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(desk.words().language()).format(date);
	}
}
