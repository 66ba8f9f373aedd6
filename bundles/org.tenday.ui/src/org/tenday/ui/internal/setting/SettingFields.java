package org.tenday.ui.internal.setting;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.tenday.contribution.setting.DeclaredSetting;
import org.tenday.ui.StableId;
import org.tenday.ui.internal.SpokenName;

/** The fields for what plug-ins let users set, made from what they declare. Stand in a grid, over all of its columns. */
public final class SettingFields {

	private static final String UNSAID = "Nothing chosen";

	/** More than these stand in two columns. */
	private static final int FEW = 4;
	/** In pixels; what is higher is scrolled. */
	private static final int HIGHEST = 230;
	/** In pixels; one field is seen. */
	private static final int LEAST = 36;

	/**
	 * A setting as it is shown.
	 *
	 * @param key   its name in what is chosen
	 * @param label what stands beside its field
	 */
	public record Shown(String key, String label, DeclaredSetting setting) {

		/** A setting by its own id and label. */
		public static Shown of(DeclaredSetting setting) {
			return new Shown(setting.id(), setting.label(), setting);
		}
	}

	private final ScrolledComposite scrolled;
	private final Composite fields;
	private final String ids;
	private final boolean isRoomy;
	private final Runnable changed;
	private final Map<String, Supplier<String>> values = new LinkedHashMap<>();

	/**
	 * @param columns of the parent's grid
	 * @param ids     what the stable ids of the fields begin with; their keys follow
	 * @param isRoomy whether there is room for two columns, and for a line that says what each is for where there are few
	 * @param changed runs when something else is chosen
	 */
	public SettingFields(Composite parent, int columns, String ids, boolean isRoomy, Runnable changed) {
		this.ids = ids;
		this.isRoomy = isRoomy;
		this.changed = changed;
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setShowFocusedControl(true);
		fields = new Composite(scrolled, SWT.NONE);
		scrolled.setContent(fields);
		// Where there is little room, a window that is open already does not grow: then less is seen at once.
		GridData place = GridDataFactory.fillDefaults().span(columns, 1).grab(true, !isRoomy).minSize(SWT.DEFAULT, LEAST).create();
		place.exclude = true;
		scrolled.setLayoutData(place);
	}

	/**
	 * Shows fields for these settings in place of those there were.
	 *
	 * @param chosen what they begin with, by their keys; where nothing is said, with what is usual
	 */
	public void show(List<Shown> settings, Map<String, String> chosen) {
		Optional<String> focused = Arrays.stream(fields.getChildren()).filter(Control::isFocusControl).findFirst().flatMap(StableId::of);
		values.clear();
		for (Control child : fields.getChildren()) {
			child.dispose();
		}
		boolean isFew = settings.size() <= FEW;
		fields.setLayout(GridLayoutFactory.fillDefaults().numColumns(isFew || !isRoomy ? 2 : 4).spacing(10, 6).create());
		settings.forEach(setting -> add(setting, chosen.getOrDefault(setting.key(), setting.setting().usual()), isFew && isRoomy));
		int height = fields.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
		scrolled.setMinHeight(height);
		GridData place = (GridData) scrolled.getLayoutData();
		place.heightHint = Math.min(height, HIGHEST);
		place.exclude = settings.isEmpty();
		scrolled.setVisible(!settings.isEmpty());
		scrolled.getParent().layout(true, true);
		focused.ifPresent(this::focus);
	}

	/** Puts the focus into the field of a setting; nothing happens where there is none. */
	public void setFocus(String key) {
		focus(ids + key);
	}

	private void focus(String id) {
		Arrays.stream(fields.getChildren()).filter(field -> StableId.of(field).filter(id::equals).isPresent()).findFirst()
				.ifPresent(Control::setFocus);
	}

	/** Where there is room, what it is for has a line of its own; else the pointer asks for it. */
	private void add(Shown shown, String value, boolean isDescribed) {
		DeclaredSetting setting = shown.setting();
		Label label = new Label(fields, SWT.NONE);
		label.setText(shown.label());
		Control field = setting.choices().isEmpty() ? text(shown.key(), value) : combo(shown, value);
		StableId.set(field, ids + shown.key());
		field.setToolTipText(setting.description());
		// What stands beside a field and on its tip says nothing to those who hear the window.
		SpokenName.add(field, shown.label(), setting.description());
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(field);
		if (isDescribed && !setting.description().isEmpty()) {
			new Label(fields, SWT.NONE);
			Label description = new Label(fields, SWT.WRAP);
			description.setText(setting.description());
			GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(description);
		}
	}

	private Control text(String key, String value) {
		Text text = new Text(fields, SWT.BORDER);
		text.setText(value);
		text.addListener(SWT.Modify, event -> changed.run());
		values.put(key, () -> text.getText().strip());
		return text;
	}

	/** Where nothing is usual, nothing can be chosen too. */
	private Control combo(Shown shown, String value) {
		DeclaredSetting setting = shown.setting();
		Combo combo = new Combo(fields, SWT.READ_ONLY);
		List<String> choices = setting.choices().stream().map(DeclaredSetting.Choice::id).toList();
		boolean isFree = setting.usual().isEmpty();
		if (isFree) {
			combo.add(UNSAID);
		}
		setting.choices().forEach(choice -> combo.add(choice.label()));
		combo.select(Math.max(0, choices.indexOf(value) + (isFree ? 1 : 0)));
		combo.addListener(SWT.Selection, event -> changed.run());
		values.put(shown.key(), () -> {
			int at = combo.getSelectionIndex() - (isFree ? 1 : 0);
			return at < 0 ? "" : choices.get(at);
		});
		return combo;
	}

	/** What is chosen, by the settings' keys; what is left empty is as usual. */
	public Map<String, String> chosen() {
		Map<String, String> chosen = new LinkedHashMap<>();
		values.forEach((key, value) -> {
			if (!value.get().isEmpty()) {
				chosen.put(key, value.get());
			}
		});
		return chosen;
	}
}
