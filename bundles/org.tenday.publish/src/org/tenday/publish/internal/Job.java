package org.tenday.publish.internal;

import java.util.List;

import org.tenday.model.ProgrammeId;
import org.tenday.publish.EditionOf.Reader;
import org.tenday.publish.Extent;
import org.tenday.publish.Publication;
import org.tenday.publish.Writer;

/**
 * One publication to be composed once and written in some formats.
 *
 * @param writers not empty, in the order of writing
 */
public record Job(ProgrammeId programme, Publication publication, Reader reader, Extent extent, List<Writer> writers) {

	public Job {
		writers = List.copyOf(writers);
	}

	/** The file of one format. */
	public String fileName(Writer writer) {
		String edition = publication.readers().size() > 1 ? "-" + reader.id() : "";
		return programme + "-" + publication.id() + extent.suffix() + edition + "." + writer.format();
	}
}
