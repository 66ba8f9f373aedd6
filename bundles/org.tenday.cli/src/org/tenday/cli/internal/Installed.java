package org.tenday.cli.internal;

import java.util.function.Supplier;

import org.tenday.publish.Writers;
import org.tenday.skill.SkillAreas;

/**
 * What plug-ins bring, read when a command needs it.
 *
 * @param areas   skill areas and block types
 * @param writers file formats
 */
record Installed(Supplier<SkillAreas> areas, Supplier<Writers> writers) {

	/** What is installed in the running platform. */
	static Installed inPlatform() {
		return new Installed(SkillAreas::installed, Writers::installed);
	}
}
