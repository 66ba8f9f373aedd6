package org.tenday.authoring.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tenday.model.Day;
import org.tenday.model.Programme;
import org.tenday.model.Timetable;
import org.tenday.model.TimetableId;

class ProgrammeFieldsTest {

	private static final Optional<LocalDate> MONDAY = Optional.of(LocalDate.of(2027, 1, 11));
	private static final Property<Optional<LocalDate>> STARTS = ProgrammeFields.starts();

	private static Timetable timetable(String id) {
		return new Timetable(new TimetableId(id), "Ten days",
				List.of(new Day("", LocalTime.of(9, 30), LocalTime.of(16, 30), List.of(), List.of())));
	}

	@Test
	void theDateOfTheFirstDayIsThatOfTheUsualTimetable() {
		Programme programme = Programme.titled("Steps").withTimetables(List.of(timetable("usual"), timetable("other")));
		assertEquals(Optional.of(Optional.empty()), STARTS.read(programme));
		Programme dated = STARTS.writer().apply(programme, MONDAY);
		assertEquals(Optional.of(MONDAY), STARTS.read(dated));
		assertEquals(List.of(MONDAY, Optional.empty()), dated.timetables().stream().map(Timetable::starts).toList());
		assertEquals(programme, STARTS.writer().apply(dated, Optional.empty()));
	}

	@Test
	void withoutATimetableThereIsNothingToBegin() {
		Programme bare = Programme.titled("Steps");
		assertEquals(Optional.of(Optional.empty()), STARTS.read(bare));
		assertEquals(bare, STARTS.writer().apply(bare, Optional.empty()));
		assertEquals("The programme has no timetable to begin on that date: make one on the page Timetable first.",
				assertThrows(IllegalArgumentException.class, () -> STARTS.writer().apply(bare, MONDAY)).getMessage());
	}
}
