package org.tenday.importer.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.tenday.importer.ImportSetting;
import org.tenday.importer.Importer;
import org.tenday.importer.ImporterDescription;

/** Reads the importers that plug-ins bring. What is wrong is reported with plug-in, point and id, and left out; the rest is there. */
public final class ImporterReader {

	/** The plug-in whose ids nobody else can take. */
	private static final String OWN = "org.tenday.importer";
	private static final String POINT = OWN + ".importers";
	private static final int LAST = 1000;

	private final IExtensionRegistry registry;
	private final Consumer<IStatus> log;
	private final Map<String, String> owners = new HashMap<>();

	/** An importer with its place among the others. */
	private record Placed(int order, ImporterDescription importer) {
	}

	/**
	 * @param log gets one entry for each thing that is wrong
	 */
	public ImporterReader(IExtensionRegistry registry, Consumer<IStatus> log) {
		this.registry = registry;
		this.log = log;
	}

	/**
	 * The importers, from the lowest order to the highest, those of one order by id. An id is Tenday's own, or else that of the plug-in that
	 * comes first by name.
	 */
	public List<ImporterDescription> read() {
		List<Placed> placed = new ArrayList<>();
		Arrays.stream(registry.getConfigurationElementsFor(POINT))
				.sorted(Comparator.comparing((IConfigurationElement element) -> !plugin(element).equals(OWN))
						.thenComparing(ImporterReader::plugin))
				.forEach(element -> read(element, placed));
		return placed.stream().sorted(Comparator.comparingInt(Placed::order).thenComparing(each -> each.importer().id()))
				.map(Placed::importer).toList();
	}

	private void read(IConfigurationElement element, List<Placed> into) {
		try {
			required(element, "class");
			List<ImportSetting> settings = Arrays.stream(element.getChildren("setting")).map(ImporterReader::setting).toList();
			ImporterDescription importer = new ImporterDescription(required(element, "id"), required(element, "label"),
					optional(element, "description"), plugin(element), endings(element),
					Boolean.parseBoolean(element.getAttribute("folder")), settings, () -> make(element));
			Placed placed = new Placed(order(element), importer);
			String owner = owners.putIfAbsent(importer.id(), plugin(element));
			if (owner != null) {
				throw new IllegalArgumentException("the plug-in " + owner + " brings an importer of the same id already");
			}
			into.add(placed);
		} catch (IllegalArgumentException e) {
			log.accept(new Status(IStatus.ERROR, OWN, "The plug-in %s adds \"%s\" to %s, which is left out: %s.".formatted(plugin(element),
					element.getAttribute("id"), POINT, e.getMessage().replaceFirst("\\.$", ""))));
		}
	}

	private static ImportSetting setting(IConfigurationElement element) {
		List<ImportSetting.Choice> choices = Arrays.stream(element.getChildren("choice"))
				.map(choice -> new ImportSetting.Choice(required(choice, "id"), required(choice, "label"))).toList();
		return new ImportSetting(required(element, "id"), required(element, "label"), optional(element, "description"),
				optional(element, "default"), choices);
	}

	private static List<String> endings(IConfigurationElement element) {
		String endings = optional(element, "endings");
		return endings.isBlank() ? List.of() : Arrays.stream(endings.split(",", -1)).map(String::strip).toList();
	}

	private static int order(IConfigurationElement element) {
		String order = element.getAttribute("order");
		if (order == null) {
			return LAST;
		}
		if (!order.matches("-?\\d{1,9}")) {
			throw new IllegalArgumentException("its order \"%s\" is not a whole number".formatted(order));
		}
		return Integer.parseInt(order);
	}

	private static String required(IConfigurationElement element, String attribute) {
		String value = optional(element, attribute);
		if (value.isBlank()) {
			throw new IllegalArgumentException("its element %s has no %s".formatted(element.getName(), attribute));
		}
		return value;
	}

	private static String optional(IConfigurationElement element, String attribute) {
		return Objects.requireNonNullElse(element.getAttribute(attribute), "");
	}

	/** Whoever asks for it says what went wrong: this may be long after what plug-ins bring was read. */
	private static Importer make(IConfigurationElement element) {
		try {
			return Optional.of(element.createExecutableExtension("class")).filter(Importer.class::isInstance).map(Importer.class::cast)
					.orElseThrow(() -> new IllegalStateException("its class %s is no importer".formatted(element.getAttribute("class"))));
		} catch (CoreException e) {
			throw new IllegalStateException("its class %s cannot be made: %s".formatted(element.getAttribute("class"), e.getMessage()), e);
		}
	}

	private static String plugin(IConfigurationElement element) {
		return element.getContributor().getName();
	}
}
