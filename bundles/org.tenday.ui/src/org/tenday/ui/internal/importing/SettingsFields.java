package org.tenday.ui.internal.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.tenday.contribution.setting.DeclaredSetting;
import org.tenday.importer.ImporterDescription;
import org.tenday.ui.StableId;
import org.tenday.ui.internal.setting.SettingFields;
import org.tenday.ui.internal.setting.SettingFields.Shown;

/**
 * The fields for what can be chosen before an import: first what the importer says that matters for the material, then, where it is asked for, all
 * else that it declares. Stand in a grid of four columns.
 */
final class SettingsFields {

	/** So many are shown at once where the importer does not say what matters. */
	private static final int FEW = 4;

	private final SettingFields fields;
	private final Button more;
	private Optional<ImporterDescription> importer = Optional.empty();
	private List<DeclaredSetting> first = List.of();
	private List<DeclaredSetting> rest = List.of();
	private boolean isUnfolded;

	/**
	 * @param changed runs when something else is chosen
	 */
	SettingsFields(Composite parent, Runnable changed) {
		fields = new SettingFields(parent, 4, "import.setting.", true, changed);
		more = new Button(parent, SWT.PUSH);
		more.setText("&More Settings…");
		StableId.set(more, "import.settings.more");
		more.addListener(SWT.Selection, event -> {
			isUnfolded = true;
			show(fields.chosen());
			fields.setFocus(rest.getFirst().id());
		});
		GridData place = GridDataFactory.fillDefaults().span(4, 1).align(SWT.BEGINNING, SWT.CENTER).create();
		place.exclude = true;
		more.setLayoutData(place);
		more.setVisible(false);
	}

	/**
	 * Shows what an importer declares. What is chosen stays chosen as long as it is the same importer, and its fields stay as they are where nothing of
	 * them is another.
	 *
	 * @param fitting what it says that matters for the material; empty where it has not seen it, or says nothing
	 */
	void show(Optional<ImporterDescription> by, List<DeclaredSetting> fitting) {
		boolean isSame = by.map(ImporterDescription::id).equals(importer.map(ImporterDescription::id));
		List<DeclaredSetting> all = by.map(each -> each.settings().all()).orElse(List.of());
		List<DeclaredSetting> wanted = fitting.isEmpty() && isSame ? first : fitting.isEmpty() ? unseen(all) : fitting;
		if (isSame && wanted.equals(first)) {
			return;
		}
		Map<String, String> chosen = isSame ? chosen() : Map.of();
		isUnfolded &= isSame;
		importer = by;
		first = wanted;
		List<String> ids = first.stream().map(DeclaredSetting::id).toList();
		rest = all.stream().filter(setting -> !ids.contains(setting.id())).toList();
		show(chosen);
	}

	/** Of many, those that say themselves what can be chosen. */
	private static List<DeclaredSetting> unseen(List<DeclaredSetting> all) {
		return all.size() <= FEW ? all : all.stream().filter(setting -> !setting.choices().isEmpty()).toList();
	}

	private void show(Map<String, String> chosen) {
		boolean isFolded = !rest.isEmpty() && !isUnfolded;
		((GridData) more.getLayoutData()).exclude = !isFolded;
		more.setVisible(isFolded);
		fields.show(shown().stream().map(Shown::of).toList(), chosen);
	}

	private List<DeclaredSetting> shown() {
		List<DeclaredSetting> shown = new ArrayList<>(first);
		if (isUnfolded) {
			shown.addAll(rest);
		}
		return shown;
	}

	/** What is chosen other than what is usual, by the settings' ids. */
	Map<String, String> chosen() {
		Map<String, String> chosen = new LinkedHashMap<>(fields.chosen());
		shown().forEach(setting -> chosen.remove(setting.id(), setting.usual()));
		return chosen;
	}

	/** Of which importer they are; empty where there is none yet. */
	Optional<String> importer() {
		return importer.map(ImporterDescription::id);
	}
}
