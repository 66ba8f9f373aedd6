package org.tenday.ui.internal.areas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/**
 * Reads what plug-ins add to an extension point of the workbench, those of the plug-in that comes first by name first. What is wrong is
 * reported with plug-in, point and id, and left out; the rest is there.
 */
final class PointReader {

	/** In whose name the log is written. */
	static final String PLUGIN = "org.tenday.ui";

	private static final int LAST = 1000;

	private final IExtensionRegistry registry;
	private final Consumer<IStatus> log;

	/**
	 * @param log gets one entry for each thing that is wrong
	 */
	PointReader(IExtensionRegistry registry, Consumer<IStatus> log) {
		this.registry = registry;
		this.log = log;
	}

	/**
	 * @param key  the attribute that must not be the same twice
	 * @param read one contribution; refuses with an {@link IllegalArgumentException} that goes on after "which is left out: "
	 */
	<T> List<T> read(String point, String key, Function<IConfigurationElement, T> read) {
		Map<String, String> owners = new HashMap<>();
		List<T> contributions = new ArrayList<>();
		Arrays.stream(registry.getConfigurationElementsFor(point))
				.sorted(Comparator.comparing((IConfigurationElement element) -> element.getContributor().getName())).forEach(element -> {
					try {
						T contribution = read.apply(element);
						String owner = owners.putIfAbsent(element.getAttribute(key), element.getContributor().getName());
						if (owner != null) {
							throw new IllegalArgumentException("the plug-in %s brings one of the same %s already".formatted(owner, key));
						}
						contributions.add(contribution);
					} catch (IllegalArgumentException e) {
						report(point, key, element, e);
					}
				});
		return List.copyOf(contributions);
	}

	private void report(String point, String key, IConfigurationElement element, IllegalArgumentException refusal) {
		log.accept(new Status(IStatus.ERROR, PLUGIN, "The plug-in %s adds \"%s\" to %s, which is left out: %s."
				.formatted(element.getContributor().getName(), element.getAttribute(key), point,
						refusal.getMessage().replaceFirst("\\.$", "")),
				refusal));
	}

	/** The value of an attribute that must be there. */
	static String required(IConfigurationElement element, String attribute) {
		String value = element.getAttribute(attribute);
		if (value == null || value.isBlank()) {
			throw new IllegalArgumentException("it has no " + attribute);
		}
		return value;
	}

	/** The whole number in the attribute {@code order}; 1000 where there is none. */
	static int order(IConfigurationElement element) {
		String order = element.getAttribute("order");
		if (order == null) {
			return LAST;
		}
		if (!order.matches("-?\\d{1,9}")) {
			throw new IllegalArgumentException("its order \"%s\" is not a whole number".formatted(order));
		}
		return Integer.parseInt(order);
	}

	/** The class that a contribution names, to be made later. */
	<T> Contributed<T> contributed(IConfigurationElement element, Class<? super T> type, String point, String key) {
		required(element, "class");
		return new Contributed<>(type, point, required(element, key), element.getContributor().getName(), element, log);
	}
}
