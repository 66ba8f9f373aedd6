package org.tenday.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.tenday.skill.CoreArea;
import org.tenday.skill.SkillArea;
import org.tenday.skill.SkillAreas;

/** A plug-in as the platform sees it: by its {@code plugin.xml} alone. */
final class Plugin {

	private static final Object TOKEN = new Object();
	private static final String POINTS = "<plugin><extension-point id=\"areas\" name=\"Skill areas\"/></plugin>";

	private Plugin() {
	}

	/**
	 * The core's area and those that a plug-in brings; fails where anything in its contribution is wrong.
	 *
	 * @param folder the plug-in's, with its {@code plugin.xml}
	 */
	static SkillAreas areas(Path folder) throws IOException {
		IExtensionRegistry registry = RegistryFactory.createRegistry(new RegistryStrategy(new File[0], new boolean[0]), TOKEN, TOKEN);
		try {
			add(registry, "org.tenday.skill", new ByteArrayInputStream(POINTS.getBytes(StandardCharsets.UTF_8)));
			try (InputStream in = Files.newInputStream(folder.resolve("plugin.xml"))) {
				add(registry, folder.toAbsolutePath().normalize().getFileName().toString(), in);
			}
			List<String> wrong = new ArrayList<>();
			List<SkillArea> areas = new ArrayList<>(SkillAreas.in(registry, status -> wrong.add(words(status))).areas());
			assertEquals(List.of(), wrong, "what the plug-in contributes is wrong");
			areas.add(CoreArea.area());
			return SkillAreas.of(areas);
		} finally {
			registry.stop(TOKEN);
		}
	}

	private static void add(IExtensionRegistry registry, String plugin, InputStream xml) {
		assertTrue(registry.addContribution(xml, ContributorFactorySimple.createContributor(plugin), false, plugin, null, TOKEN),
				() -> "the plugin.xml of " + plugin + " can't be read");
	}

	private static String words(IStatus status) {
		return status.getException() == null ? status.getMessage() : status.getMessage() + ": " + status.getException();
	}
}
