package org.tenday.publish.internal;

import java.util.List;
import java.util.Set;

import org.tenday.model.ProgrammeId;
import org.tenday.publish.EditionOf.Reader;
import org.tenday.publish.Extent;
import org.tenday.publish.Handbook;
import org.tenday.publish.Publication;
import org.tenday.publish.Publication.Companion;
import org.tenday.publish.Writer;

/**
 * One publication to be composed once and written in some formats.
 *
 * @param writers not empty, in the order of writing
 */
public record Job(ProgrammeId programme, Publication publication, Reader reader, Extent extent, List<Writer> writers) {

	/** When it is made: what is cited is made before what cites it. */
	enum Stage {
		CITING_NOTHING, CITING_PAGES, CITING_SLIDES
	}

	public Job {
		writers = List.copyOf(writers);
	}

	/** Whether it is the publication whose pages others cite. */
	boolean hasCitedPages() {
		return publication instanceof Handbook && reader == Reader.LEARNER;
	}

	Stage stage() {
		Set<Companion> cited = publication.cites();
		return cited.contains(Companion.SLIDES) ? Stage.CITING_SLIDES : cited.isEmpty() ? Stage.CITING_NOTHING : Stage.CITING_PAGES;
	}

	/** The file of one format. */
	public String fileName(Writer writer) {
		String edition = publication.readers().size() > 1 ? "-" + reader.id() : "";
		return programme + "-" + publication.id() + extent.suffix() + edition + "." + writer.format();
	}
}
