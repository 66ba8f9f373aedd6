package org.tenday.model;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/**
 * A programme put into the shape of a pattern: the sessions in their order, each whole, breaks near their times.
 *
 * @param timetable what fitted
 * @param left      the sessions that did not fit, in order: nothing is lost without being said
 * @param setAside  the sessions that the pattern does not want, in order
 */
public record Packing(Timetable timetable, List<Session> left, List<Session> setAside) {

	public Packing {
		left = List.copyOf(left);
		setAside = List.copyOf(setAside);
	}

	/**
	 * Packs sessions into a pattern. A day is filled until the next session would go beyond its end; that session opens the next day. Only a
	 * session that is longer than every day that is still to come is left over, so that a long one never takes those behind it along.
	 *
	 * @param id       of the new timetable
	 * @param sessions what is to be taught, in order
	 * @param pattern  the empty days; its {@link Pattern#mustOnly()} decides which sessions are wanted, and the others are set aside
	 */
	public static Packing pack(TimetableId id, List<Session> sessions, Pattern pattern) {
		Predicate<Session> isWanted = session -> !pattern.mustOnly() || session.priority() == Priority.MUST;
		Deque<Session> queue = new ArrayDeque<>(sessions.stream().filter(isWanted).toList());
		List<Session> left = new ArrayList<>();
		List<Day> days = new ArrayList<>();
		for (int i = 0; i < pattern.frames().size(); i++) {
			Pattern.Frame frame = pattern.frames().get(i);
			List<Pattern.Frame> still = pattern.frames().subList(i, pattern.frames().size());
			days.add(fill(frame, queue, left, still.stream().mapToInt(Pattern.Frame::contactMinutes).max().orElse(0)));
		}
		left.addAll(queue);
		return new Packing(new Timetable(id, pattern.title(), days), left, sessions.stream().filter(isWanted.negate()).toList());
	}

	/** The sessions of a timetable, for packing them anew; those that the programme does not have are passed over. */
	public static List<Session> sessionsOf(Programme programme, Timetable timetable) {
		return timetable.sessions().stream().flatMap(session -> programme.session(session).stream()).toList();
	}

	private static Day fill(Pattern.Frame frame, Deque<Session> queue, List<Session> left, int longest) {
		int room = frame.contactMinutes();
		List<Session> today = new ArrayList<>();
		while (!queue.isEmpty()) {
			Session next = queue.peek();
			if (next.minutes() > longest) {
				left.add(queue.poll());
			} else if (next.minutes() <= room) {
				room -= next.minutes();
				today.add(queue.poll());
			} else {
				break;
			}
		}
		return new Day("", frame.start(), frame.end(), withPauses(frame, today), List.of(), frame.restDays());
	}

	private static List<Slot> withPauses(Pattern.Frame frame, List<Session> sessions) {
		List<Slot> slots = new ArrayList<>();
		Deque<Pattern.Pause> pauses = new ArrayDeque<>(frame.pauses());
		LocalTime time = frame.start();
		for (Session session : sessions) {
			while (!pauses.isEmpty() && !slots.isEmpty() && isNearerBefore(pauses.peek(), time, session)) {
				time = time.plusMinutes(addPause(slots, pauses.poll()));
			}
			slots.add(new Slot.OfSession(session.id()));
			time = time.plusMinutes(session.minutes());
		}
		return slots;
	}

	private static boolean isNearerBefore(Pattern.Pause pause, LocalTime time, Session next) {
		long before = Math.abs(Duration.between(time, pause.at()).toMinutes());
		long after = Math.abs(Duration.between(time.plusMinutes(next.minutes()), pause.at()).toMinutes());
		// A session without minutes is as near on both sides: what comes later in the day need not come before it.
		return before < after || before == after && !pause.at().isAfter(time);
	}

	/**
	 * Adds a pause. After a long session two may fall together: then the longer one is for both.
	 *
	 * @return by how many minutes the slots have become longer
	 */
	private static int addPause(List<Slot> slots, Pattern.Pause pause) {
		Slot.Break added = new Slot.Break(pause.title(), pause.minutes());
		if (!(slots.getLast() instanceof Slot.Break last)) {
			slots.add(added);
			return added.minutes();
		}
		if (added.minutes() > last.minutes()) {
			slots.set(slots.size() - 1, added);
		}
		return Math.max(0, added.minutes() - last.minutes());
	}
}
