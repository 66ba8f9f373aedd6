package org.tenday.store.internal.files;

import java.util.HashSet;
import java.util.Set;

import org.tenday.model.Block;
import org.tenday.model.Id;
import org.tenday.model.Module;
import org.tenday.model.Programme;
import org.tenday.model.Session;
import org.tenday.model.Timetable;
import org.tenday.store.StoreException;

/** Refuses to write a programme that could not be opened again, because two parts of it have the same id. */
final class Ids {

	private final Layout layout;
	private final Set<Id> seen = new HashSet<>();

	private Ids(Layout layout) {
		this.layout = layout;
	}

	static void check(Layout layout, Programme programme) throws StoreException {
		new Ids(layout).check(programme);
	}

	private void check(Programme programme) throws StoreException {
		for (Timetable timetable : programme.timetables()) {
			see(timetable.id(), "timetables");
		}
		for (Module module : programme.modules()) {
			see(module.id(), "modules");
			for (var objective : module.objectives()) {
				see(objective.id(), "objectives");
			}
			for (Session session : module.sessions()) {
				see(session.id(), "sessions");
				for (Block block : session.blocks()) {
					see(block.id(), "blocks");
				}
			}
		}
	}

	private void see(Id id, String kind) throws StoreException {
		if (!seen.add(id)) {
			throw new StoreException(
					"%s: two %s have the id \"%s\", so nothing was saved: give each its own.".formatted(layout.folder(), kind, id.value()));
		}
	}
}
