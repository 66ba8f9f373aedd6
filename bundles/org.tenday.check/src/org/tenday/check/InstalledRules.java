package org.tenday.check;

import java.util.List;

import org.tenday.check.internal.RuleReader;
import org.tenday.contribution.InstalledPlugins;

/** The rules that the installed plug-ins bring, the general ones among them. */
public final class InstalledRules {

	private InstalledRules() {
	}

	/**
	 * The rules at the extension point {@code org.tenday.check.rules}: the general ones first, then by plug-in. What is wrong with a
	 * contribution is said in the Eclipse log, with plug-in, point and class, and the contribution is left out.
	 */
	public static List<Rule> all() {
		return InstalledPlugins.read(InstalledRules.class, "GeneralRules.all()", RuleReader::new).read();
	}
}
