package org.tenday.authoring.fields;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.tenday.model.Block;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Objective;
import org.tenday.model.ObjectiveId;
import org.tenday.model.Session;

/**
 * What the overview of a module shows.
 *
 * @param module whose
 */
public record ModuleFields(ModuleId module) {

	/** The module as a whole. */
	public Property<Module> whole() {
		return new Property<>("module/" + module, "Change module", programme -> programme.module(module),
				(programme, changed) -> programme.withModule(module, before -> changed));
	}

	public Property<String> title() {
		return whole().part("title", "Change module title", module -> Optional.of(module.title()), Module::withTitle);
	}

	public Property<String> aim() {
		return whole().part("aim", "Change module aim", module -> Optional.of(module.aim()), Module::withAim);
	}

	/** Where an objective is taken away, the sessions and blocks of the module that served it serve it no longer. */
	public Property<List<Objective>> objectives() {
		return whole().part("objectives", "Change objectives", module -> Optional.of(module.objectives()), ModuleFields::withObjectives);
	}

	private static Module withObjectives(Module module, List<Objective> objectives) {
		Set<ObjectiveId> gone = module.objectives().stream().map(Objective::id).collect(Collectors.toCollection(HashSet::new));
		objectives.forEach(objective -> gone.remove(objective.id()));
		Module changed = module.withObjectives(objectives);
		return gone.isEmpty() ? changed : changed.withSessions(module.sessions().stream().map(session -> without(session, gone)).toList());
	}

	private static Session without(Session session, Set<ObjectiveId> gone) {
		return session.withObjectives(without(session.objectives(), gone)).withBlocks(session.blocks().stream()
				.map(block -> new Block(block.id(), block.type(), block.title(), block.audience(), without(block.objectives(), gone),
						block.content()))
				.toList());
	}

	private static List<ObjectiveId> without(List<ObjectiveId> served, Set<ObjectiveId> gone) {
		return served.stream().filter(Predicate.not(gone::contains)).toList();
	}
}
