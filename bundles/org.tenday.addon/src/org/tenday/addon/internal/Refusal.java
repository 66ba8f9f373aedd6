package org.tenday.addon.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IProvidedCapability;
import org.eclipse.equinox.p2.metadata.Version;
import org.tenday.addon.AddOn;

/**
 * Says why an add-on can't be installed here.
 *
 * @param tenday the version of this Tenday
 * @param there  what the installation consists of
 */
record Refusal(Version tenday, Collection<IInstallableUnit> there) {

	/**
	 * One sentence about what an add-on lacks.
	 *
	 * @param unmet what it lacks; at least one
	 */
	String sentence(AddOn addOn, List<Need> unmet) {
		Optional<String> otherTenday = unmet.stream().filter(Need::isOfTenday).map(need -> ofTenday(addOn, need)).findFirst();
		return otherTenday
				.orElseGet(() -> "%s needs %s, which neither its source nor this Tenday has: ask who made it for a source that holds it."
						.formatted(addOn, unmet.getFirst().words()));
	}

	private String ofTenday(AddOn addOn, Need need) {
		List<Version> versions = there.stream().flatMap(unit -> unit.getProvidedCapabilities().stream())
				.filter(capability -> capability.getNamespace().equals(need.namespace()) && capability.getName().equals(need.name()))
				.map(IProvidedCapability::getVersion).toList();
		if (versions.isEmpty()) {
			return "%s needs %s, which Tenday %s has not.".formatted(addOn, need.words(), VersionWords.number(tenday));
		}
		// Where only the builds of one version differ, the numbers that people speak of would say nothing.
		boolean isBuild = VersionWords.withoutBuild(need.range()).isIncluded(VersionWords.withoutBuild(versions.getFirst()));
		return "%s needs Tenday %s; this is Tenday %s.".formatted(addOn, VersionWords.of(need.range()),
				isBuild ? versions.getFirst() : VersionWords.number(tenday));
	}
}
