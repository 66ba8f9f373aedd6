package org.tenday.drawing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Things in the cells of two scales: a map of stakeholders by interest and influence, risks by likelihood and severity. Cells grow with
 * what is
 * in them.
 *
 * @param across  the scale to the right
 * @param up      the scale upwards
 * @param zones   rectangles of cells that have a word or a colour; may be empty
 * @param entries what stands in the cells, in the order in which it is listed there
 * @param width   natural width in points
 */
public record Matrix(String title, Scale across, Scale up, List<Zone> zones, List<Entry> entries, int width, String alt) implements Sketch {

	/**
	 * A scale.
	 *
	 * @param label what it measures
	 * @param steps their names, the lowest first
	 */
	public record Scale(String label, List<String> steps) {
		public Scale {
			Objects.requireNonNull(label, "label");
			steps = List.copyOf(steps);
			if (steps.isEmpty()) {
				throw new IllegalArgumentException("The scale \"%s\" has no steps.".formatted(label));
			}
		}
	}

	/**
	 * A rectangle of cells. Steps are counted from 1, the lowest; both ends belong to it.
	 *
	 * @param word in its upper corner; may be empty
	 * @param kind its ground; none where empty
	 */
	public record Zone(int fromAcross, int toAcross, int fromUp, int toUp, String word, Optional<Light.Kind> kind) {
		public Zone {
			Objects.requireNonNull(word, "word");
			Objects.requireNonNull(kind, "kind");
			if (fromAcross > toAcross || fromUp > toUp) {
				throw new IllegalArgumentException("The zone \"%s\" ends before it begins.".formatted(word));
			}
		}

		/** One cell. */
		public static Zone cell(int across, int up, String word, Light.Kind kind) {
			return new Zone(across, across, up, up, word, Optional.of(kind));
		}

		boolean overlaps(Zone other) {
			return fromAcross <= other.toAcross && other.fromAcross <= toAcross && fromUp <= other.toUp && other.fromUp <= toUp;
		}
	}

	/**
	 * Something in a cell.
	 *
	 * @param across the step to the right, from 1
	 * @param up     the step upwards, from 1
	 */
	public record Entry(String name, int across, int up) {
		public Entry {
			Objects.requireNonNull(name, "name");
		}
	}

	public Matrix {
		Objects.requireNonNull(title, "title");
		Objects.requireNonNull(across, "across");
		Objects.requireNonNull(up, "up");
		Frame.requireAlt(title, alt);
		zones = List.copyOf(zones);
		entries = List.copyOf(entries);
		for (Entry entry : entries) {
			check(entry.name(), entry.across(), entry.across(), across);
			check(entry.name(), entry.up(), entry.up(), up);
		}
		for (int i = 0; i < zones.size(); i++) {
			Zone zone = zones.get(i);
			check(zone.word(), zone.fromAcross(), zone.toAcross(), across);
			check(zone.word(), zone.fromUp(), zone.toUp(), up);
			if (zones.subList(0, i).stream().anyMatch(zone::overlaps)) {
				throw new IllegalArgumentException("The zone \"%s\" lies over another one.".formatted(zone.word()));
			}
		}
	}

	private static void check(String name, int from, int to, Scale scale) {
		if (from < 1 || to > scale.steps().size()) {
			throw new IllegalArgumentException("\"%s\" lies at step %d of \"%s\", which has the steps 1 to %d.".formatted(name,
					from < 1 ? from : to, scale.label(), scale.steps().size()));
		}
	}
}
