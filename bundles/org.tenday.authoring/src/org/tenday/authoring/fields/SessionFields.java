package org.tenday.authoring.fields;

import java.util.List;
import java.util.Optional;

import org.tenday.model.Grouping;
import org.tenday.model.LearningType;
import org.tenday.model.ObjectiveId;
import org.tenday.model.Priority;
import org.tenday.model.Session;
import org.tenday.model.SessionId;

/**
 * What the page of a session shows.
 *
 * @param session whose
 */
public record SessionFields(SessionId session) {

	private Property<Session> whole() {
		return new Property<>("session/" + session, "Change session", programme -> programme.session(session),
				(programme, changed) -> programme.withSession(session, before -> changed));
	}

	public Property<String> title() {
		return whole().part("title", "Change session title", session -> Optional.of(session.title()), Session::withTitle);
	}

	public Property<Integer> minutes() {
		return whole().part("minutes", "Change minutes", session -> Optional.of(session.minutes()), Session::withMinutes);
	}

	public Property<LearningType> type() {
		return whole().part("type", "Change learning type", session -> Optional.of(session.type()), Session::withType);
	}

	public Property<Grouping> grouping() {
		return whole().part("grouping", "Change grouping", session -> Optional.of(session.grouping()), Session::withGrouping);
	}

	public Property<Priority> priority() {
		return whole().part("priority", "Change priority", session -> Optional.of(session.priority()), Session::withPriority);
	}

	public Property<String> summary() {
		return whole().part("summary", "Change summary", session -> Optional.of(session.summary()), Session::withSummary);
	}

	public Property<List<String>> materials() {
		return whole().part("materials", "Change materials", session -> Optional.of(session.materials()), Session::withMaterials);
	}

	public Property<List<ObjectiveId>> objectives() {
		return whole().part("objectives", "Change session objectives", session -> Optional.of(session.objectives()),
				Session::withObjectives);
	}
}
