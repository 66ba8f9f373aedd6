package org.tenday.addon.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.ILicense;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.tenday.addon.AddOn;

/** Makes of p2's units what people read of add-ons. */
final class Described {

	private static final String FEATURE = ".feature.group";

	/** In which p2 says that a unit is a bundle. */
	private static final String BUNDLE = "osgi.bundle";

	private Described() {
	}

	/** The id of the feature as its maker wrote it; of a bundle its symbolic name. */
	static String id(IInstallableUnit unit) {
		return unit.getId().endsWith(FEATURE) ? unit.getId().substring(0, unit.getId().length() - FEATURE.length()) : unit.getId();
	}

	static boolean isFeature(IInstallableUnit unit) {
		return QueryUtil.isGroup(unit) && !QueryUtil.isProduct(unit) && !QueryUtil.isCategory(unit);
	}

	static boolean isBundle(IInstallableUnit unit) {
		return unit.getProvidedCapabilities().stream().anyMatch(capability -> capability.getNamespace().equals(BUNDLE));
	}

	/**
	 * An add-on.
	 *
	 * @param parts what it brings besides itself
	 */
	static AddOn addOn(IInstallableUnit unit, Collection<IInstallableUnit> parts) {
		List<String> bundles = parts.stream().filter(Described::isBundle).map(Described::name).sorted().toList();
		return new AddOn(id(unit), name(unit), unit.getVersion().toString(), property(unit, IInstallableUnit.PROP_PROVIDER).orElse(""),
				property(unit, IInstallableUnit.PROP_DESCRIPTION).orElse(""), licence(unit), bundles);
	}

	private static String name(IInstallableUnit unit) {
		return property(unit, IInstallableUnit.PROP_NAME).orElse(id(unit));
	}

	/** What p2 keeps of it in the user's language; a key that nobody translated says nothing. */
	private static Optional<String> property(IInstallableUnit unit, String key) {
		return Optional.ofNullable(unit.getProperty(key, null)).map(value -> value.strip().replaceAll("\\s+", " "))
				.filter(value -> !value.isEmpty() && !value.startsWith("%"));
	}

	private static Optional<String> licence(IInstallableUnit unit) {
		String text = String.join("\n\n", unit.getLicenses(null).stream().map(Described::text).filter(part -> !part.isEmpty()).toList());
		return text.isEmpty() ? Optional.empty() : Optional.of(text);
	}

	private static String text(ILicense licence) {
		String location = licence.getLocation() == null ? "" : licence.getLocation().toString();
		return String.join("\n", Arrays.asList(licence.getBody().strip(), location).stream().filter(part -> !part.isEmpty()).toList());
	}
}
