package org.tenday.importer.internal.office;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.tenday.importer.Origin;
import org.tenday.importer.ReportLine;

/** Collects what the import of one file made simpler or left out, each thing once at each place. */
public final class OfficeReport {

	private final Path file;
	private final Set<ReportLine> lines = new LinkedHashSet<>();

	/**
	 * @param file what is imported, of which only the name is told
	 */
	public OfficeReport(Path file) {
		this.file = file.getFileName();
	}

	/** Where a part of the file stands; an empty part is the whole file. */
	public Origin origin(String part) {
		return Origin.part(file, part);
	}

	/**
	 * Says what happened to something.
	 *
	 * @param part    such as "slide 12"; empty for the whole file
	 * @param message one sentence
	 */
	public void add(String part, String message) {
		lines.add(new ReportLine(origin(part), message));
	}

	/** What was said, in the order of reading. */
	public List<ReportLine> lines() {
		return List.copyOf(lines);
	}
}
