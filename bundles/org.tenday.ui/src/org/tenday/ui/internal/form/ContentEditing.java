package org.tenday.ui.internal.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.tenday.authoring.fields.Property;
import org.tenday.authoring.fields.RecordShape;
import org.tenday.authoring.fields.RecordShape.Component;
import org.tenday.model.Block;
import org.tenday.model.BlockContent;
import org.tenday.model.Programme;
import org.tenday.ui.BlockEditing;

/** The record of a block, as its bespoke editor sees it. */
final class ContentEditing<C extends BlockContent> extends PropertyEditing<C> implements BlockEditing<C> {

	private final ContentForm form;
	private final Supplier<Block> block;
	private final List<FieldBinder> fields = new ArrayList<>();

	ContentEditing(FieldBinder binder, Property<C> property, Composite place, ContentForm form, Supplier<Block> block) {
		super(binder, property, place);
		this.form = form;
		this.block = block;
	}

	@Override
	public Block block() {
		return block.get();
	}

	@Override
	public Composite fields(Composite parent, String... components) {
		RecordShape shape = RecordShape.of(value().getClass().asSubclass(Record.class));
		Set<String> wanted = new LinkedHashSet<>(Arrays.asList(components));
		wanted.removeAll(shape.components().stream().map(Component::name).toList());
		if (!wanted.isEmpty()) {
			throw new IllegalArgumentException("%s has no component %s".formatted(shape.type().getName(), String.join(", ", wanted)));
		}
		Set<String> shown = Set.of(components);
		Composite part = binder().toolkit().createComposite(parent);
		part.setLayout(Rows.fields(2));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(part);
		FieldBinder own = binder().part(FieldBinder.Labels.BESIDE);
		form.with(own).add(part, "block", shape, property(), component -> shown.isEmpty() || shown.contains(component.name()));
		fields.add(own);
		return part;
	}

	/** Has the fields that the editor asked for show the record as it is. */
	void show(Programme value) {
		fields.forEach(field -> field.show(value));
	}
}
