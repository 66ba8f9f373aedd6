package org.tenday.contribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** Here no platform runs. The tests of the workbench and of the command line read what is installed in one that does. */
class InstalledPluginsTest {

	@Test
	void outsideARunningPlatformItIsSaidWhatToUseInstead() {
		IllegalStateException refusal = assertThrows(IllegalStateException.class,
				() -> InstalledPlugins.read(InstalledPluginsTest.class, "Tools.of(…)", (registry, log) -> registry));
		assertEquals("No plug-ins are installed outside a running platform: use Tools.of(…).", refusal.getMessage());
	}
}
