package org.tenday.addon.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.tenday.addon.AddOnException;

/**
 * What of a source can be installed.
 *
 * @param source where it comes from
 * @param units  the add-ons, each in its newest version; never empty
 */
record Offer(Source source, List<IInstallableUnit> units) {

	/** In which a bundle says that it holds the sources of another one. */
	private static final String TYPE = "org.eclipse.equinox.p2.eclipse.type";

	/** With this begins whatever Tenday's own build makes; what of it is not in the product, such as sources, is for compilers alone. */
	private static final String TENDAYS = "org.tenday.";

	/**
	 * Its features, but for those that are part of another one or Tenday's; its bundles where it has no feature.
	 *
	 * @throws AddOnException where there is none
	 */
	static Offer of(Source source, Set<IInstallableUnit> units, Contents contents) throws AddOnException {
		List<IInstallableUnit> features = units.stream().filter(Described::isFeature).toList();
		Predicate<IInstallableUnit> isBundle = unit -> Described.isBundle(unit) && !QueryUtil.isFragment(unit) && !isSources(unit);
		List<IInstallableUnit> all = features.isEmpty() ? units.stream().filter(isBundle).toList() : features;
		List<IInstallableUnit> offered = newest(all.stream().filter(unit -> !isTendays(unit, contents)).toList());
		List<IInstallableUnit> whole = offered.stream().filter(unit -> offered.stream().noneMatch(other -> isPart(unit, other))).toList();
		if (whole.isEmpty()) {
			throw new AddOnException(all.isEmpty()
					? "There is no add-on in %s: it holds neither a feature nor a bundle.".formatted(source.given())
					: "There is no add-on in %s: it holds nothing but what is Tenday's own.".formatted(source.given()));
		}
		return new Offer(source, whole);
	}

	/**
	 * The add-ons of some ids.
	 *
	 * @param ids empty for all
	 * @throws AddOnException where there is none of an id
	 */
	List<IInstallableUnit> chosen(Set<String> ids) throws AddOnException {
		Map<String, IInstallableUnit> byId = new LinkedHashMap<>();
		units.forEach(unit -> byId.put(Described.id(unit), unit));
		for (String id : ids) {
			if (!byId.containsKey(id)) {
				throw new AddOnException("There is no add-on \"%s\" in %s: choose from %s.".formatted(id, source.given(),
						byId.keySet().stream().sorted().collect(Collectors.joining(", "))));
			}
		}
		return ids.isEmpty() ? units : ids.stream().map(byId::get).toList();
	}

	private static boolean isTendays(IInstallableUnit unit, Contents contents) {
		return unit.getId().startsWith(TENDAYS) || contents.isTenday(unit.getId());
	}

	private static boolean isSources(IInstallableUnit unit) {
		return unit.getProvidedCapabilities().stream()
				.anyMatch(capability -> capability.getNamespace().equals(TYPE) && capability.getName().equals("source"));
	}

	private static boolean isPart(IInstallableUnit unit, IInstallableUnit other) {
		return other != unit && other.getRequirements().stream().anyMatch(unit::satisfies);
	}

	private static List<IInstallableUnit> newest(Collection<IInstallableUnit> units) {
		return units.stream().collect(Collectors.groupingBy(IInstallableUnit::getId)).values().stream()
				.map(versions -> versions.stream().max(Comparator.comparing(IInstallableUnit::getVersion)).orElseThrow())
				.sorted(Comparator.comparing(IInstallableUnit::getId)).toList();
	}
}
