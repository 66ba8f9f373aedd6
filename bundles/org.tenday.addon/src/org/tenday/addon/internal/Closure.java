package org.tenday.addon.internal;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
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
	 * @param offered     what else there is, the roots among it
	 * @param environment a unit whose properties say for which system all this is
	 */
	static Closure of(Collection<IInstallableUnit> roots, Collection<IInstallableUnit> there, Collection<IInstallableUnit> offered,
			IInstallableUnit environment) {
		Index has = Index.of(there);
		Index gets = Index.of(offered);
		Set<IInstallableUnit> units = new LinkedHashSet<>(roots);
		Set<Need> unmet = new LinkedHashSet<>();
		Deque<IInstallableUnit> next = new ArrayDeque<>(roots);
		while (!next.isEmpty()) {
			for (IRequirement requirement : next.remove().getRequirements()) {
				if (!isAsked(requirement, environment) || !has.satisfying(requirement).isEmpty()) {
					continue;
				}
				List<IInstallableUnit> found = gets.satisfying(requirement);
				if (found.isEmpty()) {
					unmet.add(Need.of(requirement));
				} else if (found.stream().noneMatch(units::contains)) {
					IInstallableUnit newest = Collections.max(found, Comparator.comparing(IInstallableUnit::getVersion));
					units.add(newest);
					next.add(newest);
				}
			}
		}
		return new Closure(units, List.copyOf(unmet));
	}

	private static boolean isAsked(IRequirement requirement, IInstallableUnit environment) {
		return requirement.getMin() > 0 && requirement.getMax() > 0
				&& (requirement.getFilter() == null || requirement.getFilter().isMatch(environment));
	}
}
