package org.tenday.addon.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IRequirement;
import org.eclipse.equinox.p2.metadata.MetadataFactory;
import org.eclipse.equinox.p2.metadata.Version;
import org.eclipse.equinox.p2.metadata.VersionRange;

/**
 * Something that an add-on asks for and does not get.
 *
 * @param namespace what kind of thing it is, in p2's words
 * @param name      of the thing; of a kind that is chosen by a condition, the condition
 * @param range     versions that will do
 */
record Need(String namespace, String name, VersionRange range) {

	private static final String PACKAGE = "java.package";
	private static final String JAVA = "osgi.ee";
	private static final String FEATURE = ".feature.group";
	private static final Pattern VERSION = Pattern.compile("version=([0-9.]+)");

	/**
	 * What a requirement is about. Its parameters tell: a name, a namespace and the ends of a range, or a namespace and a condition.
	 */
	static Need of(IRequirement requirement) {
		Object[] parameters = requirement.getMatches().getParameters();
		if (parameters.length >= 2 && parameters[0] instanceof String name && parameters[1] instanceof String namespace) {
			List<Version> ends = Arrays.stream(parameters).filter(Version.class::isInstance).map(Version.class::cast).toList();
			return new Need(namespace, name, range(ends, version -> requirement.isMatch(provider(namespace, name, version))));
		}
		return parameters.length == 2
				? new Need(parameters[0].toString(), parameters[1].toString(), VersionRange.emptyRange)
				: new Need("", requirement.toString(), VersionRange.emptyRange);
	}

	/** p2 does not tell whether the ends of a range are in it, but whether a version is. */
	private static VersionRange range(List<Version> ends, Predicate<Version> isIn) {
		if (ends.isEmpty()) {
			return VersionRange.emptyRange;
		}
		Version minimum = ends.getFirst();
		Version maximum = ends.size() > 1 ? ends.getLast() : isIn.test(Version.MAX_VERSION) ? Version.MAX_VERSION : minimum;
		return new VersionRange(minimum, isIn.test(minimum), maximum, isIn.test(maximum));
	}

	private static IInstallableUnit provider(String namespace, String name, Version version) {
		MetadataFactory.InstallableUnitDescription unit = new MetadataFactory.InstallableUnitDescription();
		unit.setId(name);
		unit.setVersion(version);
		unit.addProvidedCapabilities(List.of(MetadataFactory.createProvidedCapability(namespace, name, version)));
		return MetadataFactory.createInstallableUnit(unit);
	}

	/** Whether it is something of Tenday's by its name. */
	boolean isOfTenday() {
		return name.startsWith("org.tenday.");
	}

	/** The thing and the versions of it that will do, in words. */
	String words() {
		if (namespace.equals(JAVA)) {
			return java().map(version -> "Java " + version).orElse("another Java: " + name);
		}
		String thing = namespace.equals(PACKAGE)
				? "the package " + name
				: name.endsWith(FEATURE) ? "the feature " + name.substring(0, name.length() - FEATURE.length()) : "the bundle " + name;
		return (thing + " " + VersionWords.of(range)).strip();
	}

	private Optional<String> java() {
		Matcher matcher = VERSION.matcher(name);
		return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
	}
}
