package org.tenday.publish;

import java.util.List;

/** The publications that there are. */
public final class Publications {

	/** In the order of menus. */
	public static final List<Publication> ALL = List.of(new Handbook(), new TrainerGuide(), new Slides(), new Workbook(), new Answers(),
			new TimetablePage(), new TimetableCalendar(), new Forms());

	private Publications() {
	}
}
