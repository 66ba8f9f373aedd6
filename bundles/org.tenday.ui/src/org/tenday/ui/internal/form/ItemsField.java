package org.tenday.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.IFormColors;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.tenday.authoring.fields.Property;
import org.tenday.authoring.fields.RecordShape;
import org.tenday.model.Programme;
import org.tenday.ui.internal.Icons;
import org.tenday.ui.internal.form.FieldBinder.Labels;

/** A list of values, each with fields of its own, such as the questions of a quiz. Items are added at the end, moved up and removed. */
final class ItemsField<T> implements BoundField {

	/** Adds the fields of one item. */
	interface ItemFields<T> {

		/**
		 * @param parent has a grid of two columns
		 * @param id     begins the fields' stable ids
		 */
		void add(FieldBinder part, Composite parent, String id, Property<T> item);
	}

	private static final int ICON_WIDTH = 18;

	private final FieldBinder binder;
	private final FieldStyle style;
	private final Property<List<T>> property;
	private final Function<Programme, T> blank;
	private final boolean isCompact;
	private final ItemFields<T> fields;
	private final Composite body;
	private final ResourceManager images;
	private FieldBinder items;
	private int shown = -1;

	private ItemsField(FieldBinder binder, FieldStyle style, Property<List<T>> property, Function<Programme, T> blank, boolean isCompact,
			ItemFields<T> fields, Composite body) {
		this.binder = binder;
		this.style = style;
		this.property = property;
		this.blank = blank;
		this.isCompact = isCompact;
		this.fields = fields;
		this.body = body;
		this.images = new LocalResourceManager(JFaceResources.getResources(), body);
	}

	/**
	 * Adds the list.
	 *
	 * @param blank     a new item
	 * @param isCompact whether an item stands on one line, its fields without labels
	 */
	static <T> void add(FieldBinder binder, Composite parent, FieldStyle style, Property<List<T>> property, Function<Programme, T> blank,
			boolean isCompact, ItemFields<T> fields) {
		binder.label(parent, style, SWT.BEGINNING);
		Composite body = binder.toolkit().createComposite(parent);
		body.setLayout(GridLayoutFactory.fillDefaults().spacing(0, isCompact ? 4 : 10).create());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
		binder.add(new ItemsField<>(binder, style, property, blank, isCompact, fields, body));
	}

	@Override
	public void show(Programme programme) {
		int count = property.read(programme).map(List::size).orElse(0);
		if (count != shown) {
			rebuild(count);
		} else {
			items.show(programme);
		}
	}

	private void rebuild(int count) {
		shown = count;
		items = binder.part(isCompact ? Labels.NONE : Labels.ABOVE);
		for (Control child : body.getChildren()) {
			child.dispose();
		}
		for (int place = 0; place < count; place++) {
			if (isCompact) {
				addLine(place);
			} else {
				addBox(place);
			}
		}
		Hyperlink add = binder.toolkit().createHyperlink(body, "Add", SWT.NONE);
		FieldBinder.introduce(add, new FieldStyle(style.id() + ".add", "Add to " + style.label().toLowerCase(Locale.ROOT)));
		listen(add, () -> binder.programme().edit("Add to " + style.label().toLowerCase(Locale.ROOT), programme -> {
			List<T> list = new ArrayList<>(property.read(programme).orElse(List.of()));
			list.add(blank.apply(programme));
			return property.writer().apply(programme, List.copyOf(list));
		}));
		binder.reflow();
	}

	private void addLine(int place) {
		Composite line = binder.toolkit().createComposite(body);
		line.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		addNumber(line, place);
		addFields(line, place);
		addLinks(line, place);
		line.setLayout(Rows.tight(line.getChildren().length));
	}

	private void addBox(int place) {
		Composite box = binder.toolkit().createComposite(body, SWT.BORDER);
		box.setLayout(GridLayoutFactory.fillDefaults().margins(8, 6).spacing(0, 4).create());
		box.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		Composite head = binder.toolkit().createComposite(box);
		head.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(addNumber(head, place));
		addLinks(head, place);
		head.setLayout(Rows.tight(head.getChildren().length));
		Composite grid = binder.toolkit().createComposite(box);
		grid.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 3).create());
		grid.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		addFields(grid, place);
	}

	private Control addNumber(Composite parent, int place) {
		Control number = binder.toolkit().createLabel(parent, Integer.toString(place + 1));
		number.setForeground(binder.toolkit().getColors().getColor(IFormColors.TITLE));
		return number;
	}

	private void addFields(Composite parent, int place) {
		fields.add(items, parent, style.id() + "." + place, RecordShape.item(property, place, property.change()));
	}

	private void addLinks(Composite parent, int place) {
		String id = style.id() + "." + place;
		if (place > 0) {
			link(parent, id + ".up", "up", "Move up", () -> change("Move in ", list -> {
				list.add(place - 1, list.remove(place));
				return list;
			}));
		} else {
			// The first can't go up, but what follows stands below what follows in the other lines.
			GridDataFactory.fillDefaults().hint(ICON_WIDTH, SWT.DEFAULT).applyTo(binder.toolkit().createLabel(parent, ""));
		}
		link(parent, id + ".remove", "remove", "Remove", () -> change("Remove from ", list -> {
			list.remove(place);
			return list;
		}));
	}

	private void change(String verb, UnaryOperator<List<T>> change) {
		binder.programme().edit(verb + style.label().toLowerCase(Locale.ROOT), programme -> property.read(programme)
				.map(list -> property.writer().apply(programme, List.copyOf(change.apply(new ArrayList<>(list))))).orElse(programme));
	}

	private void link(Composite parent, String id, String icon, String words, Runnable action) {
		ImageHyperlink link = binder.toolkit().createImageHyperlink(parent, SWT.NONE);
		link.setImage(images.get(Icons.get(icon)));
		FieldBinder.introduce(link, new FieldStyle(id, words, words));
		listen(link, action);
	}

	private static void listen(Hyperlink link, Runnable action) {
		link.addHyperlinkListener(new HyperlinkAdapter() {
			@Override
			public void linkActivated(HyperlinkEvent event) {
				// The change may take the link itself away, which it does not survive while it is telling of its click.
				link.getDisplay().asyncExec(action);
			}
		});
	}
}
