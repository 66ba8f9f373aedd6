package org.tenday.area.change;

import java.util.ArrayList;
import java.util.List;

import org.tenday.area.change.PdsaCycles.Cycle;

/** What can be changed of test cycles where they are seen: each makes new cycles of old ones. */
public final class PdsaEdits {

	private PdsaEdits() {
	}

	/** The places of the cycles in the order in which they are drawn: ramp by ramp. */
	public static List<Integer> drawn(PdsaCycles cycles) {
		return cycles.ramps().stream().flatMap(ramp -> cycles.placesIn(ramp).stream()).toList();
	}

	/** A new cycle after another one, in its ramp; the first one where there is none yet. */
	public static PdsaCycles add(PdsaCycles cycles, int after, String change) {
		List<Cycle> all = new ArrayList<>(cycles.cycles());
		if (all.isEmpty()) {
			all.add(Cycle.of("", change));
		} else {
			all.add(after + 1, Cycle.of(all.get(after).ramp(), change));
		}
		return cycles.withCycles(all);
	}

	/** Without a cycle. */
	public static PdsaCycles remove(PdsaCycles cycles, int place) {
		List<Cycle> all = new ArrayList<>(cycles.cycles());
		all.remove(place);
		return cycles.withCycles(all);
	}

	/** With another cycle in the place of one. */
	public static PdsaCycles set(PdsaCycles cycles, int place, Cycle cycle) {
		List<Cycle> all = new ArrayList<>(cycles.cycles());
		all.set(place, cycle);
		return cycles.withCycles(all);
	}

	/** A cycle put into the place and the ramp of another. */
	public static PdsaCycles move(PdsaCycles cycles, int from, int to) {
		List<Cycle> all = new ArrayList<>(cycles.cycles());
		String ramp = all.get(to).ramp();
		all.add(to, all.remove(from).withRamp(ramp));
		return cycles.withCycles(all);
	}

	/** The place of the cycle before or after another one in its ramp; its own where there is none. */
	public static int beside(PdsaCycles cycles, int place, int by) {
		List<Integer> ramp = cycles.placesIn(cycles.cycles().get(place).ramp().strip());
		return ramp.get(Math.clamp(ramp.indexOf(place) + by, 0, ramp.size() - 1));
	}

	/** A cycle put into the next ramp, or the one before, as far as there is one; it keeps its place among all cycles. */
	public static PdsaCycles otherRamp(PdsaCycles cycles, int place, int down) {
		List<String> ramps = cycles.ramps();
		Cycle cycle = cycles.cycles().get(place);
		int ramp = Math.clamp(ramps.indexOf(cycle.ramp().strip()) + down, 0, ramps.size() - 1);
		return set(cycles, place, cycle.withRamp(ramps.get(ramp)));
	}
}
