package org.tenday.ui.internal.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.tenday.authoring.fields.Property;
import org.tenday.model.Objective;
import org.tenday.model.ObjectiveId;
import org.tenday.model.Programme;

/** Which objectives something serves: a box to tick for each. */
public final class ObjectivesField implements BoundField {

	private final FieldBinder binder;
	private final FieldStyle style;
	private final Property<List<ObjectiveId>> property;
	private final Function<Programme, List<Objective>> objectives;
	private final Composite body;
	private final List<Button> boxes = new ArrayList<>();
	private List<Objective> shown = List.of();

	private ObjectivesField(FieldBinder binder, FieldStyle style, Property<List<ObjectiveId>> property,
			Function<Programme, List<Objective>> objectives, Composite body) {
		this.binder = binder;
		this.style = style;
		this.property = property;
		this.objectives = objectives;
		this.body = body;
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(binder.toolkit().createLabel(body,
				"This module has no objectives yet: write them on its Overview page.", SWT.WRAP));
	}

	/**
	 * @param objectives those that can be served
	 */
	public static void add(FieldBinder binder, Composite parent, FieldStyle style, Property<List<ObjectiveId>> property,
			Function<Programme, List<Objective>> objectives) {
		binder.label(parent, style, SWT.BEGINNING);
		Composite body = binder.toolkit().createComposite(parent);
		body.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 2).create());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
		binder.add(new ObjectivesField(binder, style, property, objectives, body));
	}

	@Override
	public void show(Programme programme) {
		List<Objective> now = objectives.apply(programme);
		if (!now.equals(shown)) {
			rebuild(now);
		}
		Set<ObjectiveId> served = Set.copyOf(property.read(programme).orElse(List.of()));
		for (int i = 0; i < boxes.size(); i++) {
			boxes.get(i).setSelection(served.contains(shown.get(i).id()));
		}
	}

	private void rebuild(List<Objective> now) {
		shown = now;
		boxes.clear();
		for (Control child : body.getChildren()) {
			child.dispose();
		}
		for (Objective objective : now) {
			Button box = binder.toolkit().createButton(body, objective.text(), SWT.CHECK | SWT.WRAP);
			GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(box);
			FieldBinder.introduce(box, new FieldStyle(style.id() + "." + objective.id(), objective.text()));
			box.addListener(SWT.Selection, event -> tick(objective.id(), box.getSelection()));
			boxes.add(box);
		}
		binder.reflow();
	}

	private void tick(ObjectiveId objective, boolean isServed) {
		binder.programme().edit(property.change(), programme -> {
			Set<ObjectiveId> served = new LinkedHashSet<>(property.read(programme).orElse(List.of()));
			if (isServed) {
				served.add(objective);
			} else {
				served.remove(objective);
			}
			return property.writer().apply(programme, List.copyOf(served));
		});
	}
}
