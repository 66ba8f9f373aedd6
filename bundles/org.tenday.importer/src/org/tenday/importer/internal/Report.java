package org.tenday.importer.internal;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.tenday.importer.ReportLine;

/** Collects what one import made simpler. */
final class Report {

	private final Set<ReportLine> lines = new LinkedHashSet<>();

	void add(Line where, String message) {
		lines.add(new ReportLine(where.file(), where.number(), message));
	}

	void add(Path file, String message) {
		lines.add(new ReportLine(file, 0, message));
	}

	List<ReportLine> lines() {
		return List.copyOf(lines);
	}
}
