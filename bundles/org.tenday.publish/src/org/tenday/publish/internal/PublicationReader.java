package org.tenday.publish.internal;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.tenday.contribution.Contribution;
import org.tenday.contribution.ExtensionPoint;
import org.tenday.publish.Publication;

/** Reads the publications that plug-ins bring. What is wrong is reported with plug-in, point and id, and left out; the rest is there. */
public final class PublicationReader {

	private final ExtensionPoint point;
	private final Set<String> read = new HashSet<>();

	/** A publication with its place among the others. */
	private record Placed(int order, Publication publication) {
	}

	/**
	 * @param log gets one entry for each thing that is wrong
	 */
	public PublicationReader(IExtensionRegistry registry, Consumer<IStatus> log) {
		point = new ExtensionPoint("org.tenday.publish.publications", "id", registry, log);
	}

	/**
	 * The publications, from the lowest order to the highest, those of one order by id. An id is Tenday's own, or else that of the plug-in
	 * that comes first by name; a plug-in may bring one publication for each form under it.
	 */
	public List<Publication> read() {
		return point.read(this::publication).stream()
				.sorted(Comparator.comparingInt(Placed::order).thenComparing(each -> each.publication().id())
						.thenComparing(each -> each.publication().form()))
				.map(Placed::publication).toList();
	}

	private Placed publication(Contribution element) {
		String id = element.id("id");
		int order = element.order();
		Publication publication = checked(element.make("class", Publication.class), id);
		point.claim(id, element).filter(owner -> !owner.equals(element.plugin())).ifPresent(owner -> {
			throw new IllegalArgumentException("the plug-in " + owner + " brings a publication of the same id already");
		});
		if (!read.add(id + " " + publication.form())) {
			throw new IllegalArgumentException("it is brought twice in the same form");
		}
		return new Placed(order, publication);
	}

	/** Asks a publication all that it is asked for later without protection. */
	private static Publication checked(Publication publication, String id) {
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
}
