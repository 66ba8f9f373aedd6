package org.tenday.importer;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

import org.tenday.model.Id;

/**
 * Which pieces came of which place. They are found without going through all: a long table has thousands, and as many lines in its report.
 */
final class Places {

	/** The pieces by file, line and part. */
	private final Map<Path, NavigableMap<Integer, Map<String, Set<Id>>>> pieces = new HashMap<>();

	Places(List<Found> found) {
		for (Found each : found) {
			Origin origin = each.origin();
			pieces.computeIfAbsent(origin.file(), file -> new TreeMap<>()).computeIfAbsent(origin.line(), line -> new HashMap<>())
					.computeIfAbsent(origin.part(), part -> new LinkedHashSet<>()).add(each.becomes());
		}
	}

	/**
	 * The pieces that came of the thing that a place is in: the last that begins before it in a file of lines, else the part of the file,
	 * else the file; none where there is no such thing.
	 */
	Set<Id> around(Origin place) {
		NavigableMap<Integer, Map<String, Set<Id>>> lines = pieces.get(place.file());
		if (lines == null) {
			return Set.of();
		}
		for (Map<String, Set<Id>> parts : lines.headMap(place.line(), true).descendingMap().values()) {
			String part = place.part();
			for (int end = part.length(); end >= 0; end--) {
				// "slide 1" holds "slide 1, table 2" and not "slide 12".
				boolean isWhole = end == 0 || end == part.length() || !Character.isLetterOrDigit(part.charAt(end));
				if (isWhole && parts.containsKey(part.substring(0, end))) {
					return parts.get(part.substring(0, end));
				}
			}
		}
		return Set.of();
	}
}
