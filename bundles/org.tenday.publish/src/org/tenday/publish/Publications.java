package org.tenday.publish;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.tenday.contribution.InstalledPlugins;
import org.tenday.publish.internal.PublicationReader;

/** The publications that there are, in the order of menus. Immutable. */
public final class Publications {

	/** Tenday's own, for whoever works without installed plug-ins; the same as this plug-in's extension brings. */
	public static final List<Publication> ALL = List.of(new Handbook(), new TrainerGuide(), new Slides(), new Handout(),
			new Workbook(), new Answers(), new TimetablePage(), new TimetableCalendar(), new Forms());

	private final List<Publication> all;

	private Publications(List<Publication> publications) {
		all = List.copyOf(publications);
		Set<String> known = new HashSet<>();
		for (Publication publication : all) {
			if (!known.add(publication.id() + " " + publication.form())) {
				throw new IllegalArgumentException(
						"There are two publications \"%s\" of one form: give one of them another id.".formatted(publication.id()));
			}
		}
	}

	/**
	 * What the installed plug-ins bring to the extension point {@code org.tenday.publish.publications}. What is wrong with a contribution
	 * is said in the Eclipse log, with plug-in, point and id, and the contribution is left out.
	 */
	public static Publications installed() {
		return of(InstalledPlugins.read(Publications.class, "Publications.of(…)", PublicationReader::new).read());
	}

	/**
	 * Just these.
	 *
	 * @throws IllegalArgumentException where two of them have the same id and form
	 */
	public static Publications of(List<Publication> publications) {
		return new Publications(publications);
	}

	/** {@link #ALL} of Tenday's own. */
	public static Publications own() {
		return of(ALL);
	}

	public List<Publication> all() {
		return all;
	}

	/** One publication of each id, whatever its forms: what there is to choose from, in the order of menus. */
	public List<Publication> choices() {
		Set<String> ids = new HashSet<>();
		return all.stream().filter(publication -> ids.add(publication.id())).toList();
	}

	/** Whether a format has a place for some form of a publication. */
	public boolean areWritten(String publication, Writer writer) {
		return all.stream().anyMatch(each -> each.id().equals(publication) && writer.writes(each.form()));
	}

	/** The same, one of them in another make than usual, such as a {@link Handout} with more slides to a page. */
	public Publications with(Publication own) {
		return of(all.stream().map(usual -> usual.id().equals(own.id()) && usual.form() == own.form() ? own : usual).toList());
	}
}
