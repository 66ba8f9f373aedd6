package org.tenday.importer.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.tenday.contribution.Contribution;
import org.tenday.contribution.ExtensionPoint;
import org.tenday.contribution.SettingsReader;
import org.tenday.importer.Importer;
import org.tenday.importer.ImporterDescription;

/** Reads the importers that plug-ins bring. What is wrong is reported with plug-in, point and id, and left out; the rest is there. */
public final class ImporterReader {

	private final ExtensionPoint point;

	/** An importer with its place among the others. */
	private record Placed(int order, ImporterDescription importer) {
	}

	/**
	 * @param log gets one entry for each thing that is wrong
	 */
	public ImporterReader(IExtensionRegistry registry, Consumer<IStatus> log) {
		point = new ExtensionPoint("org.tenday.importer.importers", "id", registry, log);
	}

	/**
	 * The importers, from the lowest order to the highest, those of one order by id. An id is Tenday's own, or else that of the plug-in that
	 * comes first by name.
	 */
	public List<ImporterDescription> read() {
		return point.read(this::importer).stream()
				.sorted(Comparator.comparingInt(Placed::order).thenComparing(each -> each.importer().id())).map(Placed::importer).toList();
	}

	private Placed importer(Contribution element) {
		element.required("class");
		ImporterDescription importer = new ImporterDescription(element.required("id"), element.required("label"),
				element.text("description").orElse(""), element.plugin(), endings(element), element.flag("folder", false),
				SettingsReader.read(element), () -> make(element));
		int order = element.order();
		point.claim(importer.id(), element).ifPresent(owner -> {
			throw new IllegalArgumentException("the plug-in " + owner + " brings an importer of the same id already");
		});
		return new Placed(order, importer);
	}

	private static List<String> endings(Contribution element) {
		String endings = element.text("endings").orElse("");
		return endings.isBlank() ? List.of() : Arrays.stream(endings.split(",", -1)).map(String::strip).toList();
	}

	/** Whoever asks for it says what went wrong: this may be long after what plug-ins bring was read. */
	private static Importer make(Contribution element) {
		try {
			return element.make("class", Importer.class);
		} catch (IllegalArgumentException e) {
			throw new IllegalStateException(e.getMessage(), e);
		}
	}
}
