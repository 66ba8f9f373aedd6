package org.tenday.cli.internal;

import java.util.List;
import java.util.function.Supplier;

import org.tenday.check.InstalledRules;
import org.tenday.check.Rule;
import org.tenday.importer.Importers;
import org.tenday.publish.Publications;
import org.tenday.publish.ThemeCatalogue;
import org.tenday.publish.Writers;
import org.tenday.skill.SkillAreas;

/**
 * What plug-ins bring, read when a command needs it.
 *
 * @param rules        rules for a whole programme
 * @param areas        skill areas and block types
 * @param writers      file formats
 * @param publications what can be printed
 * @param themes       how publications look
 * @param importers    what material can be imported
 */
record Installed(Supplier<List<Rule>> rules, Supplier<SkillAreas> areas, Supplier<Writers> writers, Supplier<Publications> publications,
		Supplier<ThemeCatalogue> themes, Supplier<Importers> importers) {

	/** What is installed in the running platform. */
	static Installed inPlatform() {
		return new Installed(new Once<>(InstalledRules::all), new Once<>(SkillAreas::installed), new Once<>(Writers::installed),
				new Once<>(Publications::installed),
				new Once<>(ThemeCatalogue::installed), new Once<>(Importers::installed));
	}
}
