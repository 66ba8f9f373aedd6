package org.tenday.contribution;

import java.util.List;

import org.tenday.contribution.setting.DeclaredSetting;
import org.tenday.contribution.setting.DeclaredSettings;

/** Reads the settings that a contribution declares: its elements {@code setting}, each with its {@code choice}s. */
public final class SettingsReader {

	private SettingsReader() {
	}

	/**
	 * Reads them.
	 *
	 * @throws IllegalArgumentException where something is missing or wrong
	 */
	public static DeclaredSettings read(Contribution contribution) {
		return new DeclaredSettings(contribution.children("setting").stream().map(SettingsReader::setting).toList());
	}

	private static DeclaredSetting setting(Contribution element) {
		List<DeclaredSetting.Choice> choices = element.children("choice").stream()
				.map(choice -> new DeclaredSetting.Choice(choice.required("id"), choice.required("label"))).toList();
		return new DeclaredSetting(element.required("id"), element.required("label"), element.text("description").orElse(""),
				element.text("default").orElse(""), choices);
	}
}
