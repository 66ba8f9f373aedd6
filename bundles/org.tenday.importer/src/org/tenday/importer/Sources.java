package org.tenday.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tenday.model.Id;

/** For each piece of an import what it was, and what was made simpler of it or left out. Immutable. */
public final class Sources {

	private final Map<Id, List<Found>> found = new LinkedHashMap<>();
	private final Map<Id, List<ReportLine>> report = new LinkedHashMap<>();
	private final List<ReportLine> ofTheWhole = new ArrayList<>();

	private Sources(Imported imported) {
		imported.found().forEach(each -> found.computeIfAbsent(each.becomes(), piece -> new ArrayList<>()).add(each));
		Places places = new Places(imported.found());
		for (ReportLine line : imported.report()) {
			Set<Id> pieces = places.around(line.origin());
			pieces.forEach(piece -> report.computeIfAbsent(piece, of -> new ArrayList<>()).add(line));
			if (pieces.isEmpty()) {
				ofTheWhole.add(line);
			}
		}
	}

	public static Sources of(Imported imported) {
		return new Sources(imported);
	}

	/** What a piece was, in the order of reading; nothing for one that was made up to hold the others. */
	public List<Found> found(Id piece) {
		return List.copyOf(found.getOrDefault(piece, List.of()));
	}

	/** What was made simpler or left out where the piece was; of what it holds only where that stood in the same place. */
	public List<ReportLine> report(Id piece) {
		return List.copyOf(report.getOrDefault(piece, List.of()));
	}

	/** What was made simpler or left out in places of which no piece came. */
	public List<ReportLine> ofTheWhole() {
		return List.copyOf(ofTheWhole);
	}
}
