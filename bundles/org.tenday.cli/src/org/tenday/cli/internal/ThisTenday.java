package org.tenday.cli.internal;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/**
 * The product that runs.
 *
 * @param folder  where it is installed
 * @param version with a qualifier or without
 */
record ThisTenday(Path folder, Version version) {

	ThisTenday {
		Objects.requireNonNull(folder, "folder");
		Objects.requireNonNull(version, "version");
	}

	/** As the running platform knows it. */
	static ThisTenday inPlatform() {
		try {
			return new ThisTenday(Path.of(URIUtil.toURI(Platform.getInstallLocation().getURL())),
					FrameworkUtil.getBundle(ThisTenday.class).getVersion());
		} catch (URISyntaxException e) {
			throw new IllegalStateException("The folder in which Tenday is installed has no name: " + e.getMessage(), e);
		}
	}
}
