package org.tenday.importer.internal;

import java.nio.file.Path;
import java.util.Comparator;
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

	/** File by file, in the order of their lines. */
	List<ReportLine> lines() {
		return lines.stream().sorted(Comparator.comparing(ReportLine::file).thenComparingInt(ReportLine::line)).toList();
	}
}
