package org.tenday.publish.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ISafeRunnableWithResult;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.core.runtime.Status;
import org.tenday.publish.Publication;

/** Reads the publications that plug-ins bring. What is wrong is reported with plug-in, point and id, and left out; the rest is there. */
public final class PublicationReader {

	/** The plug-in whose ids nobody else can take. */
	private static final String OWN = "org.tenday.publish";
	private static final String POINT = OWN + ".publications";
	private static final int LAST = 1000;

	private final IExtensionRegistry registry;
	private final Consumer<IStatus> log;
	private final Map<String, String> owners = new HashMap<>();
	private final Set<String> read = new HashSet<>();

	/** A publication with its place among the others. */
	private record Placed(int order, Publication publication) {
	}

	/**
	 * @param log gets one entry for each thing that is wrong
	 */
	public PublicationReader(IExtensionRegistry registry, Consumer<IStatus> log) {
		this.registry = registry;
		this.log = log;
	}

	/**
	 * The publications, from the lowest order to the highest, those of one order by id. An id is Tenday's own, or else that of the plug-in
	 * that comes first by name; a plug-in may bring one publication for each form under it.
	 */
	public List<Publication> read() {
		List<Placed> placed = new ArrayList<>();
		Arrays.stream(registry.getConfigurationElementsFor(POINT))
				.sorted(Comparator.comparing((IConfigurationElement element) -> !plugin(element).equals(OWN))
						.thenComparing(PublicationReader::plugin))
				.forEach(element -> read(element, placed));
		return placed.stream()
				.sorted(Comparator.comparingInt(Placed::order).thenComparing(each -> each.publication().id())
						.thenComparing(each -> each.publication().form()))
				.map(Placed::publication).toList();
	}

	private void read(IConfigurationElement element, List<Placed> into) {
		String id = String.valueOf(element.getAttribute("id"));
		String owner = owners.putIfAbsent(id, plugin(element));
		if (owner != null && !owner.equals(plugin(element))) {
			report(element, "the plug-in " + owner + " brings a publication of the same id already", null);
			return;
		}
		Publication publication = SafeRunner.run(new ISafeRunnableWithResult<Publication>() {
			@Override
			public Publication runWithResult() throws CoreException {
				return checked((Publication) element.createExecutableExtension("class"), id);
			}

			@Override
			public void handleException(Throwable exception) {
				report(element, exception instanceof IllegalArgumentException
						? exception.getMessage()
						: "its class " + element.getAttribute("class") + " cannot be made", exception);
			}
		});
		if (publication == null) {
			return;
		}
		if (!read.add(id + " " + publication.form())) {
			report(element, "it is brought twice in the same form", null);
			return;
		}
		try {
			into.add(new Placed(order(element), publication));
		} catch (IllegalArgumentException e) {
			report(element, e.getMessage(), null);
		}
	}

	/** Asks a publication all that it is asked for later without protection. */
	private static Publication checked(Publication publication, String id) {
		if (!id.matches("[a-z0-9][a-z0-9-]{0,63}")) {
			throw new IllegalArgumentException("its id is not of small letters, digits and hyphens, at most 64");
		}
		if (!id.equals(publication.id())) {
			throw new IllegalArgumentException("its class %s says that its id is \"%s\"".formatted(publication.getClass().getName(),
					publication.id()));
		}
		if (publication.name() == null || publication.name().isBlank() || publication.form() == null || publication.readers().isEmpty()) {
			throw new IllegalArgumentException("it needs a name, a form, and readers whom it is for");
		}
		publication.cites();
		return publication;
	}

	private static int order(IConfigurationElement element) {
		String order = element.getAttribute("order");
		if (order == null) {
			return LAST;
		}
		if (!order.matches("-?\\d{1,9}")) {
			throw new IllegalArgumentException("its order \"%s\" is not a number".formatted(order));
		}
		return Integer.parseInt(order);
	}

	private static String plugin(IConfigurationElement element) {
		return element.getContributor().getName();
	}

	private void report(IConfigurationElement element, String what, Throwable cause) {
		log.accept(new Status(IStatus.ERROR, OWN, "The plug-in %s adds \"%s\" to %s, which is left out: %s.".formatted(plugin(element),
				element.getAttribute("id"), POINT, what), cause));
	}
}
