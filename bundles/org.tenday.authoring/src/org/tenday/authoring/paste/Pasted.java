package org.tenday.authoring.paste;

import java.util.List;

import org.tenday.model.BlockId;
import org.tenday.model.ObjectiveId;
import org.tenday.model.Programme;
import org.tenday.model.SessionId;

/**
 * A programme with something put in.
 *
 * @param programme  the new one
 * @param sessions   the ids that the sessions have now
 * @param session    where the blocks stand now that came by themselves; the last session that was put in where there were none
 * @param blocks     the ids that the blocks have now that came by themselves
 * @param objectives those that were referred to and that the module does not have: nothing refers to them now
 */
public record Pasted(Programme programme, List<SessionId> sessions, SessionId session, List<BlockId> blocks, List<ObjectiveId> objectives) {

	public Pasted {
		sessions = List.copyOf(sessions);
		blocks = List.copyOf(blocks);
		objectives = List.copyOf(objectives);
	}
}
