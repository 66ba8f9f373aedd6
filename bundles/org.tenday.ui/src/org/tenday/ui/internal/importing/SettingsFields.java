package org.tenday.ui.internal.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.tenday.importer.ImporterDescription;
import org.tenday.ui.internal.setting.SettingFields;
import org.tenday.ui.internal.setting.SettingFields.Shown;

/** The fields for what can be chosen before an import, made from what the importer declares. Stand in a grid of four columns. */
final class SettingsFields {

	private final SettingFields fields;
	private Optional<String> shown = Optional.empty();

	/**
	 * @param changed runs when something else is chosen
	 */
	SettingsFields(Composite parent, Runnable changed) {
		fields = new SettingFields(parent, 4, "import.setting.", true, changed);
	}

	/** Shows what an importer declares; the same importer's fields stay as they are. */
	void show(Optional<ImporterDescription> importer) {
		Optional<String> wanted = importer.map(ImporterDescription::id);
		if (!wanted.equals(shown)) {
			shown = wanted;
			fields.show(importer.map(each -> each.settings().all().stream().map(Shown::of).toList()).orElse(List.of()), Map.of());
		}
	}

	/** What is chosen, by the settings' ids; what is left empty is as the importer has it. */
	Map<String, String> chosen() {
		return fields.chosen();
	}

	/** Of which importer they are; empty where there is none yet. */
	Optional<String> importer() {
		return shown;
	}
}
