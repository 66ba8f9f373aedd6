package org.tenday.ui.internal.form;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.tenday.authoring.fields.Property;
import org.tenday.authoring.fields.RecordShape;
import org.tenday.model.Programme;

/**
 * A list of records that may be long: all of them in a table, edited and pasted cell by cell, and below it the fields of the chosen one, where
 * there is room to write.
 */
public final class RecordsForm implements BoundField {

	private final FieldBinder binder;
	private final String id;
	private final Property<List<Record>> property;
	private final RecordShape shape;
	private final Composite body;
	private final FieldBinder table;
	private FieldBinder fields;
	private int chosen = -1;

	private RecordsForm(FieldBinder binder, Composite parent, FieldStyle style, Property<List<Record>> property, RecordShape shape) {
		this.binder = binder;
		this.id = style.id() + ".chosen";
		this.property = property;
		this.shape = shape;
		table = binder.part(FieldBinder.Labels.NONE);
		TableField rows = TableField.add(table, parent, style, property, shape);
		body = binder.toolkit().createComposite(parent);
		body.setLayout(Rows.fields(2));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
		rows.onChoice(this::choose);
	}

	/**
	 * Adds the table and the fields.
	 *
	 * @param parent has a grid of one column
	 * @param type   of the records, each component of which has a {@code Field}
	 */
	public static <R extends Record> void add(FieldBinder binder, Composite parent, FieldStyle style, Class<R> type,
			Property<List<R>> property) {
		Property<List<Record>> records = new Property<>(property.key(), property.change(),
				programme -> property.read(programme).map(List::copyOf),
				(programme, rows) -> property.writer().apply(programme, rows.stream().map(type::cast).toList()));
		binder.add(new RecordsForm(binder, parent, style, records, RecordShape.of(type)));
	}

	@Override
	public void show(Programme programme) {
		table.show(programme);
		if (chosen >= property.read(programme).map(List::size).orElse(0)) {
			choose(-1);
		} else if (fields != null) {
			fields.show(programme);
		}
	}

	private void choose(int row) {
		if (row == chosen) {
			return;
		}
		chosen = row;
		for (Control child : body.getChildren()) {
			child.dispose();
		}
		fields = null;
		if (row >= 0) {
			fields = binder.part(FieldBinder.Labels.BESIDE);
			new ContentForm(fields, programme -> List.of()).add(body, id, shape, RecordShape.item(property, row, property.change()));
		}
		body.requestLayout();
		binder.reflow();
	}
}
