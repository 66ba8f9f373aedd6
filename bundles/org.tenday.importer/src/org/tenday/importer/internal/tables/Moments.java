package org.tenday.importer.internal.tables;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and times of day as people write them into cells. Of 3/4/2026 the first number is the day, as in Britain, unless it cannot be. */
final class Moments {

	private static final Pattern CLOCK = Pattern
			.compile("(\\d{1,2})(?:\\s*[:.h]\\s*(\\d{2})(?::\\d{2})?)?\\s*(am|pm|a\\.m\\.|p\\.m\\.|uhr|h)?");
	private static final Pattern SPAN = Pattern.compile("(.*\\d.*?)\\s*(?:-|–|—|to|bis|until)\\s*(.*\\d.*)");
	private static final Pattern ISO_WITH_TIME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[ T]\\d{2}:\\d{2}.*");
	private static final List<DateTimeFormatter> DATES = List.of(DateTimeFormatter.ISO_LOCAL_DATE, format("d/M/uuuu"), format("M/d/uuuu"),
			format("d.M.uuuu"), format("d-M-uuuu"), format("d MMMM uuuu"), format("d MMM uuuu"), format("MMMM d uuuu"),
			format("MMM d uuuu"));

	private Moments() {
	}

	private static DateTimeFormatter format(String pattern) {
		return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(Locale.ENGLISH)
				.withResolverStyle(java.time.format.ResolverStyle.STRICT);
	}

	static Optional<LocalDate> date(String cell) {
		String words = cell.strip().replaceFirst("(?iu)^(mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so)[a-z]*[.,]?\\s+", "")
				.replaceFirst("(?i)(\\d)(st|nd|rd|th)\\b", "$1").replace(",", "").replaceAll("\\s+", " ");
		Matcher timed = ISO_WITH_TIME.matcher(words);
		String plain = timed.matches() ? timed.group(1) : words;
		for (DateTimeFormatter format : DATES) {
			try {
				return Optional.of(LocalDate.parse(plain, format));
			} catch (DateTimeException another) {
				// It may be written in the next way.
				continue;
			}
		}
		return Optional.empty();
	}

	/** The time of day that a cell begins with: "9:30", "9.30 am", "09:30–10:15". */
	static Optional<LocalTime> start(String cell) {
		Matcher span = SPAN.matcher(cell.strip());
		return clock(span.matches() ? span.group(1) : cell);
	}

	/** The time of day that a span ends with; empty for a cell that is none. */
	static Optional<LocalTime> endOfSpan(String cell) {
		Matcher span = SPAN.matcher(cell.strip());
		return span.matches() ? clock(span.group(2)) : Optional.empty();
	}

	static Optional<LocalTime> clock(String cell) {
		Matcher clock = CLOCK.matcher(cell.strip().toLowerCase(Locale.ROOT).replaceFirst("^\\d{4}-\\d{2}-\\d{2} ", ""));
		if (!clock.matches() || clock.group(2) == null && clock.group(3) == null) {
			return Optional.empty();
		}
		int hour = Integer.parseInt(clock.group(1));
		int minute = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
		String half = clock.group(3) == null ? "" : clock.group(3).replace(".", "");
		if (half.equals("pm") && hour < 12) {
			hour += 12;
		} else if (half.equals("am") && hour == 12) {
			hour = 0;
		}
		return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
	}
}
