package org.tenday.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tenday.model.TimetableId;

class WhereTest {

	@Test
	void aDayIsKnownByItsPath() {
		Where where = Where.programme("timetables", "ten-days", "days", "3", "title");
		assertEquals(Optional.of(new Where.OfDay(new TimetableId("ten-days"), 3)), where.day());
		assertEquals(Optional.of(new TimetableId("ten-days")), where.timetable());
	}

	@Test
	void oddPathsOfPlugInsAreNoDays() {
		assertEquals(Optional.empty(), Where.programme("timetables", "ten-days", "days", "third").day());
		assertEquals(Optional.empty(), Where.programme("timetables", "No Id!", "days", "3").day());
		assertEquals(Optional.empty(), Where.programme("timetables", "No Id!").timetable());
		assertEquals(Optional.empty(), Where.programme("glossary", "3").timetable());
	}
}
