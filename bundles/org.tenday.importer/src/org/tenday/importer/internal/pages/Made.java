package org.tenday.importer.internal.pages;

import java.util.List;

import org.tenday.importer.Found;
import org.tenday.model.Objective;
import org.tenday.model.Session;

/**
 * What a page became.
 *
 * @param objectives those of its sessions, and those that are the whole page's
 * @param found      what its sessions and blocks were
 */
record Made(List<Session> sessions, List<Objective> objectives, List<Found> found) {

	Made {
		sessions = List.copyOf(sessions);
		objectives = List.copyOf(objectives);
		found = List.copyOf(found);
	}
}
