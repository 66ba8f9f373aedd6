package org.tenday.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.tenday.contribution.LoosePlugins;
import org.tenday.skill.CoreArea;
import org.tenday.skill.SkillArea;
import org.tenday.skill.SkillAreas;

/** A plug-in as the platform sees it: by its {@code plugin.xml} alone. */
final class Plugin {

	private Plugin() {
	}

	/**
	 * The core's area and those that a plug-in brings; fails where anything in its contribution is wrong.
	 *
	 * @param folder the plug-in's, with its {@code plugin.xml}
	 */
	static SkillAreas areas(Path folder) throws IOException {
		try (LoosePlugins plugins = new LoosePlugins()) {
			plugins.add("org.tenday.skill", "<extension-point id=\"areas\" name=\"Skill areas\"/>");
			plugins.add(folder.toAbsolutePath().normalize().getFileName().toString(), folder.resolve("plugin.xml"));
			List<SkillArea> areas = new ArrayList<>(plugins.read(SkillAreas::in).areas());
			assertEquals(List.of(), plugins.log().stream().map(Plugin::words).toList(), "what the plug-in contributes is wrong");
			areas.add(CoreArea.area());
			return SkillAreas.of(areas);
		}
	}

	private static String words(IStatus status) {
		return status.getException() == null ? status.getMessage() : status.getMessage() + ": " + status.getException();
	}
}
