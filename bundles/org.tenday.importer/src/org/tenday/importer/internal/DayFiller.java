package org.tenday.importer.internal;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.tenday.model.Day;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.Slot;
import org.tenday.model.Timetable;
import org.tenday.model.TimetableId;

/** Spreads sessions over days, one after the other, with breaks and lunch: a timetable to begin with. */
public final class DayFiller {

	private static final LocalTime START = LocalTime.of(9, 30);
	private static final LocalTime END = LocalTime.of(16, 30);
	private static final int ROOM = (int) Duration.between(START, END).toMinutes();
	private static final int LUNCH = 60;
	/** Minutes after the start when lunch is due, and when it is late. */
	private static final int LUNCH_DUE = 150;
	private static final int LUNCH_LATE = 210;
	private static final int BREAK = 15;
	/** Minutes in one stretch after which a break is due. */
	private static final int STRETCH = 90;

	private final Map<SessionId, Integer> breaksAfter;
	private final List<Day> days = new ArrayList<>();
	private List<Slot> slots = new ArrayList<>();
	private int time;
	private int stretch;
	private boolean hadLunch;

	/**
	 * @param breaksAfter the minutes of the breaks that the material itself has after sessions
	 */
	public DayFiller(Map<SessionId, Integer> breaksAfter) {
		this.breaksAfter = breaksAfter;
	}

	public Timetable fill(List<Session> sessions) {
		for (int i = 0; i < sessions.size(); i++) {
			Session session = sessions.get(i);
			beforeIt(session.minutes());
			slots.add(new Slot.OfSession(session.id()));
			time += session.minutes();
			stretch += session.minutes();
			int own = breaksAfter.getOrDefault(session.id(), 0);
			if (own > 0 && i + 1 < sessions.size()) {
				pause("", own);
			}
		}
		endDay();
		return new Timetable(new TimetableId("as-taught"), "As taught", days);
	}

	private void beforeIt(int minutes) {
		if (minutes == 0) {
			return;
		}
		boolean lunch = !hadLunch && time >= LUNCH_DUE && (time >= LUNCH_LATE || time + minutes > LUNCH_LATE);
		boolean pause = !lunch && stretch > 0 && stretch + minutes > STRETCH;
		int withPause = minutes + (lunch ? LUNCH : pause ? BREAK : 0);
		if (time > 0 && time + withPause > ROOM) {
			endDay();
		} else if (lunch) {
			hadLunch = true;
			pause("Lunch", LUNCH);
		} else if (pause) {
			pause("", BREAK);
		}
	}

	private void pause(String title, int minutes) {
		slots.add(new Slot.Break(title, minutes));
		time += minutes;
		stretch = 0;
	}

	private void endDay() {
		while (!slots.isEmpty() && slots.getLast() instanceof Slot.Break) {
			slots.removeLast();
		}
		if (!slots.isEmpty()) {
			days.add(new Day("", START, END, slots, List.of()));
		}
		slots = new ArrayList<>();
		time = 0;
		stretch = 0;
		hadLunch = false;
	}
}
