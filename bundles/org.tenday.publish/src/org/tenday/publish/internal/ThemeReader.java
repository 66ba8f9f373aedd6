package org.tenday.publish.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.tenday.document.Theme;
import org.tenday.document.Themes;

/** Reads the themes that plug-ins bring. What is wrong is reported with plug-in, point and id, and left out; the rest is there. */
public final class ThemeReader {

	/** The plug-in whose themes come first, and whose ids nobody else can take. */
	private static final String OWN = "org.tenday.publish";
	private static final String POINT = OWN + ".themes";

	private final IExtensionRegistry registry;
	private final Consumer<IStatus> log;
	private final Map<String, IConfigurationElement> elements = new LinkedHashMap<>();
	/** Those that have been read: empty for one that is left out. */
	private final Map<String, Optional<Theme>> read = new HashMap<>();

	/**
	 * @param log gets one entry for each thing that is wrong
	 */
	public ThemeReader(IExtensionRegistry registry, Consumer<IStatus> log) {
		this.registry = registry;
		this.log = log;
	}

	/** The themes: Tenday's own first, then by plug-in; of two with one id the first. */
	public List<Theme> read() {
		Arrays.stream(registry.getConfigurationElementsFor(POINT))
				.sorted(Comparator.comparing((IConfigurationElement element) -> !plugin(element).equals(OWN))
						.thenComparing(ThemeReader::plugin))
				.forEach(this::collect);
		List<Theme> themes = new ArrayList<>();
		elements.keySet().forEach(id -> theme(id, new HashSet<>()).ifPresent(themes::add));
		return themes;
	}

	private void collect(IConfigurationElement element) {
		String id = String.valueOf(element.getAttribute("id"));
		IConfigurationElement first = elements.putIfAbsent(id, element);
		if (first != null) {
			report(IStatus.ERROR, element,
					"which is left out: the plug-in %s brings a theme of the same id already".formatted(plugin(first)));
		}
	}

	/**
	 * @param above the themes that are being read because this one is their base, or their base's
	 */
	private Optional<Theme> theme(String id, Set<String> above) {
		Optional<Theme> known = read.get(id);
		if (known != null) {
			return known;
		}
		IConfigurationElement element = elements.get(id);
		Optional<Theme> theme = Optional.empty();
		try {
			above.add(id);
			theme = Optional.of(new ThemeElement(element).on(base(element, above)));
			Contrast.complaint(theme.get()).ifPresent(complaint -> report(IStatus.WARNING, element, complaint));
		} catch (IllegalArgumentException e) {
			report(IStatus.ERROR, element, "which is left out: " + e.getMessage());
		}
		read.put(id, theme);
		return theme;
	}

	private Theme base(IConfigurationElement element, Set<String> above) {
		String base = element.getAttribute("base");
		if (base == null) {
			return Themes.NEUTRAL;
		}
		if (!elements.containsKey(base)) {
			throw new IllegalArgumentException("there is no theme \"%s\" for it to be based on".formatted(base));
		}
		if (above.contains(base)) {
			throw new IllegalArgumentException("it is based on itself, by way of \"%s\"".formatted(base));
		}
		return theme(base, above)
				.orElseThrow(() -> new IllegalArgumentException("the theme \"%s\", on which it is based, is left out too".formatted(base)));
	}

	private static String plugin(IConfigurationElement element) {
		return element.getContributor().getName();
	}

	private void report(int severity, IConfigurationElement element, String what) {
		log.accept(new Status(severity, OWN,
				"The plug-in %s adds \"%s\" to %s, %s.".formatted(plugin(element), element.getAttribute("id"), POINT, what)));
	}
}
