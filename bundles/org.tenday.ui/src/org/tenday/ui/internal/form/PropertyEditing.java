package org.tenday.ui.internal.form;

import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.tenday.authoring.Edit;
import org.tenday.authoring.fields.Property;
import org.tenday.document.Themes;
import org.tenday.drawing.Pen;
import org.tenday.drawing.Placed;
import org.tenday.drawing.Sketch;
import org.tenday.model.Programme;
import org.tenday.ui.Editing;

/** One value of the programme of a form, as plug-ins see it. */
public class PropertyEditing<V> implements Editing<V> {

	private final FieldBinder binder;
	private final Property<V> property;
	private final Composite place;
	private V last;

	/**
	 * @param place holds all that the plug-in makes; what is refused is shown beside it
	 */
	public PropertyEditing(FieldBinder binder, Property<V> property, Composite place) {
		this.binder = binder;
		this.property = property;
		this.place = place;
		last = read().orElseThrow(() -> new IllegalArgumentException("There is no " + property.key() + " to edit."));
	}

	final FieldBinder binder() {
		return binder;
	}

	final Property<V> property() {
		return property;
	}

	private Optional<V> read() {
		return property.read(programme());
	}

	/** While the value is on its way out, as when the adding of its block is undone, it stays what it was. */
	@Override
	public final V value() {
		last = read().orElse(last);
		return last;
	}

	@Override
	public final Programme programme() {
		return binder.programme().programme();
	}

	@Override
	public final boolean edit(String label, UnaryOperator<V> change) {
		return make(Edit.of(label, programme -> changed(programme, change)));
	}

	@Override
	public final boolean typing(String label, String where, UnaryOperator<V> change) {
		return make(Edit.typing(label, property.key() + "/" + where, programme -> changed(programme, change)));
	}

	private Programme changed(Programme programme, UnaryOperator<V> change) {
		return property.read(programme).map(value -> property.writer().apply(programme, change.apply(value))).orElse(programme);
	}

	private boolean make(Edit edit) {
		try {
			binder.programme().edit(edit);
			binder.messages().accept(place, property.key());
			return true;
		} catch (IllegalArgumentException refusal) {
			binder.messages().refuse(place, property.key(), refusal.getMessage());
			return false;
		}
	}

	@Override
	public final Composite section(Composite parent, String title, String words) {
		Panel panel = new Panel(binder.toolkit(), parent, title, words);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(panel.whole());
		panel.body().setLayout(Rows.fields(2));
		return panel.body();
	}

	@Override
	public final Placed draw(Sketch sketch) {
		return new Pen(Themes.NEUTRAL.colours(), programme().about().language()).place(sketch);
	}
}
