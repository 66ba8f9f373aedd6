package org.tenday.authoring.paste;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import org.tenday.model.Block;
import org.tenday.model.ObjectiveId;
import org.tenday.model.Session;

/** Keeps of the references to objectives those that there are, and remembers the others. */
final class Objectives {

	private final Set<ObjectiveId> known;
	private final Set<ObjectiveId> left = new LinkedHashSet<>();
	private final ObjectiveReferences references = new ObjectiveReferences(this::kept);

	Objectives(Set<ObjectiveId> known) {
		this.known = known;
	}

	/** What was referred to and is not there. */
	Set<ObjectiveId> left() {
		return left;
	}

	Session kept(Session session) {
		return references.changed(session);
	}

	Block kept(Block block) {
		return references.changed(block);
	}

	private Optional<ObjectiveId> kept(ObjectiveId reference) {
		if (known.contains(reference)) {
			return Optional.of(reference);
		}
		left.add(reference);
		return Optional.empty();
	}
}
