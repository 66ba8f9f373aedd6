package org.tenday.addon.internal;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.query.IUProfilePropertyQuery;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.Version;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.tenday.addon.AddOn;
import org.tenday.addon.AddOnException;

/**
 * What an installation consists of.
 *
 * @param product     Tenday itself
 * @param tenday      what Tenday consists of
 * @param addOns      what was installed besides
 * @param all         what is there
 * @param environment says for which system
 */
record Contents(IInstallableUnit product, Set<IInstallableUnit> tenday, Set<IInstallableUnit> addOns, Set<IInstallableUnit> all,
		IInstallableUnit environment) {

	/**
	 * Reads p2's record of it. What was asked for is the product and the add-ons; all else came because these need it.
	 *
	 * @throws AddOnException where it is the record of something other than a product
	 */
	static Contents of(IProfile profile) throws AddOnException {
		Set<IInstallableUnit> all = profile.query(QueryUtil.ALL_UNITS, null).toUnmodifiableSet();
		Set<IInstallableUnit> asked = profile.query(new IUProfilePropertyQuery(IProfile.PROP_PROFILE_ROOT_IU, "true"), null)
				.toUnmodifiableSet();
		IInstallableUnit environment = Provisioning.environment(profile.getProperties());
		return of(all, asked, environment);
	}

	static Contents of(Set<IInstallableUnit> all, Set<IInstallableUnit> asked, IInstallableUnit environment) throws AddOnException {
		Optional<IInstallableUnit> product = asked.stream().filter(QueryUtil::isProduct).findFirst();
		if (product.isEmpty()) {
			throw new AddOnException("What this Tenday is made of is recorded without the product itself: unpack a new one.");
		}
		Set<IInstallableUnit> addOns = asked.stream().filter(unit -> !unit.equals(product.get())).collect(Collectors.toUnmodifiableSet());
		Set<IInstallableUnit> tenday = Closure.of(List.of(product.get()), Set.of(), all, environment).units();
		return new Contents(product.get(), tenday, addOns, all, environment);
	}

	/** Whether Tenday has a part of this id, in whatever version. */
	boolean isTenday(String unit) {
		return tenday.stream().anyMatch(part -> part.getId().equals(unit));
	}

	/** An add-on that is installed. */
	AddOn describe(IInstallableUnit addOn) {
		return describe(addOn, all);
	}

	/** An add-on that may be. */
	AddOn describe(IInstallableUnit addOn, Collection<IInstallableUnit> offered) {
		return Described.addOn(addOn, Closure.of(List.of(addOn), tenday, offered, environment).units());
	}

	/**
	 * The add-on of an id.
	 *
	 * @throws AddOnException where none that is installed has it
	 */
	IInstallableUnit addOn(String id) throws AddOnException {
		Optional<IInstallableUnit> found = addOns.stream().filter(unit -> Described.id(unit).equals(id)).findFirst();
		if (found.isPresent()) {
			return found.get();
		}
		if (tenday.stream().anyMatch(unit -> Described.id(unit).equals(id))) {
			throw new AddOnException("\"%s\" is no add-on but part of Tenday, and can't be removed.".formatted(id));
		}
		Optional<IInstallableUnit> whole = addOns.stream()
				.filter(addOn -> Closure.of(List.of(addOn), tenday, all, environment).units().stream()
						.anyMatch(part -> Described.id(part).equals(id)))
				.min(Comparator.comparing(Described::id));
		if (whole.isPresent()) {
			throw new AddOnException("\"%s\" is no add-on but part of %s: remove \"%s\".".formatted(id, describe(whole.get()),
					Described.id(whole.get())));
		}
		String choice = addOns.stream().map(Described::id).sorted().collect(Collectors.joining(", "));
		throw new AddOnException(addOns.isEmpty()
				? "There is no add-on \"%s\": none is installed.".formatted(id)
				: "There is no add-on \"%s\": choose from %s.".formatted(id, choice));
	}

	/**
	 * What is installed of an add-on that is to be installed, in an older version.
	 *
	 * @throws AddOnException where the same or a newer version is installed
	 */
	Optional<IInstallableUnit> before(IInstallableUnit unit, AddOn addOn) throws AddOnException {
		Optional<IInstallableUnit> before = addOns.stream().filter(one -> one.getId().equals(unit.getId())).findFirst();
		if (before.isEmpty()) {
			return before;
		}
		Version version = before.get().getVersion();
		int order = version.compareTo(unit.getVersion());
		if (order == 0) {
			throw new AddOnException("%s is installed already; to put another build of the same version in its place, remove \"%s\" first."
					.formatted(addOn, addOn.id()));
		}
		if (order > 0) {
			boolean isBuild = VersionWords.withoutBuild(version).equals(VersionWords.withoutBuild(unit.getVersion()));
			throw new AddOnException(
					"'%s' %s is older than %s, which is installed; to go back to it, remove \"%s\" first.".formatted(addOn.name(),
							isBuild ? addOn.version() : addOn.number(), isBuild ? version : VersionWords.number(version), addOn.id()));
		}
		return before;
	}

	/**
	 * Looks whether an add-on has all it needs.
	 *
	 * @throws AddOnException where it needs what neither the installation nor its source has, or brings a part of Tenday in another version
	 *                        of which there can be only one
	 */
	void checkNeeds(IInstallableUnit unit, AddOn addOn, Collection<IInstallableUnit> offered) throws AddOnException {
		Closure closure = Closure.of(List.of(unit), all, offered, environment);
		if (!closure.unmet().isEmpty()) {
			throw new AddOnException(new Refusal(product.getVersion(), all).sentence(addOn, closure.unmet()));
		}
		for (IInstallableUnit part : closure.units()) {
			Optional<IInstallableUnit> own = tenday.stream().filter(one -> one.isSingleton() && part.isSingleton())
					.filter(one -> one.getId().equals(part.getId()) && !one.equals(part)).findFirst();
			if (own.isPresent()) {
				throw new AddOnException(("%s brings %s %s, of which this Tenday has %s, and there can be only one: "
						+ "ask who made it for one that does without.").formatted(addOn, part.getId(), part.getVersion(),
								own.get().getVersion()));
			}
		}
	}

	/**
	 * Looks whether an add-on can go. What two of them include stays with the other.
	 *
	 * @throws AddOnException where another one needs what it includes, and does not include it itself
	 */
	void checkNotNeeded(IInstallableUnit unit, AddOn addOn) throws AddOnException {
		Set<IInstallableUnit> included = included(unit);
		for (IInstallableUnit other : addOns) {
			Set<IInstallableUnit> needed = new LinkedHashSet<>(Closure.of(List.of(other), tenday, all, environment).units());
			needed.removeAll(included(other));
			needed.retainAll(included);
			if (!other.equals(unit) && !needed.isEmpty()) {
				throw new AddOnException("%s is needed by %s: remove \"%s\" first.".formatted(addOn, describe(other), Described.id(other)));
			}
		}
	}

	/** A feature with its bundles and the features in it, and theirs. */
	private Set<IInstallableUnit> included(IInstallableUnit addOn) {
		Set<IInstallableUnit> included = new LinkedHashSet<>();
		Deque<IInstallableUnit> next = new ArrayDeque<>(List.of(addOn));
		while (!next.isEmpty()) {
			IInstallableUnit unit = next.remove();
			if (!tenday.contains(unit) && included.add(unit) && Described.isFeature(unit)) {
				all.stream().filter(part -> unit.getRequirements().stream().anyMatch(part::satisfies)).forEach(next::add);
			}
		}
		return included;
	}
}
