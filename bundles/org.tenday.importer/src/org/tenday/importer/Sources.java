package org.tenday.importer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.tenday.model.Id;

/** For each piece of an import what it was, and what was made simpler of it or left out. Immutable. */
public final class Sources {

	private final Map<Id, List<Found>> found = new LinkedHashMap<>();
	private final Map<Id, List<ReportLine>> report = new LinkedHashMap<>();
	private final List<ReportLine> ofTheWhole = new ArrayList<>();

	private Sources(Imported imported) {
		imported.found().forEach(each -> found.computeIfAbsent(each.becomes(), piece -> new ArrayList<>()).add(each));
		for (ReportLine line : imported.report()) {
			Optional<Origin> nearest = nearest(imported.found(), line.origin());
			nearest.ifPresentOrElse(origin -> imported.found().stream().filter(each -> each.origin().equals(origin)).map(Found::becomes)
					.distinct().forEach(piece -> report.computeIfAbsent(piece, of -> new ArrayList<>()).add(line)),
					() -> ofTheWhole.add(line));
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

	/** Where the thing stood that a place is in: the last that begins before it in a file of lines, else the part of the file, else the file. */
	private static Optional<Origin> nearest(List<Found> found, Origin place) {
		return found.stream().map(Found::origin).filter(origin -> holds(origin, place))
				.max(Comparator.comparingInt((Origin origin) -> origin.line()).thenComparingInt(origin -> origin.part().length()));
	}

	private static boolean holds(Origin whole, Origin place) {
		return Objects.equals(whole.file(), place.file()) && whole.line() <= place.line() && holds(whole.part(), place.part());
	}

	/** "slide 1" holds "slide 1, table 2" and not "slide 12". */
	private static boolean holds(String whole, String part) {
		return part.startsWith(whole)
				&& (whole.isEmpty() || part.length() == whole.length() || !Character.isLetterOrDigit(part.charAt(whole.length())));
	}
}
