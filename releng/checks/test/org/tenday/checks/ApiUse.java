package org.tenday.checks;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

import org.tenday.checks.Repository.Bundle;

/**
 * Looks what of Tenday an add-on's bundle uses that is not for add-ons. For them are the packages that are exported to everybody, of the
 * bundles whose sources the SDK feature has: all else may change with any version.
 */
final class ApiUse {

	private static final Path SDK = Repository.ROOT.resolve("features/org.tenday.sdk.feature/feature.xml");
	private static final String SOURCE = ".source";
	private static final Pattern USED = Pattern.compile("(?m)^ +[\\w.]+ +-> (org\\.tenday\\.[\\w.]+)");

	private final Set<String> bundles = new TreeSet<>();
	private final Set<String> packages = new TreeSet<>();

	ApiUse() {
		Repository.elements(SDK).stream().map(element -> element.getAttribute("id")).filter(id -> id.endsWith(SOURCE))
				.forEach(id -> bundles.add(id.substring(0, id.length() - SOURCE.length())));
		Repository.bundles().stream().filter(bundle -> bundles.contains(bundle.name())).forEach(bundle -> packages.addAll(bundle.api()));
	}

	/** The packages that add-ons may use. */
	Set<String> packages() {
		return packages;
	}

	/**
	 * What a bundle asks for or uses that is not for add-ons, one sentence each.
	 *
	 * @param folder the bundle's, with its manifest and what its classes were compiled to
	 */
	List<String> wrong(Path folder) throws IOException {
		try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
			Bundle bundle = new Bundle(folder, new Manifest(in).getMainAttributes());
			List<String> wrong = new ArrayList<>();
			bundle.entries("Require-Bundle").stream().filter(ApiUse::isTenday).filter(name -> !bundles.contains(name))
					.forEach(name -> wrong.add("The manifest of %s requires %s, which is not for add-ons.".formatted(bundle, name)));
			bundle.entries("Import-Package").stream().filter(ApiUse::isTenday).filter(name -> !packages.contains(name))
					.forEach(name -> wrong.add("The manifest of %s imports %s, which is not API.".formatted(bundle, name)));
			bundle.entries("Fragment-Host").stream().filter(ApiUse::isTenday)
					.forEach(name -> wrong.add("%s is a part of %s, so everything in it is open to it.".formatted(bundle, name)));
			used(bundle.classes()).stream().filter(name -> !packages.contains(name))
					.forEach(name -> wrong.add("The classes of %s use %s, which is not API.".formatted(bundle, name)));
			return wrong;
		}
	}

	private static boolean isTenday(String name) {
		return name.startsWith("org.tenday.");
	}

	/** The packages of Tenday that compiled classes refer to, in signatures, code or annotations. */
	Set<String> used(Path classes) {
		StringWriter out = new StringWriter();
		StringWriter err = new StringWriter();
		int status = ToolProvider.findFirst("jdeps").orElseThrow().run(new PrintWriter(out), new PrintWriter(err), "-verbose:package",
				"--ignore-missing-deps", "--multi-release", "21", classes.toString());
		if (status != 0) {
			throw new IllegalStateException("jdeps can't read %s: %s%s".formatted(classes, out, err));
		}
		return USED.matcher(out.toString()).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
	}
}
