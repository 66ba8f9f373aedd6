package org.tenday.ui.internal.form;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.tenday.authoring.Arrangement;
import org.tenday.authoring.fields.Property;
import org.tenday.model.ModuleId;
import org.tenday.model.Objective;

/** The objectives of a module, a line each. */
public final class ObjectiveList {

	private ObjectiveList() {
	}

	public static void add(FieldBinder binder, Composite parent, ModuleId module, Property<List<Objective>> objectives) {
		ItemsField.add(binder, parent, new FieldStyle("module.objectives", "Objectives"), objectives,
				programme -> new Objective(Arrangement.newObjectiveId(programme, module), ""), true,
				(part, line, id, item) -> part.line(line, new FieldStyle(id, "Objective"), item.part("text", "Change objective",
						objective -> Optional.of(objective.text()), (objective, text) -> new Objective(objective.id(), text))));
	}
}
