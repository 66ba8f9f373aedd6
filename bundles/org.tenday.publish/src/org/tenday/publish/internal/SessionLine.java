package org.tenday.publish.internal;

import java.util.ArrayList;
import java.util.List;

import org.tenday.model.Session;

/** The line under a session's title: when, how long, and how. */
public final class SessionLine {

	private final Desk desk;

	/** For the sessions of one publication. */
	public SessionLine(Desk desk) {
		this.desk = desk;
	}

	/**
	 * "Day 1, 09:30 to 10:15 · 45 minutes · practice · in pairs", and for trainers what to do with it when late. Empty where learners
	 * need to know nothing.
	 */
	public String of(Session session) {
		if (session.minutes() == 0) {
			return desk.edition().isForTrainers() ? desk.words().get("minutes", 0) : "";
		}
		List<String> parts = new ArrayList<>();
		desk.times().of(session.id())
				.ifPresent(time -> parts.add(desk.words().get("day", String.valueOf(time.day())) + ", " + range(time)));
		parts.add(desk.words().get("minutes", session.minutes()));
		parts.add(desk.choice("learning", session.type()));
		parts.add(desk.choice("grouping", session.grouping()));
		if (desk.edition().isForTrainers()) {
			parts.add(desk.choice("priority", session.priority()));
		}
		return String.join(" \u00b7 ", parts);
	}

	/** Without what only matters on paper: "45 minutes · in pairs". */
	public String forSlide(Session session) {
		return desk.words().get("minutes", session.minutes()) + " \u00b7 " + desk.choice("grouping", session.grouping());
	}

	private String range(Times.Time time) {
		return desk.words().get("time.range", Times.clock(time.item().start()), Times.clock(time.item().end()));
	}
}
