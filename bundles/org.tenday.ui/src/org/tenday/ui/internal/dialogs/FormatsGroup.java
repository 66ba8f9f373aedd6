package org.tenday.ui.internal.dialogs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.tenday.publish.Writer;
import org.tenday.ui.StableId;
import org.tenday.ui.internal.setting.SettingFields;
import org.tenday.ui.internal.setting.SettingFields.Shown;

/** The formats that files are made in, and below them what can be set for those that are ticked. */
final class FormatsGroup {

	private final List<Writer> writers;
	private final Map<String, Button> boxes = new LinkedHashMap<>();
	private final Map<String, Map<String, String>> settings = new LinkedHashMap<>();
	private final SettingFields fields;

	/**
	 * @param ticked   the endings of the formats that are chosen at first
	 * @param settings what is set for formats at first, by their endings and the settings' ids
	 * @param changed  runs when other formats are ticked
	 */
	FormatsGroup(Composite parent, List<Writer> writers, Set<String> ticked, Map<String, Map<String, String>> settings, Runnable changed) {
		this.writers = writers;
		this.settings.putAll(settings);
		Group group = new Group(parent, SWT.NONE);
		group.setText("Formats");
		group.setLayout(GridLayoutFactory.fillDefaults().margins(8, 8).create());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(group);
		for (Writer writer : writers) {
			Button box = new Button(group, SWT.CHECK);
			box.setText(writer.name());
			box.setSelection(ticked.contains(writer.format()));
			box.addListener(SWT.Selection, event -> {
				showSettings();
				changed.run();
			});
			StableId.set(box, "export.format." + writer.format());
			boxes.put(writer.format(), box);
		}
		fields = new SettingFields(group, 1, "export.setting.", false, this::keep);
		showSettings();
	}

	/** Those of all ticked formats stand below one another, so each says of which it is. */
	private void showSettings() {
		List<Shown> shown = new ArrayList<>();
		Map<String, String> chosen = new LinkedHashMap<>();
		for (Writer writer : writers) {
			if (boxes.get(writer.format()).getSelection()) {
				writer.settings().all().forEach(setting -> {
					String key = writer.format() + "." + setting.id();
					shown.add(new Shown(key, setting.label() + " (" + writer.name() + ")", setting));
					String value = settings.getOrDefault(writer.format(), Map.of()).get(setting.id());
					if (value != null) {
						chosen.put(key, value);
					}
				});
			}
		}
		fields.show(shown, chosen);
	}

	/** What was chosen stays for a format whose tick goes and comes back. */
	private void keep() {
		Map<String, String> chosen = fields.chosen();
		for (Writer writer : writers) {
			if (boxes.get(writer.format()).getSelection()) {
				Map<String, String> own = new LinkedHashMap<>();
				writer.settings().all().forEach(setting -> {
					String value = chosen.get(writer.format() + "." + setting.id());
					if (value != null) {
						own.put(setting.id(), value);
					}
				});
				settings.put(writer.format(), own);
			}
		}
	}

	/** The endings of the ticked formats. */
	Set<String> ticked() {
		Set<String> ticked = new LinkedHashSet<>();
		boxes.forEach((format, box) -> {
			if (box.getSelection()) {
				ticked.add(format);
			}
		});
		return ticked;
	}

	/** What is set for formats, also for those that are not ticked now, by their endings and the settings' ids. */
	Map<String, Map<String, String>> settings() {
		return settings;
	}
}
