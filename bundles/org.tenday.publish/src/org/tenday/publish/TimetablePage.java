package org.tenday.publish;

import java.util.List;
import java.util.Set;

import org.tenday.document.Document;
import org.tenday.model.Timetable;
import org.tenday.publish.EditionOf.Reader;
import org.tenday.publish.internal.Desk;
import org.tenday.publish.internal.TimetableSheet;

/** The timetable on one page: to pin on the wall, or to send out beforehand. */
public final class TimetablePage implements Publication {

	/** Of the page, and of the calendar, which is another form of it. */
	static final String ID = "timetable";
	static final String NAME = "Timetable";

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public Set<Reader> readers() {
		return Set.of(Reader.LEARNER);
	}

	@Override
	public Form form() {
		return Form.PAGES;
	}

	@Override
	public Composed compose(EditionOf edition, Setting setting) {
		if (setting.timetable().isEmpty()) {
			return none(edition);
		}
		Timetable timetable = setting.timetable().get();
		Desk desk = Desk.of(edition, setting, List.of());
		TimetableSheet sheet = new TimetableSheet(desk, timetable);
		if (sheet.isEmpty()) {
			return new Composed.Nothing("There is no timetable of \"%s\": nothing of it takes place in the timetable \"%s\"."
					.formatted(desk.title(), timetable.title()));
		}
		return new Composed.Pages(new Document(desk.info(desk.words().get("timetable")), sheet.theme(), desk.fixedWords(),
				List.of(sheet.part())), desk.composition().remarks());
	}

	static Composed none(EditionOf edition) {
		return new Composed.Nothing(
				"The programme \"%s\" has no timetable that could be printed: write one after timetables: in programme.yaml."
						.formatted(edition.programme().about().title()));
	}
}
