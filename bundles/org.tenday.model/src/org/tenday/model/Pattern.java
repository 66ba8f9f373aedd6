package org.tenday.model;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The shape of a timetable before anything is put into it.
 *
 * @param title  such as "One day a week"
 * @param frames one a day, in order
 * @param mustOnly whether only sessions of priority {@link Priority#MUST} are wanted
 */
public record Pattern(String title, List<Frame> frames, boolean mustOnly) {

	/**
	 * One empty day.
	 *
	 * @param start    when it begins
	 * @param end      when it ends
	 * @param pauses   its breaks, in order
	 * @param restDays as in {@link Day#restDays()}
	 */
	public record Frame(LocalTime start, LocalTime end, List<Pause> pauses, int restDays) {
		public Frame {
			pauses = List.copyOf(pauses);
		}

		/** The minutes that are left for teaching. */
		public int contactMinutes() {
			return (int) Duration.between(start, end).toMinutes() - pauses.stream().mapToInt(Pause::minutes).sum();
		}
	}

	/**
	 * A break at about a time of day: it comes after the session during which that time falls, or before it where that is nearer.
	 *
	 * @param title as in {@link Slot.Break}
	 */
	public record Pause(String title, LocalTime at, int minutes) {
	}

	private static final List<Pause> FULL_DAY_PAUSES = List.of(new Pause("", LocalTime.of(11, 0), 15),
			new Pause("Lunch", LocalTime.of(12, 30), 60),
			new Pause("", LocalTime.of(15, 0), 15));

	public Pattern {
		Objects.requireNonNull(title, "title");
		frames = List.copyOf(frames);
	}

	/** Full days, 09:30 to 16:30, with the given days off before each. */
	private static List<Frame> fullDays(int... restDays) {
		List<Frame> frames = new ArrayList<>();
		for (int rest : restDays) {
			frames.add(new Frame(LocalTime.of(9, 30), LocalTime.of(16, 30), FULL_DAY_PAUSES, rest));
		}
		return frames;
	}

	/** Ten working days running: a weekend after the fifth. */
	public static Pattern tenDays() {
		return new Pattern("Ten days running", fullDays(0, 0, 0, 0, 0, 2, 0, 0, 0, 0), false);
	}

	/** The same weekday for ten weeks. */
	public static Pattern oneDayAWeek() {
		return new Pattern("One day a week", fullDays(0, 6, 6, 6, 6, 6, 6, 6, 6, 6), false);
	}

	/** Three blocks of three days and a last day, four weeks apart. */
	public static Pattern blocks() {
		return new Pattern("Three, three, three and one", fullDays(0, 0, 0, 25, 0, 0, 25, 0, 0, 25), false);
	}

	/** Twenty half days, two a week. */
	public static Pattern halfDays() {
		List<Frame> frames = new ArrayList<>();
		for (int i = 0; i < 20; i++) {
			frames.add(new Frame(LocalTime.of(9, 30), LocalTime.of(12, 30), List.of(new Pause("", LocalTime.of(11, 0), 15)),
					i == 0 ? 0 : i % 2 == 0 ? 4 : 1));
		}
		return new Pattern("Twenty half days", frames, false);
	}

	/** Two days of what cannot be left out. */
	public static Pattern taster() {
		return new Pattern("Two-day taster", fullDays(0, 0), true);
	}

	/** All patterns that come with Tenday, the usual one first. */
	public static List<Pattern> all() {
		return List.of(tenDays(), oneDayAWeek(), blocks(), halfDays(), taster());
	}
}
