package org.tenday.authoring.paste;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tenday.model.Block;
import org.tenday.model.Id;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Objective;
import org.tenday.model.ObjectiveId;
import org.tenday.model.Programme;
import org.tenday.model.Session;
import org.tenday.store.Excerpt;

/**
 * A programme with a module more, made after a template.
 *
 * @param programme the new one; the module is its last, and on no timetable yet
 * @param module    the id that the module has in it
 */
public record NewModule(Programme programme, ModuleId module) {

	/**
	 * @param title    of the module
	 * @param template what it begins with; ids that the programme has already are made new
	 */
	public static NewModule in(Programme programme, String title, Module template) {
		ModuleId id = new ModuleId(
				Id.free(Id.fromTitle(title, "module"), taken -> programme.module(new ModuleId(taken)).isPresent()));
		Map<ObjectiveId, ObjectiveId> names = new HashMap<>();
		List<Objective> objectives = new ArrayList<>();
		for (Objective objective : template.objectives()) {
			ObjectiveId fresh = new ObjectiveId(Id.free(objective.id().value(),
					taken -> programme.objectives().containsKey(new ObjectiveId(taken)) || names.containsValue(new ObjectiveId(taken))));
			names.put(objective.id(), fresh);
			objectives.add(new Objective(fresh, objective.text()));
		}
		List<Module> modules = new ArrayList<>(programme.modules());
		modules.add(new Module(id, title, template.skillArea(), template.aim(), objectives, List.of()));
		Programme begun = programme.withModules(modules);
		if (template.sessions().isEmpty()) {
			return new NewModule(begun, id);
		}
		Excerpt sessions = new Excerpt(template.sessions().stream().map(session -> renamed(session, names)).toList(), List.of(), List.of());
		Target target = new Target(id, Optional.empty(), Optional.empty());
		return new NewModule(Paste.into(begun, target, sessions, Map.of()).programme(), id);
	}

	private static Session renamed(Session session, Map<ObjectiveId, ObjectiveId> names) {
		return session.withObjectives(renamed(session.objectives(), names))
				.withBlocks(session.blocks().stream().map(block -> new Block(block.id(), block.type(), block.title(), block.audience(),
						renamed(block.objectives(), names), block.content())).toList());
	}

	private static List<ObjectiveId> renamed(List<ObjectiveId> objectives, Map<ObjectiveId, ObjectiveId> names) {
		return objectives.stream().map(objective -> names.getOrDefault(objective, objective)).toList();
	}
}
