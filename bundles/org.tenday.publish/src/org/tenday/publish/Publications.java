package org.tenday.publish;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The publications that there are. */
public final class Publications {

	/** In the order of menus. */
	public static final List<Publication> ALL = List.of(new Handbook(), new TrainerGuide(), new Slides(), new Handout(),
			new Workbook(), new Answers(), new TimetablePage(), new TimetableCalendar(), new Forms());

	private Publications() {
	}

	/** One publication of each id, whatever its forms: what there is to choose from, in the order of menus. */
	public static List<Publication> choices() {
		Set<String> ids = new HashSet<>();
		return ALL.stream().filter(publication -> ids.add(publication.id())).toList();
	}

	/** Whether a format has a place for some form of a publication. */
	public static boolean areWritten(String publication, Writer writer) {
		return ALL.stream().anyMatch(each -> each.id().equals(publication) && writer.writes(each.form()));
	}

	/** All of them, one in another make than usual, such as a {@link Handout} with more slides to a page. */
	public static List<Publication> with(Publication own) {
		return ALL.stream().map(usual -> usual.id().equals(own.id()) && usual.form() == own.form() ? own : usual).toList();
	}
}
