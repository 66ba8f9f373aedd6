package org.tenday.contribution.setting;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that users can set before one thing is done, such as before an import of one format. Immutable.
 *
 * @param all in the order in which they are shown, each with an id of its own
 */
public record DeclaredSettings(List<DeclaredSetting> all) {

	/** Nothing can be set. */
	public static final DeclaredSettings NONE = new DeclaredSettings(List.of());

	public DeclaredSettings {
		all = List.copyOf(all);
		Set<String> ids = new HashSet<>();
		for (DeclaredSetting setting : all) {
			if (!ids.add(setting.id())) {
				throw new IllegalArgumentException("it has the setting \"%s\" twice".formatted(setting.id()));
			}
		}
	}

	/** The setting with an id. */
	public Optional<DeclaredSetting> of(String id) {
		return all.stream().filter(setting -> setting.id().equals(id)).findFirst();
	}

	/**
	 * What holds where a user has chosen something: that, and for all else what is usual.
	 *
	 * @param chosen  values by the ids of settings
	 * @param purpose what the settings are for, such as "importing Word"; goes on after "There is no setting "x" for"
	 * @return values by ids; a setting of which nothing is said and for which nothing is usual is not there
	 * @throws IllegalArgumentException where a setting is not declared, or its value cannot be chosen; the message is one sentence for the user
	 */
	public Map<String, String> settled(Map<String, String> chosen, String purpose) {
		chosen.forEach((id, value) -> check(id, value, purpose));
		return withUsual(chosen);
	}

	/** Such of the values as can be chosen; what was remembered may be of another version of a plug-in. */
	public Map<String, String> known(Map<String, String> remembered) {
		Map<String, String> known = new LinkedHashMap<>();
		remembered.forEach((id, value) -> of(id).filter(setting -> setting.allows(value)).ifPresent(setting -> known.put(id, value)));
		return known;
	}

	private Map<String, String> withUsual(Map<String, String> chosen) {
		Map<String, String> settled = new LinkedHashMap<>();
		all.stream().filter(setting -> !setting.usual().isEmpty()).forEach(setting -> settled.put(setting.id(), setting.usual()));
		settled.putAll(chosen);
		return settled;
	}

	private void check(String id, String value, String purpose) {
		DeclaredSetting setting = of(id).orElseThrow(() -> new IllegalArgumentException(all.isEmpty()
				? "There is no setting \"%s\" for %s: there is nothing to set.".formatted(id, purpose)
				: "There is no setting \"%s\" for %s: choose from %s.".formatted(id, purpose,
						all.stream().map(DeclaredSetting::id).collect(Collectors.joining(", ")))));
		if (!setting.allows(value)) {
			throw new IllegalArgumentException("The setting \"%s\" for %s cannot be \"%s\": choose from %s.".formatted(id, purpose, value,
					setting.choices().stream().map(DeclaredSetting.Choice::id).collect(Collectors.joining(", "))));
		}
	}
}
