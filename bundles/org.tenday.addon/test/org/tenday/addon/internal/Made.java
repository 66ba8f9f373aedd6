package org.tenday.addon.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IProvidedCapability;
import org.eclipse.equinox.p2.metadata.IRequirement;
import org.eclipse.equinox.p2.metadata.MetadataFactory;
import org.eclipse.equinox.p2.metadata.MetadataFactory.InstallableUnitDescription;
import org.eclipse.equinox.p2.metadata.Version;
import org.eclipse.equinox.p2.metadata.VersionRange;

/** Units as p2's publisher makes them of bundles, features and products. */
final class Made {

	private static final String UNIT = IInstallableUnit.NAMESPACE_IU_ID;
	private static final String BUNDLE = "osgi.bundle";

	private Made() {
	}

	/** A bundle with the same version of all it needs: "name range". */
	static IInstallableUnit bundle(String id, String version, String... needs) {
		InstallableUnitDescription unit = unit(id, version);
		unit.addProvidedCapabilities(List.of(MetadataFactory.createProvidedCapability(BUNDLE, id, Version.create(version)),
				MetadataFactory.createProvidedCapability("java.package", id, Version.create(version))));
		unit.setRequirements(requirements(BUNDLE, needs));
		return MetadataFactory.createInstallableUnit(unit);
	}

	/** A bundle of which there can be only one. */
	static IInstallableUnit singleton(String id, String version) {
		InstallableUnitDescription unit = unit(id, version);
		unit.setSingleton(true);
		return MetadataFactory.createInstallableUnit(unit);
	}

	/** A feature that includes units of just those versions. */
	static IInstallableUnit feature(String id, String version, String name, IInstallableUnit... included) {
		InstallableUnitDescription unit = unit(id + ".feature.group", version);
		unit.setProperty(InstallableUnitDescription.PROP_TYPE_GROUP, "true");
		unit.setProperty(IInstallableUnit.PROP_NAME, name);
		unit.setRequirements(including(included));
		return MetadataFactory.createInstallableUnit(unit);
	}

	static IInstallableUnit product(String version, IInstallableUnit... included) {
		InstallableUnitDescription unit = unit("org.tenday.product", version);
		unit.setProperty(InstallableUnitDescription.PROP_TYPE_GROUP, "true");
		unit.setProperty(InstallableUnitDescription.PROP_TYPE_PRODUCT, "true");
		unit.setRequirements(including(included));
		return MetadataFactory.createInstallableUnit(unit);
	}

	/** Linux, as a product's profile tells it. */
	static IInstallableUnit linux() {
		return Provisioning.environment(Map.of("org.eclipse.equinox.p2.environments", "osgi.os=linux,osgi.ws=gtk,osgi.arch=x86_64"));
	}

	/** What a bundle of another system would need. */
	static IInstallableUnit withRequirement(String id, IRequirement requirement) {
		InstallableUnitDescription unit = unit(id, "1.0.0");
		unit.setRequirements(new IRequirement[]{ requirement });
		return MetadataFactory.createInstallableUnit(unit);
	}

	private static IRequirement[] including(IInstallableUnit... units) {
		List<IRequirement> requirements = new ArrayList<>();
		for (IInstallableUnit unit : units) {
			VersionRange range = new VersionRange(unit.getVersion(), true, unit.getVersion(), true);
			requirements.add(MetadataFactory.createRequirement(UNIT, unit.getId(), range, null, false, false));
		}
		return requirements.toArray(IRequirement[]::new);
	}

	private static IRequirement[] requirements(String namespace, String... needs) {
		List<IRequirement> requirements = new ArrayList<>();
		for (String need : needs) {
			String[] words = need.split(" ");
			requirements.add(MetadataFactory.createRequirement(namespace, words[0], VersionRange.create(words[1]), null, false, false));
		}
		return requirements.toArray(IRequirement[]::new);
	}

	private static InstallableUnitDescription unit(String id, String version) {
		InstallableUnitDescription unit = new InstallableUnitDescription();
		unit.setId(id);
		unit.setVersion(Version.create(version));
		IProvidedCapability self = MetadataFactory.createProvidedCapability(UNIT, id, Version.create(version));
		unit.setCapabilities(new IProvidedCapability[]{ self });
		return unit;
	}
}
