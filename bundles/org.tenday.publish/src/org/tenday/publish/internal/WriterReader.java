package org.tenday.publish.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.tenday.document.CalendarWriter;
import org.tenday.document.DeckWriter;
import org.tenday.document.DocumentWriter;
import org.tenday.publish.Writer;

/** Reads the file formats that plug-ins bring. What is wrong is reported with plug-in, point and id, and left out; the rest is there. */
public final class WriterReader {

	private static final String POINT = "org.tenday.publish.writers";

	private final IExtensionRegistry registry;
	private final Consumer<IStatus> log;
	private final Map<String, String> owners = new HashMap<>();

	/**
	 * @param log gets one entry for each thing that is wrong
	 */
	public WriterReader(IExtensionRegistry registry, Consumer<IStatus> log) {
		this.registry = registry;
		this.log = log;
	}

	/** The writers; of two of one format the one whose plug-in comes first by name. */
	public List<Writer> read() {
		List<Writer> writers = new ArrayList<>();
		Arrays.stream(registry.getConfigurationElementsFor(POINT))
				.sorted(Comparator.comparing((IConfigurationElement element) -> element.getContributor().getName()))
				.forEach(element -> read(element, writers));
		return writers;
	}

	private void read(IConfigurationElement element, List<Writer> writers) {
		String plugin = element.getContributor().getName();
		String id = String.valueOf(element.getAttribute("id"));
		try {
			Map<String, Object> made = new ConcurrentHashMap<>();
			Writer writer = new Writer(id, String.valueOf(element.getAttribute("format")), String.valueOf(element.getAttribute("name")),
					plugin,
					maker(element, "document", DocumentWriter.class, made), maker(element, "deck", DeckWriter.class, made),
					maker(element, "calendar", CalendarWriter.class, made),
					Boolean.parseBoolean(element.getAttribute("needsPages")));
			String first = owners.putIfAbsent(writer.format(), plugin);
			if (first != null) {
				throw new IllegalArgumentException("The plug-in %s writes .%s files already.".formatted(first, writer.format()));
			}
			writers.add(writer);
		} catch (IllegalArgumentException e) {
			log.accept(new Status(IStatus.ERROR, "org.tenday.publish",
					"The plug-in %s adds \"%s\" to %s, which is left out: %s".formatted(plugin, id, POINT, e.getMessage())));
		}
	}

	/** Makes it when it is first asked for, and once: one that writes pages and slides has its fonts and pictures for both. */
	private static <T> Optional<Supplier<T>> maker(IConfigurationElement element, String attribute, Class<T> type,
			Map<String, Object> made) {
		String name = element.getAttribute(attribute);
		return name == null
				? Optional.empty()
				: Optional.of(() -> cast(made.computeIfAbsent(name, first -> make(element, attribute)), element, attribute, type));
	}

	private static Object make(IConfigurationElement element, String attribute) {
		try {
			return element.createExecutableExtension(attribute);
		} catch (CoreException e) {
			throw cannotMake(element, attribute, e);
		}
	}

	private static <T> T cast(Object writer, IConfigurationElement element, String attribute, Class<T> type) {
		try {
			return type.cast(writer);
		} catch (ClassCastException e) {
			throw cannotMake(element, attribute, e);
		}
	}

	private static IllegalStateException cannotMake(IConfigurationElement element, String attribute, Exception reason) {
		return new IllegalStateException("The plug-in %s cannot make its writer %s: %s".formatted(element.getContributor().getName(),
				element.getAttribute(attribute), reason.getMessage()), reason);
	}
}
