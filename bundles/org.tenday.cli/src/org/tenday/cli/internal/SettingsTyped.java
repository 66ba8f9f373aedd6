package org.tenday.cli.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.tenday.contribution.setting.DeclaredSetting;

/** What plug-ins let users set, as typed: {@code --set NAME=VALUE}, several times. */
final class SettingsTyped {

	static final String SET = "--set";

	private SettingsTyped() {
	}

	/** The values by the names, in the order of typing. */
	static Map<String, String> of(List<String> typed) throws CommandException {
		Map<String, String> settings = new LinkedHashMap<>();
		for (String each : typed) {
			int equals = each.indexOf('=');
			if (equals < 1) {
				throw new CommandException("%s cannot be \"%s\": write a name, an equals sign and a value.".formatted(SET, each));
			}
			String name = each.substring(0, equals).strip();
			if (settings.put(name, each.substring(equals + 1).strip()) != null) {
				throw new CommandException("%s %s is given twice: leave one of them out.".formatted(SET, name));
			}
		}
		return settings;
	}

	/**
	 * The values by the names, these by the formats that stand before their first full stop.
	 *
	 * @param example for the sentence that refuses a name without a format
	 */
	static Map<String, Map<String, String>> ofFormats(List<String> typed, String example) throws CommandException {
		Map<String, Map<String, String>> settings = new LinkedHashMap<>();
		for (Map.Entry<String, String> each : of(typed).entrySet()) {
			int stop = each.getKey().indexOf('.');
			if (stop < 1) {
				throw new CommandException("%s %s says not for which format: write %s.".formatted(SET, each.getKey(), example));
			}
			settings.computeIfAbsent(each.getKey().substring(0, stop), format -> new LinkedHashMap<>())
					.put(each.getKey().substring(stop + 1), each.getValue());
		}
		return settings;
	}

	/**
	 * A setting, its choices and what comes of it, for the help.
	 *
	 * @param before of the name
	 */
	static String help(String before, DeclaredSetting setting) {
		String choices = setting.choices().stream().map(choice -> choice.id() + " (" + choice.label() + ")")
				.collect(Collectors.joining(", "));
		return before + setting.id() + "  " + setting.label() + (choices.isEmpty() ? "" : ": " + choices)
				+ (setting.usual().isEmpty() ? "" : "; usually " + setting.usual())
				+ (setting.description().isEmpty() ? "" : ". " + setting.description());
	}
}
