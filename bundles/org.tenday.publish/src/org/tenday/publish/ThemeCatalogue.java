package org.tenday.publish;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tenday.contribution.InstalledPlugins;
import org.tenday.document.Theme;
import org.tenday.document.Themes;
import org.tenday.publish.internal.ThemeReader;

/** The themes that there are, in the order of menus; the neutral one is always among them. Immutable. */
public final class ThemeCatalogue {

	private final List<Theme> all;

	private ThemeCatalogue(List<Theme> themes) {
		List<Theme> listed = new ArrayList<>(themes);
		if (themes.stream().noneMatch(theme -> theme.id().equals(Themes.NEUTRAL.id()))) {
			listed.addFirst(Themes.NEUTRAL);
		}
		Set<String> ids = new HashSet<>();
		for (Theme theme : listed) {
			if (!ids.add(theme.id())) {
				throw new IllegalArgumentException("There are two themes \"%s\": give one of them another id.".formatted(theme.id()));
			}
		}
		all = List.copyOf(listed);
	}

	/**
	 * What the installed plug-ins bring to the extension point {@code org.tenday.publish.themes}. What is wrong with a contribution is said
	 * in the Eclipse log, with plug-in, point and id, and the contribution is left out.
	 */
	public static ThemeCatalogue installed() {
		return of(InstalledPlugins.read(ThemeCatalogue.class, "ThemeCatalogue.of(…)", ThemeReader::new).read());
	}

	/**
	 * Just these, and the neutral one before them where it is not among them.
	 *
	 * @throws IllegalArgumentException where two of them have the same id
	 */
	public static ThemeCatalogue of(List<Theme> themes) {
		return new ThemeCatalogue(themes);
	}

	public List<Theme> all() {
		return all;
	}

	public Optional<Theme> of(String id) {
		return all.stream().filter(theme -> theme.id().equals(id)).findFirst();
	}
}
