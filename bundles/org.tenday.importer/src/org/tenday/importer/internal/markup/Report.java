package org.tenday.importer.internal.markup;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.tenday.importer.Origin;
import org.tenday.importer.ReportLine;

/** Collects what one import made simpler. */
public final class Report {

	private final Set<ReportLine> lines = new LinkedHashSet<>();

	public void add(Line where, String message) {
		lines.add(new ReportLine(Origin.line(where.file(), where.number()), message));
	}

	public void add(Path file, String message) {
		lines.add(new ReportLine(Origin.of(file), message));
	}

	/** File by file, in the order of their lines. */
	public List<ReportLine> lines() {
		return lines.stream()
				.sorted(Comparator.comparing((ReportLine line) -> line.origin().file()).thenComparingInt(line -> line.origin().line()))
				.toList();
	}
}
