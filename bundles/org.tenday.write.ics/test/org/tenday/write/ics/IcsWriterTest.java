package org.tenday.write.ics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.tenday.document.Calendar;
import org.tenday.document.Calendar.Event;
import org.tenday.document.Info;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;

class IcsWriterTest {

	private static final Info INFO = new Info("Counting; breaths", "Timetable", "", Locale.UK, "Version 1.2 \u00b7 01234567",
			Instant.parse("2026-03-01T00:00:00Z"));
	private static final LocalDateTime NINE = LocalDateTime.of(2027, 1, 11, 9, 30);

	private static Event event(String title, String description) {
		return new Event("breaths-two-days-counting", NINE, NINE.plusMinutes(45), title, "To count, one by one", description);
	}

	private static byte[] written(Event... events) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			assertEquals(events.length, new IcsWriter().write(new Calendar(INFO, List.of(events)), out).pages());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toByteArray();
	}

	private static List<CalendarComponent> readBack(byte[] file) throws Exception {
		return new CalendarBuilder().build(new ByteArrayInputStream(file)).getComponents(Component.VEVENT);
	}

	private static String value(Component component, String property) {
		return component.<Property>getProperty(property).orElseThrow().getValue();
	}

	@Test
	void theFileIsAsTheStandardSays() {
		assertEquals("""
				BEGIN:VCALENDAR
				PRODID:-//Tenday//Tenday//EN
				VERSION:2.0
				CALSCALE:GREGORIAN
				METHOD:PUBLISH
				X-WR-CALNAME:Counting\\; breaths
				X-WR-CALDESC:Timetable. Version 1.2 · 01234567
				BEGIN:VEVENT
				UID:breaths-two-days-counting
				DTSTAMP:20260301T000000Z
				DTSTART:20270111T093000
				DTEND:20270111T101500
				SUMMARY:Counting\\, part 1
				CATEGORIES:To count\\, one by one
				DESCRIPTION:Module: To count\\nBring a \\\\ and a watch\\; please
				END:VEVENT
				END:VCALENDAR
				""".replace("\n", "\r\n"),
				new String(written(event("Counting, part 1", "Module: To count\nBring a \\ and a watch; please")), StandardCharsets.UTF_8));
	}

	@Test
	void whatIsWrittenIsReadAgain() throws Exception {
		String title = "\u00dcbung: \u00e4hm, \"so\"; \ud83d\ude00 \\n".repeat(9);
		String description = "One\nTwo, three; four\\five: six\n\nSeven \u4e2d\u6587".repeat(5);
		CalendarComponent read = readBack(written(event(title, description), event("B", ""))).getFirst();
		assertEquals(title, value(read, Property.SUMMARY));
		assertEquals(description, value(read, Property.DESCRIPTION));
		assertEquals("20270111T093000", value(read, Property.DTSTART));
		assertEquals("20270111T101500", value(read, Property.DTEND));
		assertEquals("20260301T000000Z", value(read, Property.DTSTAMP));
		assertEquals("breaths-two-days-counting", value(read, Property.UID));
	}

	@Test
	void noLineIsLongerThanItMayBeAndNoCharacterIsCut() throws Exception {
		Random random = new Random();
		for (int round = 0; round < 200; round++) {
			StringBuilder words = new StringBuilder("T");
			random.ints(random.nextInt(120), 0, 5)
					.forEach(kind -> words.append(List.of("a", "\u00e4", "\u20ac", "\ud83d\ude00", ",").get(kind)));
			byte[] file = written(event(words.toString(), ""));
			for (String line : new String(file, StandardCharsets.UTF_8).split("\r\n")) {
				assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
			}
			assertEquals(words.toString(), value(readBack(file).getFirst(), Property.SUMMARY));
		}
	}

	@Test
	void controlCharactersAreLeftOut() throws Exception {
		CalendarComponent read = readBack(written(event("Bell\u0007 and\ttab", "One\r\nTwo\u0000"))).getFirst();
		assertEquals("Bell  and tab", value(read, Property.SUMMARY));
		assertEquals("One\nTwo", value(read, Property.DESCRIPTION));
	}

	@Test
	void theSameCalendarGivesTheSameBytes() throws Exception {
		byte[] first = written(event("A", "B"));
		Thread.sleep(5);
		assertArrayEquals(first, written(event("A", "B")));
	}
}
