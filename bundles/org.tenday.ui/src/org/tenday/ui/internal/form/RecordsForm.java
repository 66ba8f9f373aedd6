package org.tenday.ui.internal.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

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
	private final TableField rows;
	private final boolean isGiven;
	private Consumer<Optional<Record>> follower = record -> {
		// Nobody has asked to be told yet.
	};
	private FieldBinder fields;
	private int chosen = -1;

	private RecordsForm(FieldBinder binder, Composite parent, FieldStyle style, Property<List<Record>> property, RecordShape shape,
			boolean isGiven) {
		this.binder = binder;
		this.id = style.id() + ".chosen";
		this.property = property;
		this.shape = shape;
		table = binder.part(FieldBinder.Labels.NONE);
		this.isGiven = isGiven;
		rows = isGiven ? TableField.addGiven(table, parent, style, property, shape) : TableField.add(table, parent, style, property, shape);
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
	public static <R extends Record> RecordsForm add(FieldBinder binder, Composite parent, FieldStyle style, Class<R> type,
			Property<List<R>> property) {
		return add(binder, parent, style, type, property, false);
	}

	/** The same for rows that come from elsewhere: none is added, removed or moved here, and their first component, which names them, stays. */
	public static <R extends Record> RecordsForm addGiven(FieldBinder binder, Composite parent, FieldStyle style, Class<R> type,
			Property<List<R>> property) {
		return add(binder, parent, style, type, property, true);
	}

	private static <R extends Record> RecordsForm add(FieldBinder binder, Composite parent, FieldStyle style, Class<R> type,
			Property<List<R>> property, boolean isGiven) {
		Property<List<Record>> records = new Property<>(property.key(), property.change(),
				programme -> property.read(programme).map(List::copyOf),
				(programme, rows) -> property.writer().apply(programme, rows.stream().map(type::cast).toList()));
		RecordsForm form = new RecordsForm(binder, parent, style, records, RecordShape.of(type), isGiven);
		binder.add(form);
		return form;
	}

	/** Chooses a row, from 0; leaves the choice as it is where there is no such row. */
	public void reveal(int row) {
		rows.choose(row);
	}

	/** Has somebody told of the record of the chosen row, whenever that may be another one; of none where no row is chosen. */
	public void follow(Consumer<Optional<Record>> newFollower) {
		follower = newFollower;
	}

	@Override
	public void show(Programme programme) {
		table.show(programme);
		if (chosen >= property.read(programme).map(List::size).orElse(0)) {
			choose(-1);
		} else if (fields != null) {
			fields.show(programme);
			tell();
		}
	}

	private void tell() {
		follower.accept(property.read(binder.programme().programme()).filter(rows -> chosen >= 0 && chosen < rows.size())
				.map(rows -> rows.get(chosen)));
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
			new ContentForm(fields, programme -> List.of()).add(body, id, shape, RecordShape.item(property, row, property.change()),
					component -> !isGiven || component.place() > 0);
		}
		tell();
		body.requestLayout();
		binder.reflow();
	}
}
