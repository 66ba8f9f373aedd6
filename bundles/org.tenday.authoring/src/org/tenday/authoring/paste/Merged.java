package org.tenday.authoring.paste;

import java.util.List;

import org.tenday.model.ModuleId;
import org.tenday.model.Programme;
import org.tenday.model.SessionId;

/**
 * A programme with another one in it.
 *
 * @param programme both
 * @param modules   the ids that the new modules have in it; empty where everything went into one that was there
 * @param sessions  the ids that the new sessions have in it
 * @param left      a sentence for each thing of the other programme that did not come along
 */
public record Merged(Programme programme, List<ModuleId> modules, List<SessionId> sessions, List<String> left) {

	public Merged {
		modules = List.copyOf(modules);
		sessions = List.copyOf(sessions);
		left = List.copyOf(left);
	}
}
