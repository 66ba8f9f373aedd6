package org.tenday.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How long is spent on each objective. The minutes of a session are shared evenly between the objectives that it serves.
 *
 * @param minutes by objective, in the order of the programme; every objective is there
 */
public record ObjectiveTime(Map<ObjectiveId, Double> minutes) {

	public ObjectiveTime {
		minutes = Collections.unmodifiableMap(new LinkedHashMap<>(minutes));
	}

	public static ObjectiveTime of(Programme programme) {
		Map<ObjectiveId, Double> minutes = new LinkedHashMap<>();
		programme.objectives().keySet().forEach(objective -> minutes.put(objective, 0.0));
		for (Module module : programme.modules()) {
			for (Session session : module.sessions()) {
				List<ObjectiveId> served = session.objectives().stream().filter(minutes::containsKey).distinct().toList();
				served.forEach(objective -> minutes.merge(objective, (double) session.minutes() / served.size(), Double::sum));
			}
		}
		return new ObjectiveTime(minutes);
	}
}
