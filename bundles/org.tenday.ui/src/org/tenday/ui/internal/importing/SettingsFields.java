package org.tenday.ui.internal.importing;

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
import org.tenday.importer.ImportSetting;
import org.tenday.importer.ImporterDescription;
import org.tenday.ui.StableId;

/** The fields for what can be chosen before an import, made from what the importer declares. Stand in a grid of four columns. */
final class SettingsFields {

	private static final String UNSAID = "As it comes";

	/** More than these stand in two columns. */
	private static final int FEW = 4;
	/** In pixels; what is higher is scrolled. */
	private static final int HIGHEST = 230;

	private final ScrolledComposite scrolled;
	private final Composite fields;
	private final Runnable changed;
	private final Map<String, Supplier<String>> values = new LinkedHashMap<>();
	private Optional<String> shown = Optional.empty();

	/**
	 * @param changed runs when something else is chosen
	 */
	SettingsFields(Composite parent, Runnable changed) {
		this.changed = changed;
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setShowFocusedControl(true);
		fields = new Composite(scrolled, SWT.NONE);
		scrolled.setContent(fields);
		GridData place = GridDataFactory.fillDefaults().span(4, 1).grab(true, false).create();
		place.exclude = true;
		scrolled.setLayoutData(place);
	}

	/** Shows what an importer declares; the same importer's fields stay as they are. */
	void show(Optional<ImporterDescription> importer) {
		Optional<String> wanted = importer.map(ImporterDescription::id);
		if (wanted.equals(shown)) {
			return;
		}
		shown = wanted;
		values.clear();
		for (Control child : fields.getChildren()) {
			child.dispose();
		}
		List<ImportSetting> settings = importer.map(ImporterDescription::settings).orElse(List.of());
		boolean isFew = settings.size() <= FEW;
		fields.setLayout(GridLayoutFactory.fillDefaults().numColumns(isFew ? 2 : 4).spacing(10, 6).create());
		settings.forEach(setting -> add(setting, isFew));
		int height = fields.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
		scrolled.setMinHeight(height);
		GridData place = (GridData) scrolled.getLayoutData();
		place.heightHint = Math.min(height, HIGHEST);
		place.exclude = settings.isEmpty();
		scrolled.setVisible(!settings.isEmpty());
		scrolled.getParent().layout(true, true);
	}

	/** Where there are few, what they are for has a line of its own; else the pointer asks for it. */
	private void add(ImportSetting setting, boolean isFew) {
		Label label = new Label(fields, SWT.NONE);
		label.setText(setting.label());
		Control field = setting.choices().isEmpty() ? text(setting) : combo(setting);
		StableId.set(field, "import.setting." + setting.id());
		field.setToolTipText(setting.description());
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(field);
		if (isFew && !setting.description().isEmpty()) {
			new Label(fields, SWT.NONE);
			Label description = new Label(fields, SWT.WRAP);
			description.setText(setting.description());
			GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(description);
		}
	}

	private Control text(ImportSetting setting) {
		Text text = new Text(fields, SWT.BORDER);
		text.setText(setting.usual());
		text.addListener(SWT.Modify, event -> changed.run());
		values.put(setting.id(), () -> text.getText().strip());
		return text;
	}

	/** Where nothing is usual, nothing can be chosen too. */
	private Control combo(ImportSetting setting) {
		Combo combo = new Combo(fields, SWT.READ_ONLY);
		List<String> ids = setting.choices().stream().map(ImportSetting.Choice::id).toList();
		boolean isFree = setting.usual().isEmpty();
		if (isFree) {
			combo.add(UNSAID);
		}
		setting.choices().forEach(choice -> combo.add(choice.label()));
		combo.select(isFree ? 0 : ids.indexOf(setting.usual()));
		combo.addListener(SWT.Selection, event -> changed.run());
		values.put(setting.id(), () -> {
			int at = combo.getSelectionIndex() - (isFree ? 1 : 0);
			return at < 0 ? "" : ids.get(at);
		});
		return combo;
	}

	/** What is chosen, by the settings' ids; what is left empty is as the importer has it. */
	Map<String, String> chosen() {
		Map<String, String> chosen = new LinkedHashMap<>();
		values.forEach((id, value) -> {
			if (!value.get().isEmpty()) {
				chosen.put(id, value.get());
			}
		});
		return chosen;
	}

	/** Of which importer they are; empty where there is none yet. */
	Optional<String> importer() {
		return shown;
	}
}
