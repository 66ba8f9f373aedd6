package org.tenday.model;

import java.util.Objects;

/**
 * What a learner will be able to do: completes "At the end, learners will be able to …".
 *
 * @param id   unique in the programme
 * @param text one verb, one skill, with its object; no full stop needed
 */
public record Objective(ObjectiveId id, String text) {

	public Objective {
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(text, "text");
	}
}
