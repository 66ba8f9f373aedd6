package org.tenday.authoring.fields;

import java.util.List;
import java.util.Optional;

import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Objective;

/**
 * What the overview of a module shows.
 *
 * @param module whose
 */
public record ModuleFields(ModuleId module) {

	private Property<Module> whole() {
		return new Property<>("module/" + module, "Change module", programme -> programme.module(module),
				(programme, changed) -> programme.withModule(module, before -> changed));
	}

	public Property<String> title() {
		return whole().part("title", "Change module title", module -> Optional.of(module.title()), Module::withTitle);
	}

	public Property<String> aim() {
		return whole().part("aim", "Change module aim", module -> Optional.of(module.aim()), Module::withAim);
	}

	public Property<List<Objective>> objectives() {
		return whole().part("objectives", "Change objectives", module -> Optional.of(module.objectives()), Module::withObjectives);
	}
}
