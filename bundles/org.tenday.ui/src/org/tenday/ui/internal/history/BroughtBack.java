package org.tenday.ui.internal.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tenday.model.Block;
import org.tenday.model.Id;
import org.tenday.model.Module;
import org.tenday.model.Objective;
import org.tenday.model.Programme;
import org.tenday.model.Session;

/**
 * An earlier version of a module as it can stand in the programme of today: without what has moved to other modules since, which would be
 * there twice and could not be saved.
 *
 * @param module without what other modules hold
 * @param left   the names of what was left out
 */
record BroughtBack(Module module, List<String> left) {

	BroughtBack {
		left = List.copyOf(left);
	}

	static BroughtBack of(Programme now, Module then) {
		Set<Id> taken = new HashSet<>();
		now.modules().stream().filter(other -> !other.id().equals(then.id())).forEach(other -> add(other, taken));
		List<String> left = new ArrayList<>();
		List<Objective> objectives = new ArrayList<>();
		for (Objective objective : then.objectives()) {
			if (taken.contains(objective.id())) {
				left.add("the objective “%s”".formatted(objective.text()));
			} else {
				objectives.add(objective);
			}
		}
		List<Session> sessions = new ArrayList<>();
		for (Session session : then.sessions()) {
			if (taken.contains(session.id())) {
				left.add("the session “%s”".formatted(session.title()));
			} else {
				sessions.add(session.withBlocks(free(session, taken, left)));
			}
		}
		return new BroughtBack(then.withObjectives(objectives).withSessions(sessions), left);
	}

	private static List<Block> free(Session session, Set<Id> taken, List<String> left) {
		List<Block> blocks = new ArrayList<>();
		for (Block block : session.blocks()) {
			if (taken.contains(block.id())) {
				left.add("the block “%s”".formatted(block.title().isBlank() ? block.id().value() : block.title()));
			} else {
				blocks.add(block);
			}
		}
		return blocks;
	}

	private static void add(Module module, Set<Id> taken) {
		module.objectives().forEach(objective -> taken.add(objective.id()));
		for (Session session : module.sessions()) {
			taken.add(session.id());
			session.blocks().forEach(block -> taken.add(block.id()));
		}
	}

	/** What did not come back, and why; empty where everything did. */
	Optional<String> sentence() {
		return left.isEmpty()
				? Optional.empty()
				: Optional.of("“%s” came back without what other modules hold now: %s.".formatted(module.title(), String.join(", ", left)));
	}
}
