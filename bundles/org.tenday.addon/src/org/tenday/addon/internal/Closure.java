package org.tenday.addon.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IRequirement;

/**
 * What units need, and what they need in turn, down to what is there already.
 *
 * @param units what they consist of, themselves first
 * @param unmet what none of them has, nor what is there; each once
 */
record Closure(Set<IInstallableUnit> units, List<Need> unmet) {

	/**
	 * Follows requirements. Where several units would do, the newest is taken.
	 *
	 * @param roots       where it begins
	 * @param there       what is there already, and is not followed
	 * @param offered     what else there is
	 * @param environment a unit whose properties say for which system all this is
	 */
	static Closure of(Collection<IInstallableUnit> roots, Collection<IInstallableUnit> there, Collection<IInstallableUnit> offered,
			IInstallableUnit environment) {
		Set<IInstallableUnit> units = new LinkedHashSet<>(roots);
		List<Need> unmet = new ArrayList<>();
		Deque<IInstallableUnit> next = new ArrayDeque<>(roots);
		while (!next.isEmpty()) {
			for (IRequirement requirement : next.remove().getRequirements()) {
				if (!isAsked(requirement, environment) || newest(units, requirement).or(() -> newest(there, requirement)).isPresent()) {
					continue;
				}
				Optional<IInstallableUnit> found = newest(offered, requirement);
				if (found.isPresent()) {
					units.add(found.get());
					next.add(found.get());
				} else if (!unmet.contains(Need.of(requirement))) {
					unmet.add(Need.of(requirement));
				}
			}
		}
		return new Closure(units, List.copyOf(unmet));
	}

	private static boolean isAsked(IRequirement requirement, IInstallableUnit environment) {
		return requirement.getMin() > 0 && requirement.getMax() > 0
				&& (requirement.getFilter() == null || requirement.getFilter().isMatch(environment));
	}

	private static Optional<IInstallableUnit> newest(Collection<IInstallableUnit> units, IRequirement requirement) {
		return units.stream().filter(unit -> unit.satisfies(requirement)).max((one, other) -> one.getVersion().compareTo(other.getVersion()));
	}
}
