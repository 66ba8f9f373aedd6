package org.tenday.addon.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IProvidedCapability;
import org.eclipse.equinox.p2.metadata.IRequirement;

/**
 * Units by what they provide. Asking each of hundreds of units about each of thousands of requirements would take seconds.
 *
 * @param byThing by kind and name, by kind alone, and all
 */
record Index(Map<String, Set<IInstallableUnit>> byThing) {

	/** For requirements that are conditions on whatever of a unit. */
	private static final String ANY = "";

	static Index of(Collection<IInstallableUnit> units) {
		Map<String, Set<IInstallableUnit>> byThing = new HashMap<>();
		byThing.put(ANY, new LinkedHashSet<>(units));
		for (IInstallableUnit unit : units) {
			for (IProvidedCapability capability : unit.getProvidedCapabilities()) {
				byThing.computeIfAbsent(key(capability.getNamespace(), capability.getName()), key -> new LinkedHashSet<>()).add(unit);
				byThing.computeIfAbsent(capability.getNamespace(), key -> new LinkedHashSet<>()).add(unit);
			}
		}
		return new Index(byThing);
	}

	/** The units that give what is required. */
	List<IInstallableUnit> satisfying(IRequirement requirement) {
		Object[] parameters = requirement.getMatches().getParameters();
		String key = parameters.length >= 2 && parameters[0] instanceof String first
				? parameters[1] instanceof String namespace ? key(namespace, first) : first
				: ANY;
		return byThing.getOrDefault(key, Set.of()).stream().filter(unit -> unit.satisfies(requirement)).toList();
	}

	private static String key(String namespace, String name) {
		return namespace + ' ' + name;
	}
}
