package org.tenday.check;

import java.util.List;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.RegistryFactory;
import org.tenday.check.internal.RuleReader;

/** The rules that the installed plug-ins bring, the general ones among them. */
public final class InstalledRules {

	private InstalledRules() {
	}

	/**
	 * The rules at the extension point {@code org.tenday.check.rules}: the general ones first, then by plug-in. What is wrong with a
	 * contribution is said in the Eclipse log, with plug-in, point and class, and the contribution is left out.
	 */
	public static List<Rule> all() {
		IExtensionRegistry registry = RegistryFactory.getRegistry();
		if (registry == null) {
			throw new IllegalStateException("No plug-ins are installed outside a running platform: use GeneralRules.all().");
		}
		return new RuleReader(registry, status -> ILog.of(InstalledRules.class).log(status)).read();
	}
}
