package org.tenday.publish.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.tenday.contribution.Contribution;
import org.tenday.contribution.ExtensionPoint;
import org.tenday.contribution.SettingsReader;
import org.tenday.document.CalendarWriter;
import org.tenday.document.DeckWriter;
import org.tenday.document.DocumentWriter;
import org.tenday.publish.Writer;

/** Reads the file formats that plug-ins bring. What is wrong is reported with plug-in, point and id, and left out; the rest is there. */
public final class WriterReader {

	private final ExtensionPoint point;

	/**
	 * @param log gets one entry for each thing that is wrong
	 */
	public WriterReader(IExtensionRegistry registry, Consumer<IStatus> log) {
		point = new ExtensionPoint("org.tenday.publish.writers", "id", registry, log);
	}

	/** The writers; of two of one format the one whose plug-in comes first by name. */
	public List<Writer> read() {
		return point.read(this::writer);
	}

	private Writer writer(Contribution element) {
		Map<String, Object> made = new ConcurrentHashMap<>();
		Writer writer = new Writer(element.required("id"), element.required("format"), element.required("name"), element.plugin(),
				maker(element, "document", DocumentWriter.class, made), maker(element, "deck", DeckWriter.class, made),
				maker(element, "calendar", CalendarWriter.class, made), element.flag("needsPages", false),
				SettingsReader.read(element));
		point.claim(writer.format(), element).ifPresent(owner -> {
			throw new IllegalArgumentException("the plug-in %s writes .%s files already".formatted(owner, writer.format()));
		});
		return writer;
	}

	/** Makes it when it is first asked for, and once: one that writes pages and slides has its fonts and pictures for both. */
	private static <T> Optional<Supplier<T>> maker(Contribution element, String attribute, Class<T> type, Map<String, Object> made) {
		return element.text(attribute).map(name -> () -> make(element, attribute, name, type, made));
	}

	private static <T> T make(Contribution element, String attribute, String name, Class<T> type, Map<String, Object> made) {
		try {
			Object writer = made.computeIfAbsent(name, first -> element.make(attribute, Object.class));
			if (!type.isInstance(writer)) {
				throw new IllegalArgumentException("it is no " + type.getName());
			}
			return type.cast(writer);
		} catch (IllegalArgumentException e) {
			throw new IllegalStateException(
					"The plug-in %s cannot make its writer %s: %s.".formatted(element.plugin(), name, e.getMessage()),
					e);
		}
	}
}
