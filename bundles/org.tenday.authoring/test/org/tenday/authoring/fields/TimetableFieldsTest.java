package org.tenday.authoring.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tenday.model.Day;
import org.tenday.model.Programme;
import org.tenday.model.Timetable;
import org.tenday.model.TimetableId;

class TimetableFieldsTest {

	private static final TimetableFields FIELDS = new TimetableFields(new TimetableId("weekly"));

	private static Timetable timetable(String id, String title, String day) {
		return new Timetable(new TimetableId(id), title,
				List.of(new Day(day, LocalTime.of(9, 0), LocalTime.of(12, 0), List.of(), List.of(), 6)));
	}

	private final Programme programme = Programme.titled("Steps")
			.withTimetables(List.of(timetable("usual", "Ten days", ""), timetable("weekly", "One a week", "Data")));

	@Test
	void titlesOfATimetableAndItsDaysAreChangedAndAllElseStays() {
		Programme changed = FIELDS.dayTitle(0).writer().apply(FIELDS.title().writer().apply(programme, "Mondays"), "Getting data");
		assertEquals(List.of(timetable("usual", "Ten days", ""), timetable("weekly", "Mondays", "Getting data")), changed.timetables());
		assertEquals(Optional.of("Getting data"), FIELDS.dayTitle(0).read(changed));
	}

	@Test
	void aDayThatIsNotThereHasNoTitle() {
		assertEquals(Optional.empty(), FIELDS.dayTitle(1).read(programme));
		assertEquals(Optional.empty(), new TimetableFields(new TimetableId("gone")).title().read(programme));
	}
}
