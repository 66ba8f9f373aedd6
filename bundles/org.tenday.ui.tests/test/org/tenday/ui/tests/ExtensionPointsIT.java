package org.tenday.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.tenday.check.InstalledRules;
import org.tenday.importer.ImportException;
import org.tenday.importer.Importers;
import org.tenday.importer.Material;
import org.tenday.model.BlockTypeId;
import org.tenday.model.SkillAreaId;
import org.tenday.publish.Publications;
import org.tenday.publish.ThemeCatalogue;
import org.tenday.publish.Writers;
import org.tenday.skill.SkillAreas;
import org.tenday.ui.internal.areas.AreaEditors;
import org.tenday.ui.internal.areas.ContributedPage;
import org.tenday.ui.tests.harness.PointCase;
import org.tenday.ui.tests.harness.PointSchema;

/**
 * What the schemas of the extension points say of a value that is missing, wrong or there twice is what the registry really does: each case
 * is a plug-in of its own, installed into the running platform. {@link #everyAttributeOfEverySchemaHasItsCase} sees that none is forgotten.
 */
class ExtensionPointsIT {

	private static final String CASE = "org.example.case";

	/** How each point is read, as the product reads it; and where classes are made later, what users are told when that fails. */
	private static final Map<String, Consumer<Consumer<String>>> READING = Map.of(
			"org.tenday.skill.areas", told -> SkillAreas.installed(),
			"org.tenday.check.rules", told -> InstalledRules.all(),
			"org.tenday.publish.publications", told -> Publications.installed(),
			"org.tenday.publish.themes", told -> ThemeCatalogue.installed(),
			"org.tenday.publish.writers", ExtensionPointsIT::makeWriters,
			"org.tenday.importer.importers", ExtensionPointsIT::makeImporters,
			"org.tenday.ui.modulePages", ExtensionPointsIT::makePages,
			"org.tenday.ui.blockEditors", ExtensionPointsIT::makeEditors);

	private static void makeWriters(Consumer<String> told) {
		Writers.installed().all().stream().filter(writer -> writer.plugin().equals(CASE))
				.flatMap(writer -> Stream.of(writer.document(), writer.deck(), writer.calendar())).flatMap(Optional::stream)
				.forEach(maker -> {
					try {
						maker.get();
					} catch (IllegalStateException failure) {
						told.accept(failure.getMessage());
					}
				});
	}

	private static void makeImporters(Consumer<String> told) {
		Importers.installed().all().stream().filter(importer -> importer.plugin().equals(CASE)).forEach(importer -> {
			try {
				importer.read(Material.of(Path.of("none.trial")));
			} catch (ImportException refusal) {
				if (refusal.getMessage().startsWith("The plug-in")) {
					told.accept(refusal.getMessage());
				}
			}
		});
	}

	private static void makePages(Consumer<String> told) {
		AreaEditors.installed(SkillAreas.installed()).pages(new SkillAreaId("engagement")).stream().map(ContributedPage::page)
				.filter(page -> page.plugin().equals(CASE)).forEach(page -> page.make(told));
	}

	private static void makeEditors(Consumer<String> told) {
		AreaEditors.installed(SkillAreas.installed()).editor(new BlockTypeId("engagement.contact-log"))
				.ifPresent(editor -> editor.make(told));
	}

	private final BundleContext context = FrameworkUtil.getBundle(getClass()).getBundleContext();

	@TestFactory
	Stream<DynamicTest> whatIsMissingWrongOrThereTwiceIsSaidAsTheSchemaPromises() {
		return PointCase.all().stream().map(each -> DynamicTest.dynamicTest(each.toString(),
				() -> assertEquals(each.says(), heard(each))));
	}

	/** What the log says of a plug-in with this contribution, or users are told; empty where all is well with it. */
	private String heard(PointCase each) throws IOException, BundleException {
		List<Bundle> plugins = new ArrayList<>();
		List<String> logged = new ArrayList<>();
		List<String> told = new ArrayList<>();
		ILogListener listener = (status, plugin) -> {
			if (status.getMessage().startsWith("The plug-in " + CASE)) {
				logged.add(status.getMessage());
			}
		};
		Platform.addLogListener(listener);
		try {
			for (int i = 0; i < each.plugins(); i++) {
				plugins.add(install(i == 0 ? CASE : CASE + "." + i, each));
			}
			READING.get(each.point()).accept(told::add);
		} finally {
			Platform.removeLogListener(listener);
			for (Bundle plugin : plugins) {
				plugin.uninstall();
			}
		}
		List<String> said = told.isEmpty() ? logged.stream().map(message -> afterwards(message, each)).toList() : told;
		return String.join("\n", said);
	}

	/** What a message says after naming the plug-in, its contribution and the point. */
	private static String afterwards(String message, PointCase each) {
		String point = each.point() + ", ";
		assertTrue(message.contains(point), message);
		return message.substring(message.indexOf(point) + point.length()).replaceFirst("^which is left out: ", "");
	}

	private Bundle install(String name, PointCase each) throws IOException, BundleException {
		Manifest manifest = new Manifest();
		Attributes main = manifest.getMainAttributes();
		main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		main.putValue("Bundle-ManifestVersion", "2");
		main.putValue("Bundle-SymbolicName", name + ";singleton:=true");
		main.putValue("Require-Bundle", "org.tenday.ui.tests.area,org.tenday.importer");
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
			jar.putNextEntry(new ZipEntry("plugin.xml"));
			jar.write("<plugin><extension point=\"%s\">%s</extension></plugin>".formatted(each.point(), each.xml())
					.getBytes(StandardCharsets.UTF_8));
		}
		Bundle plugin = context.installBundle("memory:" + name + "/" + System.nanoTime(), new ByteArrayInputStream(bytes.toByteArray()));
		plugin.start();
		return plugin;
	}

	@Test
	void everyAttributeOfEverySchemaHasItsCase() throws Exception {
		Set<String> points = Arrays.stream(RegistryFactory.getRegistry().getExtensionPoints())
				.map(IExtensionPoint::getUniqueIdentifier).filter(id -> id.startsWith("org.tenday.")).collect(Collectors.toSet());
		assertEquals(new TreeSet<>(READING.keySet()), new TreeSet<>(points));
		Map<String, Set<String>> wanted = new LinkedHashMap<>();
		for (String point : new TreeSet<>(points)) {
			wanted.put(point, new TreeSet<>(PointSchema.of(point).cases()));
		}
		Map<String, Set<String>> there = new LinkedHashMap<>();
		wanted.keySet().forEach(point -> there.put(point, PointCase.all().stream().filter(each -> each.point().equals(point))
				.map(PointCase::name).filter(name -> !name.equals("good")).collect(Collectors.toCollection(TreeSet::new))));
		wanted.forEach((point, cases) -> assertEquals(cases, there.get(point), point));
		assertTrue(PointCase.all().stream().filter(each -> each.name().equals("good")).count() >= points.size());
	}
}
