package org.tenday.sample;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.tenday.model.Pattern;

/**
 * When the days of a new programme are and how long.
 *
 * @param rhythm       how the days follow one another
 * @param days         how many, from 1 to {@link #MOST_DAYS}
 * @param starts       the date of the first; empty where it is not planned for certain dates
 * @param start        when each day begins
 * @param end          when each day ends
 * @param breakMinutes how long a break is, from 0 for none; there is one in each half of a day with lunch, and one in a day without
 * @param lunchMinutes how long lunch is, from 0 for none
 */
public record DayPlan(Rhythm rhythm, int days, Optional<LocalDate> starts, LocalTime start, LocalTime end, int breakMinutes,
		int lunchMinutes) {

	/** More days than any course has that is planned day by day. */
	public static final int MOST_DAYS = 60;

	/** Less than this is no day of teaching. */
	private static final int LEAST_CONTACT_MINUTES = 60;

	private static final LocalTime USUAL_LUNCH = LocalTime.of(12, 30);

	/** How days follow one another. */
	public enum Rhythm {
		/** Every working day. */
		RUNNING("Working days running"),
		/** The same weekday every week. */
		WEEKLY("One day a week"),
		/** Two days a week, with a day between them. */
		TWICE_A_WEEK("Two days a week"),
		/** The same weekday every four weeks. */
		EVERY_FOUR_WEEKS("One day every four weeks");

		private final String words;

		Rhythm(String words) {
			this.words = words;
		}

		/** As in the wizard. */
		public String words() {
			return words;
		}
	}

	public DayPlan {
		Objects.requireNonNull(rhythm, "rhythm");
		Objects.requireNonNull(starts, "starts");
		if (days < 1 || days > MOST_DAYS) {
			throw new IllegalArgumentException("A programme has 1 to %d days: choose a number between them.".formatted(MOST_DAYS));
		}
		if (!end.isAfter(start)) {
			throw new IllegalArgumentException("A day that starts at %s cannot end at %s: choose a later end.".formatted(start, end));
		}
		if (contact(start, end, breakMinutes, lunchMinutes) < LEAST_CONTACT_MINUTES) {
			throw new IllegalArgumentException(
					"With these times and breaks less than an hour a day is left: choose longer days or shorter breaks.");
		}
	}

	/** Full days from 09:30 to 16:30 without dates. */
	public static DayPlan usual(int days) {
		return new DayPlan(Rhythm.RUNNING, days, Optional.empty(), LocalTime.of(9, 30), LocalTime.of(16, 30), 15, 60);
	}

	private static int contact(LocalTime start, LocalTime end, int breaks, int lunch) {
		return (int) Duration.between(start, end).toMinutes() - lunch - breaks * (lunch > 0 ? 2 : 1);
	}

	/** The minutes of each day that are left for teaching. */
	public int contactMinutes() {
		return contact(start, end, breakMinutes, lunchMinutes);
	}

	/** The empty days. */
	public Pattern pattern() {
		List<Pattern.Frame> frames = new ArrayList<>();
		for (int day = 0; day < days; day++) {
			frames.add(new Pattern.Frame(start, end, pauses(), day == 0 ? 0 : restBefore(day)));
		}
		return new Pattern(rhythm.words(), frames, false);
	}

	private int restBefore(int day) {
		return switch (rhythm) {
		case RUNNING -> weekendBefore(day);
		case WEEKLY -> 6;
		case TWICE_A_WEEK -> day % 2 == 1 ? 1 : 4;
		case EVERY_FOUR_WEEKS -> 27;
		};
	}

	/** The days of the weekend in between; where there are no dates, the first day is a Monday. */
	private int weekendBefore(int day) {
		DayOfWeek weekday = starts.map(LocalDate::getDayOfWeek).orElse(DayOfWeek.MONDAY);
		int rest = 0;
		for (int each = 1; each <= day; each++) {
			rest = 0;
			weekday = weekday.plus(1);
			while (weekday.getValue() > DayOfWeek.FRIDAY.getValue()) {
				weekday = weekday.plus(1);
				rest++;
			}
		}
		return rest;
	}

	private List<Pattern.Pause> pauses() {
		List<Pattern.Pause> pauses = new ArrayList<>();
		if (lunchMinutes == 0) {
			addBreak(pauses, start, end);
			return pauses;
		}
		LocalTime lunch = USUAL_LUNCH.isAfter(start) && USUAL_LUNCH.isBefore(end) ? USUAL_LUNCH : middle(start, end);
		addBreak(pauses, start, lunch);
		pauses.add(new Pattern.Pause("Lunch", lunch, lunchMinutes));
		addBreak(pauses, lunch, end);
		return pauses;
	}

	private void addBreak(List<Pattern.Pause> pauses, LocalTime from, LocalTime to) {
		if (breakMinutes > 0) {
			pauses.add(new Pattern.Pause("", middle(from, to), breakMinutes));
		}
	}

	private static LocalTime middle(LocalTime from, LocalTime to) {
		return from.plusMinutes(Duration.between(from, to).toMinutes() / 2);
	}
}
