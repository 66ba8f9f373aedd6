package org.tenday.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How the teaching time is shared out between the types of learning. Breaks do not count.
 *
 * @param minutes the minutes of each type; every type is there, with 0 where there is none of it
 */
public record LearningMix(Map<LearningType, Integer> minutes) {

	public LearningMix {
		Map<LearningType, Integer> all = new EnumMap<>(LearningType.class);
		for (LearningType type : LearningType.values()) {
			all.put(type, minutes.getOrDefault(type, 0));
		}
		minutes = Collections.unmodifiableMap(all);
	}

	/** The mix of some sessions. */
	public static LearningMix of(List<Session> sessions) {
		Map<LearningType, Integer> minutes = new EnumMap<>(LearningType.class);
		sessions.forEach(session -> minutes.merge(session.type(), session.minutes(), Integer::sum));
		return new LearningMix(minutes);
	}

	/** The mix of one day. */
	public static LearningMix of(Schedule day) {
		return of(day.items().stream().flatMap(item -> item.session().stream()).toList());
	}

	/** The mix of a whole programme, whatever its timetables take of it. */
	public static LearningMix of(Programme programme) {
		return of(programme.modules().stream().flatMap(module -> module.sessions().stream()).toList());
	}

	public int total() {
		return minutes.values().stream().mapToInt(Integer::intValue).sum();
	}

	/** The share of one type, 0 to 1; 0 where there is no time at all. */
	public double share(LearningType type) {
		int total = total();
		return total == 0 ? 0 : (double) minutes.get(type) / total;
	}
}
