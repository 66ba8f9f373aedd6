package org.tenday.publish.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.tenday.contribution.Contribution;
import org.tenday.contribution.ExtensionPoint;
import org.tenday.document.Theme;
import org.tenday.document.Themes;

/** Reads the themes that plug-ins bring. What is wrong is reported with plug-in, point and id, and left out; the rest is there. */
public final class ThemeReader {

	private final ExtensionPoint point;
	private final Map<String, Contribution> elements = new LinkedHashMap<>();
	/** Those that have been read: empty for one that is left out. */
	private final Map<String, Optional<Theme>> read = new HashMap<>();

	/**
	 * @param log gets one entry for each thing that is wrong
	 */
	public ThemeReader(IExtensionRegistry registry, Consumer<IStatus> log) {
		point = new ExtensionPoint("org.tenday.publish.themes", "id", registry, log);
	}

	/** The themes: Tenday's own first, then by plug-in; of two with one id the first. */
	public List<Theme> read() {
		point.contributions().forEach(element -> point.safely(element, () -> collect(element)));
		List<Theme> themes = new ArrayList<>();
		elements.keySet().forEach(id -> theme(id, new HashSet<>()).ifPresent(themes::add));
		return themes;
	}

	private String collect(Contribution element) {
		String id = element.id("id");
		point.claim(id, element).ifPresent(owner -> {
			throw new IllegalArgumentException("the plug-in %s brings a theme of the same id already".formatted(owner));
		});
		elements.put(id, element);
		return id;
	}

	/**
	 * @param above the themes that are being read because this one is their base, or their base's
	 */
	private Optional<Theme> theme(String id, Set<String> above) {
		Optional<Theme> known = read.get(id);
		if (known != null) {
			return known;
		}
		Contribution element = elements.get(id);
		above.add(id);
		Optional<Theme> theme = point.safely(element, () -> new ThemeElement(element).on(base(element, above)));
		theme.flatMap(Contrast::complaint).ifPresent(complaint -> point.say(IStatus.WARNING, element, complaint, null));
		read.put(id, theme);
		return theme;
	}

	private Theme base(Contribution element, Set<String> above) {
		Optional<String> base = element.text("base");
		if (base.isEmpty()) {
			return Themes.NEUTRAL;
		}
		if (!elements.containsKey(base.get())) {
			throw new IllegalArgumentException("there is no theme \"%s\" for it to be based on".formatted(base.get()));
		}
		if (above.contains(base.get())) {
			throw new IllegalArgumentException("it is based on itself, by way of \"%s\"".formatted(base.get()));
		}
		return theme(base.get(), above).orElseThrow(
				() -> new IllegalArgumentException("the theme \"%s\", on which it is based, is left out too".formatted(base.get())));
	}
}
