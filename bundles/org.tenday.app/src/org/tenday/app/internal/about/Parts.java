package org.tenday.app.internal.about;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;

/** Finds out what this product is made of, from the bundles that are really there. */
final class Parts {

	/** Where makers of bundles put their licence, the best place first. */
	private static final List<String> OWN_TEXTS = List.of("META-INF/LICENSE", "META-INF/LICENSE.txt", "META-INF/LICENSE.md", "LICENSE",
			"LICENSE.txt", "license.txt", "liberation/LICENSE", "META-INF/LICENSE_notices.txt");

	private final Bundle app;
	private final Licences licences;

	/**
	 * Prepares to look.
	 *
	 * @param app the bundle with the list of licences and their texts
	 */
	Parts(Bundle app) {
		this.app = app;
		try (InputStream list = app.getEntry("licences.properties").openStream()) {
			licences = Licences.read(list);
		} catch (IOException e) {
			throw new UncheckedIOException("The list of licences in " + app.getSymbolicName() + " can't be read; install Tenday again.", e);
		}
	}

	/** All parts, Tenday's own first and then by name. */
	List<Part> all() {
		BundleContext context = app.getBundleContext();
		return Stream.of(context.getBundles()).map(this::part)
				.sorted(Comparator.<Part, Boolean>comparing(part -> !part.bundle().startsWith("org.tenday."))
						.thenComparing(part -> part.name().toLowerCase(Locale.ROOT)).thenComparing(Part::version))
				.toList();
	}

	private Part part(Bundle bundle) {
		Version version = bundle.getVersion();
		String licence = licences.of(bundle.getSymbolicName()).orElse("unknown");
		String name = bundle.getHeaders().get(Constants.BUNDLE_NAME);
		return new Part(name == null || name.startsWith("%") ? bundle.getSymbolicName() : name, bundle.getSymbolicName(),
				version.getMajor() + "." + version.getMinor() + "." + version.getMicro(), licence, text(bundle, licence));
	}

	/** The part's own text where it has one, since it names the holders of the copyright; otherwise the licence as published. */
	private String text(Bundle bundle, String licence) {
		return OWN_TEXTS.stream().map(bundle::getEntry).filter(Objects::nonNull).findFirst().map(Parts::read)
				.orElseGet(() -> Arrays.stream(licence.split(" (AND|OR|WITH) ")).map(this::published).flatMap(Optional::stream)
						.collect(Collectors.joining("\n\n")));
	}

	private Optional<String> published(String licence) {
		return Optional.ofNullable(app.getEntry("licences/" + licence + ".txt")).map(Parts::read);
	}

	private static String read(URL text) {
		try (InputStream in = text.openStream()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			return "This text can't be read: " + e.getMessage();
		}
	}
}
