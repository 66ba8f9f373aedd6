package org.tenday.ui.internal.form;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.tenday.authoring.fields.Property;
import org.tenday.model.Audience;
import org.tenday.model.Place;
import org.tenday.model.Programme;

/** Where a block goes: a box to tick for each place. */
public final class AudienceField implements BoundField {

	private static final Map<Place, String> WORDS = new EnumMap<>(
			Map.of(Place.HANDBOOK, "Handbook", Place.GUIDE, "Trainer guide", Place.SLIDES, "Slides", Place.HANDOUT, "Handout"));

	private final FieldBinder binder;
	private final Property<Audience> property;
	private final Map<Place, Button> boxes = new EnumMap<>(Place.class);

	private AudienceField(FieldBinder binder, Property<Audience> property, Composite row, String id) {
		this.binder = binder;
		this.property = property;
		for (Place place : Place.values()) {
			Button box = binder.toolkit().createButton(row, WORDS.get(place), SWT.CHECK);
			FieldBinder.introduce(box, new FieldStyle(id + "." + place.name().toLowerCase(Locale.ROOT), WORDS.get(place)));
			box.addListener(SWT.Selection, event -> tick(box));
			boxes.put(place, box);
		}
	}

	public static void add(FieldBinder binder, Composite parent, FieldStyle style, Property<Audience> property) {
		binder.label(parent, style, SWT.CENTER);
		Composite row = binder.toolkit().createComposite(parent);
		RowLayout layout = new RowLayout();
		layout.marginLeft = 0;
		layout.spacing = 10;
		row.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(row);
		binder.add(new AudienceField(binder, property, row, style.id()));
	}

	/** The last box stays ticked: a block that goes nowhere would be lost from sight. */
	private void tick(Button box) {
		Set<Place> places = EnumSet.noneOf(Place.class);
		boxes.forEach((candidate, ticked) -> {
			if (ticked.getSelection()) {
				places.add(candidate);
			}
		});
		if (places.isEmpty()) {
			box.setSelection(true);
		} else {
			binder.programme().edit(property.set(Audience.of(places)));
		}
	}

	@Override
	public void show(Programme programme) {
		property.read(programme).ifPresent(audience -> boxes.forEach((place, box) -> box.setSelection(audience.includes(place))));
	}
}
